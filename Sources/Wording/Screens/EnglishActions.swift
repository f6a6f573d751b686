import CaseEngine

public extension English {
  func title(_ action: Action) -> String {
    switch action {
    case .up: "Up"
    case .down: "Down"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .first: "To the beginning"
    case .last: "To the end"
    case .nextPane: "Next pane or view"
    case .previousPane: "Previous pane or view"
    case .goTo: "Go to a screen"
    case .open: "Open"
    case .back: "Back"
    case .edit: "Edit"
    case .actions: "Actions for the marked rows"
    case .requested: "Requested"
    case .received: "Received"
    case .originalFiled: "Original filed through the chancery"
    case .served: "Served"
    case .clear: "Waive, return, take off (asks why)"
    case .giveBack: "Give a filed original back"
    case .add: "Add a case, a document, a party"
    case .markYesterdays: "Mark what came in yesterday"
    case .markOverdue: "Mark what is overdue"
    case .mark: "Mark"
    case .markUp: "Mark and go up"
    case .markDown: "Mark and go down"
    case .range: "Mark a range"
    case .markAll: "Mark all that is found"
    case .invert: "Invert the marks"
    case .undo: "Undo the last act"
    case .redo: "Redo what was undone"
    case .filter: "Find and filter"
    case .nextMatch: "Next found"
    case .previousMatch: "Previous found"
    case .lastCase: "List and last case"
    case .caseBefore: "Case before"
    case .caseAfter: "Case after"
    case .setHearing: "Set or move the hearing"
    case .cancelHearing: "Cancel the hearing"
    case .callHearing: "Call the parties"
    case .beginHearing: "Begin the hearing"
    case .breakHearing: "Call a break"
    case .resumeHearing: "Go on after the break"
    case .endHearing: "End the hearing"
    case .closeToPublic: "Close the hearing to the public, or reopen it"
    case .takeMedia: "Take a media request in"
    case .answerMedia: "Answer the media"
    case .sign: "Sign readiness"
    case .withdraw: "Withdraw the signature"
    case .suspendCase: "Suspend the case"
    case .resumeCase: "Resume the case"
    case .closeCase: "Close the case"
    case .reopenCase: "Reopen the closed case"
    case .reassign: "Give the case to another judge"
    case .reassignAll: "Give all cases of a judge to another"
    case .unrequested: "Take in an unrequested paper"
    case .editCase: "Change the details of the case"
    case .closeSubmission: "Close the submission"
    case .notify: "Write to the participants: notices, messages"
    case .reveal: "Show the IIN or BIN in full (is recorded)"
    case .goCases: "Cases"
    case .goChecklists: "Readiness of the cases"
    case .goReadiness: "Readiness of this case"
    case .goOutstanding: "Outstanding"
    case .goToServe: "To serve"
    case .goHearings: "Hearings"
    case .goIntake: "Intake"
    case .goBook: "Complaints and proposals"
    case .goTrainings: "Trainings"
    case .contacts: "Contacts of the court"
    case .passOn: "Pass a complaint on"
    case .goCourt: "Staff and settings"
    case .goReports: "Reports"
    case .hint: "Hint for the lesson"
    case .lessons: "Lessons: practise in a court made up for it"
    case .goCourtroom: "Courtroom"
    case .goTray: "For signature"
    case .goOutbox: "Outbox: notices and answers"
    case .sendReady: "Send everything that may go"
    case .palette: "All actions"
    case .help: "Help"
    case .language: "Change the language"
    case .theme: "Change the theme"
    case .keyboard: "Choose the keyboard layout"
    case .learnKeyboard: "Learn my keyboard"
    case .accessible: "Accessible mode on or off"
    case .redraw: "Redraw and reload"
    case .suspend: "Suspend the program"
    case .quit: "Quit"
    }
  }

  func short(_ action: Action) -> String {
    switch action {
    case .goTo: "Screens"
    case .actions: "Actions"
    case .originalFiled: "Original"
    case .clear: "Waive"
    case .add: "Add"
    case .filter: "Find"
    case .setHearing: "Set hearing"
    case .sign: "Sign"
    case .unrequested: "Unrequested"
    case .palette: "Palette"
    case .language: "Language"
    default: title(action)
    }
  }

