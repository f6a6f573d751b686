public extension English {
  func lesson(_ name: LessonName) -> LessonText {
    switch name {
    case .markOneDocument:
      LessonText(
        "Find a case and mark a document",
        [
          .init(
            "Somebody brought {d2}. The plaintiff is {p1}. Find the case and open it.",
            hint: "{filter}, begin to type the plaintiff's name, in any layout or in Latin letters; Enter to the list, Enter to open."),
          .init("Mark {d2}: received, a copy, today.", hint: "Go to it with the arrows, press {received}, then Enter."),
          .init(
            "The program offers to serve it at once. Serve it or decline, and go back to the list of cases.",
            hint: "Enter serves, Esc closes the strip; Esc once more goes to the list."),
        ],
        learned: "Find, {received}, Enter. Day, way and your name were filled in. Every document is marked like that.")
    case .fileAnOriginal:
      LessonText(
        "File an original with the chancery",
        [
          .init("Only the chancery takes originals. Open the intake.", hint: "Press {go-intake}."),
          .init(
            "The original of {d2} of case {case} is here. File it under an incoming number.",
            hint: "Type a part of the title or the case number, choose the document with the down arrow, {original-filed}, Enter."),
          .init(
            "The owner needs the original of {d3}. Compare it with the copy and give it back at once.",
            hint: "{original-filed}, and {original-filed} again in the strip: compared and given back. Enter."),
        ],
        learned: "An original is filed only when the chancery took it: number, day, sheets. One shown on video does not count.")
    case .requestWithDueDate:
      LessonText(
        "Request a document with a due date",
        [
          .init("Open case {case}.", hint: "{filter}, the last digits of the number, Enter, Enter."),
          .init("Request {d2}, due in ten working days.", hint: "{requested}, +10wd in the field of the due date, Enter."),
          .init("One more document is needed. Put it on the list, from {p2}.", hint: "{add}, the title, from whom: {p2}, Enter."),
          .init("Request it too.", hint: "Go to it, {requested}, Enter."),
        ],
        learned: "The order of entries proves what was requested before the hearing was set. Nobody can do that afterwards.")
    case .manyAtOnce:
      LessonText(
        "Mark many at once",
        [
          .init("Open case {case}.", hint: "{filter}, the last digits of the number, Enter, Enter."),
          .init(
            "One envelope brought documents 2, 3 and 4. Mark them received in one act.",
            hint: "{mark} marks a row. Mark three, {received}, Enter. One by one does not count: {undo} undoes."),
          .init(
            "Serve these three on the defendant, in one act too.",
            hint: "If the strip is closed: mark the three rows again, {served}, Enter."),
        ],
        learned: "One act on one row or on thirty. What cannot go is named; one undo takes all of it back.")
    case .takeBack:
      LessonText(
        "Undo and correct",
        [
          .init("Open case {case}.", hint: "{filter}, the last digits of the number, Enter, Enter."),
          .init("Make a mistake: mark {d2} received.", hint: "Go to it, {received}, Enter. Close the strip of the service: Esc."),
          .init("Undo your mistake.", hint: "{undo}, Enter."),
          .init(
            "Another's mistake: the chancery marked {d3} received. Take that entry back, with a reason.",
            hint: "{previous-pane} is the history. Go to the entry of the receipt, {clear}, a reason, Enter."),
        ],
        learned: "Nothing is erased: the history shows the entry and its taking back, by whom and why.")
    case .serve:
      LessonText(
        "Serve documents on the other side",
        [
          .init(
            "Open case {case}, and in it the service: documents and participants.",
            hint: "{filter}, the last digits of the number, Enter, Enter; {next-pane} is the next pane."),
          .init(
            "The defendant has not seen {d1}. Serve it by e-mail.",
            hint: "Go to the cell with the arrows, {served}, e-mail as the way, Enter."),
          .init("Serve the rest in one go.", hint: "The first row is all documents. {served}, Enter."),
        ],
        learned: "Service is seen for each participant. What is not served just before the hearing is a surprise, and is named.")
    case .whyNotReady:
      LessonText(
        "Why is this case not ready?",
        [
          .init(
            "The hearing is set. Open the readiness of case {case}.",
            hint: "{filter}, the last digits of the number, Enter, Enter; {next-pane} is the readiness."),
          .init("Go from an item that fails to the document in the way.", hint: "Go to a row with a cross, Enter."),
          .init("{d2} was brought. Mark it received.", hint: "Go to it, {received}, Enter."),
          .init("The chancery took the original of {d3}. Mark that too.", hint: "Go to it, {original-filed}, Enter."),
        ],
        learned: "Each item says what is in the way, who owes it and since when. Enter leads there.")
    case .setHearing:
      LessonText(
        "Set a hearing",
        [
          .init("Open case {case}.", hint: "{filter}, the last digits of the number, Enter, Enter."),
          .init("Begin to set the hearing.", hint: "{set-hearing}."),
          .init(
            "{d3} was not requested, so no hearing can be set. Close the form and request it.",
            hint: "Esc, go to the document, {requested}, Enter."),
          .init(
            "Now set the hearing, on a working day in two weeks.",
            hint: "{set-hearing}, the day (+10wd), the time (10), the room, Enter. What is wrong stands under the field."),
        ],
        learned: "First the requests, then the day: that is what the lawyers asked for. A judge may do otherwise, with a reason that stays."
      )
    case .signReadiness:
      LessonText(
        "Sign readiness",
        [
          .init(
            "Open the readiness of case {case}.",
            hint: "{filter}, the last digits of the number, Enter, Enter; {next-pane} is the readiness."),
          .init("Tick the court's own item: reconciliation was explained to the parties.", hint: "Go to it, {mark}."),
          .init(
            "Sign the readiness.", hint: "{sign}, the last four digits of the number. An item that fails wants a reason. Enter."),
        ],
        learned: "The exact state of the case was signed. If something gets worse, the signature turns stale and says why.")
    case .remind:
      LessonText(
        "Remind of what is overdue",
        [
          .init("Open the list of what is owed to the court.", hint: "Press {go-outstanding}."),
          .init(
            "Case {case}: {d2} is overdue. Request it again, with a new due date and a reason.",
            hint: "{filter}, the last digits of the number, Enter; {requested}, due +5wd, a reason, Enter."),
        ],
        learned: "Asking again is a new entry; the due date before, and who moved it, stay in sight for good.")
    case .takeInUnrequested:
      LessonText(
        "Take in what nobody asked for",
        [
          .init("Open case {case}.", hint: "{filter}, the last digits of the number, Enter, Enter."),
          .init(
            "The defendant brought a motion that nobody requested. Take it in.",
            hint: "{palette}, type “{title:unrequested}”, Enter; title, from whom, Enter."),
          .init(
            "Serve it on the plaintiff.", hint: "Enter in the strip; if it is closed: go to the document, {served}, Enter."),
        ],
        learned: "What nobody requested is served too: no surprise in the courtroom. It does not count among the requests.")
    case .remoteHearing:
      LessonText(
        "Run a remote hearing",
        [
          .init(
            "The hearing by video link in case {case} is about to begin. Open its courtroom.",
            hint: "{filter}, the last digits of the number, Enter, Enter; then {go-courtroom}."),
          .init("Call the case.", hint: "Enter on the first row: it always does what comes next."),
          .init("Note who is there: {p1} and {p2}, both by video.", hint: "Go to each with the arrows, Enter."),
          .init("Begin the hearing.", hint: "{first}, Enter. The true minute is noted by itself."),
          .init("Show the first document of the viewing list to everybody.", hint: "{next-match} is the next one on the list."),
          .init(
            "Give {p1} the word, and stop the speech when it is over.",
            hint: "Go to the speech, Enter; the time left stands below. Enter again stops it."),
          .init("End the hearing: the case is decided.", hint: "{first}, Enter, the outcome, Enter."),
        ],
        learned: "One screen from call to end, Enter does what comes next. All of it stands in the history, to the minute.")
    case .notifyEverybody:
      LessonText(
        "Notify everybody of a hearing",
        [
          .init(
            "A hearing was set in case {case}. Open its notices.",
            hint: "{filter}, the last digits of the number, Enter, Enter; {previous-pane} twice."),
          .init("Prepare the notices of the hearing for everybody in one go.", hint: "{add}, Enter."),
          .init(
            "Send them. In working hours they go at once; outside of them a reason is asked for, and stays in sight.",
            hint: "{served}, Enter; then the other one: {served}, Enter."),
          .init("The message to {p2} did not arrive. Note that.", hint: "Go to that notice, {received}, “not delivered”, Enter."),
          .init(
            "Send it again by other means.",
            hint: "{served} on the one that did not arrive, Enter; then go to the new one, {served}, Enter."),
        ],
        learned: "Each participant has a notice and its proof. What did not arrive goes by other means, and the checklist sees it.")
    }
  }
}
