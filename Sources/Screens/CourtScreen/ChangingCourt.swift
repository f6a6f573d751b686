import CaseEngine
import Wording

/// What is taken away from the court, and what it is called.
struct CourtRemoval: Hashable, Sendable {
  let subject: CourtSubject
  let name: String

  /// What has to be asked for; nil for what can only be changed.
  var change: CourtAct.Change? {
    switch subject {
    case .member(let number): .staff(.removeMember(number))
    case .check(let key): .settings([.removeManualCheck(key: key)])
    case .day(let day): .settings([.unmarkDay(day)])
    case .template(let category, let title): .settings([.removeTemplate(title: title.ru, category: category)])
    case .term(let key, let from): .settings([.removeTerm(key: key, from: from)])
    case .noticeWords(let kind, let language): .settings([.notices(.resetTemplate(kind, language))])
    case .gate(let channel): .settings([.notices(.setGate(channel, nil))])
    case .name, .zone, .hours, .lunch, .noticeDays, .category, .address, .noticeLunch, .groups: nil
    }
  }
}

extension Console {
  /// Why the court cannot be changed by whoever sits here, in the words of its law; nil where it can be tried.
  func whyNotInTheCourt(_ action: Action) -> String? {
    guard let file = court.file else { return words.loading }
    do {
      _ = try file.decide([.setNoticeDays(file.rules.noticeDays == 0 ? 1 : 0)], by: sitting.actor)
    } catch {
      return words.refusal(error, in: nil, under: sitting.rules)
    }
    switch action {
    case .add: return nil
    case .edit:
      guard let row = court.row else { return words.nothingHereYet }
      if case .category = row.subject { return words.categoriesStay }
    default:
      guard let row = court.row else { return words.nothingHereYet }
      if case .category = row.subject { return words.categoriesStay }
      if case .gate(let channel) = row.subject, file.rules.notices.gates[channel] == nil { return words.noCommandSet }
      if CourtRemoval(subject: row.subject, name: "").change == nil { return words.settingStays }
    }
    return nil
  }

  /// `+` in a pane of the court: one more of what is listed there. Among the settings a category beside categories, else an item of the
  /// court's own for the checklist.
  mutating func addToCourt() {
    switch court.pane {
    case .staff: openCourtForm(.addMember)
    case .settings: if case .category = court.row?.subject { openCourtForm(.addCategory) } else { openCourtForm(.addCheck) }
    case .holidays: openCourtForm(.addDay)
    case .templates: openCourtForm(.addTemplate)
    case .terms: openCourtForm(.addTerm)
    // There is one of each: what is selected is written anew.
    case .notices: editCourt()
    }
  }

  /// F4 on a row of the court.
  mutating func editCourt() {
    guard let subject = court.row?.subject else { return }
    switch subject {
    case .category: break
    default: openCourtForm(.change(subject))
    }
  }

  /// Del on a row of the court: asks first.
  mutating func clearInCourt() {
    guard let row = court.row else { return }
    let removal = CourtRemoval(subject: row.subject, name: row.detail)
    guard let change = removal.change else { return }
    if let refusal = courtRefusal(of: change) { return say(words.refusal(refusal, in: nil, under: sitting.rules), .warning) }
    overlay = .strip(Strip(purpose: .removeFromCourt(removal), rows: [], fields: Fields([]), key: ActKey(tokens.next())))
  }

  mutating func openCourtForm(_ form: CourtForm) {
    guard let file = court.file else { return }
    var fields = CourtForm.fields(form, file, sitting)
    if case .change(.name(let language)) = form { fields.select(.ofCourt(.named(language))) }
    if case .change(.lunch) = form { fields.select(.ofCourt(.lunchStart)) }
    var opened = Form(purpose: .court(form), fields: fields, key: ActKey(tokens.next()))
    opened.basis = FormBasis(form, file, sitting)
    overlay = .form(opened)
  }

  /// What the law of the court says beforehand; nil where it takes the change.
  func courtRefusal(of change: CourtAct.Change) -> Refusal? {
    guard let file = court.file else { return nil }
    do {
      switch change {
      case .settings(let instructions): _ = try file.decide(instructions, by: sitting.actor)
      case .staff(let instruction): _ = try file.decide(instruction, by: sitting.actor)
      case .zone: break
      }
      return nil
    } catch {
      return error
    }
  }
}