  func done(_ action: Action) -> String {
    switch action {
    case .requested: "Requested"
    case .received: "Received"
    case .originalFiled: "Original"
    case .served: "Served"
    case .clear: "Cleared"
    case .giveBack: "Original given back"
    case .add: "Added"
    case .edit: "Edited"
    case .unrequested: "Taken in"
    case .setHearing: "Hearing"
    case .sign: "Signed"
    case .suspendCase: "Suspended"
    case .resumeCase: "Resumed"
    case .closeCase: "Closed"
    case .reopenCase: "Reopened"
    case .reassign: "Given to another judge"
    case .reassignAll: "Cases given to another judge"
    case .notify: "Notices"
    case .reveal: "IIN or BIN shown"
    case .withdraw: "Signature withdrawn"
    case .cancelHearing: "Hearing cancelled"
    case .callHearing: "Parties called"
    case .beginHearing: "Hearing begun"
    case .breakHearing: "Break called"
    case .resumeHearing: "Hearing goes on"
    case .endHearing: "Hearing ended"
    case .mark: "Marked"
    case .undo: "Undone"
    case .redo: "Redone"
    default: title(action)
    }
  }

  func offer(_ action: Action) -> String {
    switch action {
    case .served: "Serve?"
    case .requested: "Request?"
    default: title(action) + "?"
    }
  }

  func label(_ field: FieldKey) -> String {
    switch field {
    case .errand: "what"
    case .text: "text"
    case .proof: "proof"
    case .early: "reason for sending outside working hours"
    case .noticeOutcome: "outcome"
    case .restrictedUntil: "until"
    case .messenger: "messenger"
    case .date: "date"
    case .channel: "by which way"
    case .due: "due"
    case .cause: "why after the setting"
    case .reason: "reason"
    case .form: "as what"
    case .pages: "pages"
    case .number: "incoming number"
    case .sheets: "sheets"
    case .shelf: "where it lies"
    case .custody: "original"
    case .to: "to whom"
    case .way: "how served"
    case .ground: "ground"
    case .clearing: "what to do"
    case .title: "title"
    case .from: "from whom"
    case .original: "original"
    case .note: "note"
    case .role: "in what capacity"
    case .name: "name"
    case .of: "acts for"
    case .phone: "telephone"
    case .email: "e-mail"
    case .address: "address"
    case .idNumber: "IIN or BIN"
    case .caseNumber: "case number"
    case .category: "category"
    case .subject: "subject"
    case .registered: "registered"
    case .judge: "judge"
    case .formerJudge: "whose cases"
    case .order: "order number"
    case .secretary: "secretary"
    case .language: "language of the case"
    case .kind: "kind of hearing"
    case .time: "time"
    case .minutes: "minutes"
    case .room: "room"
    case .link: "video link"
    case .closed: "closed: ground"
    case .override: "nevertheless: reason"
    case .acting: "for another judge: reason"
    case .digits: "last 4 digits of the case number"
    case .receipt: "receipt"
    case .court: "name of the court"
    case .file: "file"
    case .outcome: "outcome"
    case .delayCause: "kind of reason"
    case .whose: "whose doing"
    case .until: "until when"
    case .nextDate: "next date"
    case .nextTime: "next time"
    case .party(let role): name(role)
    case .documents: "documents"
    case .recipients: "who must get it"
    case .extent: "what to sign"
    case .part: "which part (empty: all)"
    case .ruling: "ruling (empty: in the minutes)"
    case .outlet: "outlet"
    case .use: "what they ask for"
    case .contact: "contact"
    case .request: "request"
    case .answer: "answer"
    case .limits: "limits or a word"
    case .item: "reason"
    case .inRoom(let field): label(field)
    case .ofCourt(let field): courtLabel(field)
    case .ofBook(let field): bookLabel(field)
    }
  }

