import CaseEngine
import Wording

extension Wording {
  /// What the status line says of the register.
  func registerNote(_ note: Sitting.RegisterNote) -> String {
    switch note {
    case .none: ""
    case .advisory: registerAdvisory
    case .enforced: registerEnforced
    case .readOnly(let reason): storeError(.readOnly(reason))
    case .sample: registerSample
    case .practice: registerPractice
    }
  }

  /// What failed outside of the register.
  func couldNot(_ what: Event.Outside) -> String {
    switch what {
    case .openFile: couldNotOpenFile
    case .anotherFile: fileIsAnother
    case .noViewer: noViewerSet
    case .copy: couldNotCopy
    case .edit: couldNotEdit
    case .draw: cannotDraw
    case .begin(let why): couldNotBegin(why)
    case .write(let path): couldNotPrint(path)
    case .takeLines(let count, let entered): problem(.badLines(count: count, entered: entered)) + " " + reasonsAreInTheTerminal
    }
  }

  /// What is wrong with an answer.
  func mistake(_ mistake: Mistake, _ rules: CourtRules) -> String {
    switch mistake {
    case .missing: mistakeMissing
    case .notADate: mistakeNotADate
    case .notATime: mistakeNotATime
    case .notANumber: mistakeNotANumber
    case .refused(let refusal): self.refusal(refusal, in: nil, under: rules)
    case .notTheDigits: mistakeNotTheDigits
    case .timesOutOfOrder: mistakeTimesOutOfOrder
    case .noSuchZone(let name): mistakeNoSuchZone(name)
    case .noSuchCase: storeError(.noSuchCase)
    case .notAProgram: mistakeNotAProgram
    case .noFile(let standing): self.standing(standing)
    case .noSuchGround: mistakeNoSuchGround
    case .unreadable(let why): problem(why)
    }
  }

  /// What a form of the court's screen is called.
  func title(of form: CourtForm) -> String {
    switch form {
    case .addMember: newMember
    case .addCategory: newCategory
    case .addCheck: newCheck
    case .addDay: newDay
    case .addTemplate: newTemplate
    case .addTerm: newTerm
    case .change(let subject):
      switch subject {
      case .member: editingMember
      // All three names stand in one form.
      case .name: label(FieldKey.court).prefix(1).uppercased() + label(FieldKey.court).dropFirst()
      case .zone: courtSetting(.zone)
      case .hours, .lunch: courtSetting(.hours)
      case .noticeDays: courtSetting(.noticeDays)
      case .noticeWords(let kind, let language): courtSetting(.noticeWords(kind, language))
      case .address: courtSetting(.address)
      case .noticeLunch: courtSetting(.noticeLunch)
      case .groups: courtSetting(.groups)
      case .gate(let channel): courtSetting(.gate(channel))
      case .category: courtSetting(.category)
      case .check: editingCheck
      case .day: editingDay
      case .template: editingTemplate
      case .term: editingTerm
      }
    }
  }

  /// One answer of a choice.
  func option(_ option: Option) -> String {
    switch option {
    case .none: noAnswer
    case .requestedBy(let channel): requested(by: channel)
    case .receivedBy(let channel): received(by: channel)
    case .way(let way): name(way)
    case .form(let form): name(form)
    case .cause(let cause): name(cause)
    case .ground(let ground): name(ground)
    case .kind(let kind): name(kind)
    case .role(let role): name(role)
    case .party(_, let name): name
    case .everyoneOwed: everyoneOwed
    case .category(let code): category(code)
    case .judge(let name): name
    case .requirement(let requirement): name(requirement)
    case .language(let code): languageOfCase(code)
    case .custody(.filed): custodyFiled
    case .custody(.compared): custodyCompared
    case .clearing(.takeOff): clearTakeOff
    case .clearing(.waive): clearWaive
    case .clearing(.sendBack): clearSendBack
    case .clearing(.originalLost): clearOriginalLost
    case .everyCategory: everyCategory
    case .dayKind(let kind): name(kind)
    case .yes: yesNo(true)
    case .no: yesNo(false)
    case .theirs: keepTheirs
    case .mine: keepMine
    case .outcome(let outcome): name(outcome)
    case .delayCause(let cause): name(cause)
    case .whose(let side): name(side)
    case .closing(let ground): name(ground)
    case .uses(let uses): uses.map { name($0) }.joined(separator: ", ")
    case .mediaRequest(_, let text): text
    case .decision(.limited): grantedWithLimits
    case .decision(let decision): self.decision(decision)
    case .hearings(let option): self.option(option)
    case .onlyThis: onlyThis
    case .everythingWaiting(let count): everythingWaiting(count)
    case .event(let event): name(event)
    case .unit(let unit): name(unit)
    case .complaintKind(let kind): name(kind)
    case .level(let level): name(level)
    case .appointmentOutcome(let outcome): name(outcome)
    case .proposalSource(let source): name(source)
    case .proposalOutcome(let outcome): name(outcome)
    case .trainingTopic(let topic): name(topic)
    case .room(let option): self.option(option)
    case .errand(let errand): self.errand(errand)
    case .digest(let option): self.option(option)
    case .noticeOutcome(let outcome): name(outcome)
    case .throughCommand(let program): sentByCommand(program)
    case .byHand: sentByHand
    }
  }
}