  func hint(_ field: FieldKey) -> String? {
    switch field {
    case .caseNumber: "such as 7517-26-00-2/1234"
    case .phone: "such as +7 701 234 56 78"
    case .party: "name"
    case .documents: "Space marks; the marked ones go on the list"
    case .recipients: "Space marks; everyone marked must be served"
    case .idNumber: "12 digits"
    case .time: "10, 1030 or 10:30"
    case .link: "fill in for a remote hearing"
    case .closed: "fill in for a closed hearing"
    case .override: "only where the judge sets it in spite of what is named below"
    case .of: "for a representative or a defender"
    case .digits: "so that this very case is signed"
    case .registered: "terms run from this day"
    case .ofCourt(let field): courtHint(field)
    case .ofBook(let field): bookHint(field)
    default: nil
    }
  }

  func helpText(_ screen: ScreenName, _ key: (Action) -> String) -> String {
    switch screen {
    case .firstRun: "Choose how to begin and press Enter."
    case .cases:
      "The docket by the next hearing, with how many documents were requested, received, filed as originals and served. \(key(.nextPane)) changes the view, \(key(.filter)) finds a case number, a name, a telephone, an IIN or BIN, a document, an incoming number, in any layout. \(key(.open)) opens the case."
    case .checklists:
      "The readiness of each case in one line: what is left to do before the hearing. View and filter are those of the docket. \(key(.open)) opens the readiness of the case, \(key(.caseBefore)) and \(key(.caseAfter)) step through the cases."
    case .oneCase:
      "One case. \(key(.nextPane)) changes the pane. \(key(.filter)) searches it, \(key(.nextMatch)) and \(key(.previousMatch)) go to the next match and back. \(key(.requested)), \(key(.received)), \(key(.originalFiled)), \(key(.served)) mark the document or all marked ones: a strip opens at the bottom, Enter enters it, Esc leaves it."
    case .outstanding:
      "Every document that somebody owes the court, by due date. \(key(.mark)) marks, \(key(.requested)) reminds, \(key(.received)) receives."
    case .toServe: "Every received document that somebody must still get. Mark (\(key(.markAll)) for all) and press \(key(.served))."
    case .hearings:
      "All hearings of the court by day, week, month: time, case, parties, judge, room, readiness, how it went. \(key(.nextPane)) changes the view, \(key(.caseBefore)) and \(key(.caseAfter)) step through the days, \(key(.filter)) looks for a judge, a room, a party, a case. \(key(.open)) opens the hearing in its case."
    case .book:
      "What people ask and complain of, the president's reception, proposals and trainings. \(key(.nextPane)) changes the pane, \(key(.add)) adds, \(key(.edit)) edits. \(key(.open)) goes on: answers a question or complaint, passes on what was answered when the person is not content, notes the outcome of an appointment, decides a proposal. \(key(.clear)) takes the last entry about a row back, with a reason."
    case .contacts: "How this court and others are reached. \(key(.edit)) writes a card: the chancery and the administrator."
    case .reports:
      "The figures of the court by months. \(key(.nextPane)) is the next report, ← → are other months, \(key(.open)) goes to the cases behind a figure."
    case .outbox:
      "What the court writes in all cases, as far as somebody has to see to it: to send, not delivered, no outcome, not told, messages without an answer. \(key(.nextPane)) changes the view, ← → shows yours or all, \(key(.filter)) searches. \(key(.served)) sends what is marked, sends again, tells, answers; \(key(.received)) notes the outcome; \(key(.open)) opens the case."
    case .tray:
      "What was prepared for the judge's signature in all cases. \(key(.sign)) signs the selected one or all, \(key(.clear)) sends it back with a word or withdraws your own, \(key(.open)) opens the case, \(key(.nextPane)) shows yours or all."
    case .court:
      "Who works at the court, its settings, holidays and moved days, the documents that each category of case asks for, and the terms. \(key(.nextPane)) changes the pane, \(key(.add)) adds, \(key(.edit)) edits, \(key(.clear)) removes. Everybody may look; the administrator changes."
    case .intake:
      "The chancery's screen. Type or scan anything; \(key(.received)) is received, a copy, today; \(key(.originalFiled)) is the original filed. The field is empty and ready again. The down arrow goes to the list."
    }
  }
}
