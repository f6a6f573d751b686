import CaseEngine
import Wording

extension Form {
  /// What the form asks for. Throws at the first field whose answer cannot be read.
  func steps(_ sitting: Sitting, _ file: CaseFile?) throws(BadAnswer) -> [Act.Step] {
    switch purpose {
    case .court, .book: return []
    case .openCase(let id): return newCaseSteps(id, try details(sitting))
    case .editCase(let id):
      var changed = try details(sitting)
      changed.judge = file?.state.details?.judge
      return [Act.Step(.editCase(changed), in: id)]
    case .addParty(let id): return [Act.Step(.addParty(try party(), idNumber: try identity()), in: id)]
    case .changeParty(let id, let party): return [Act.Step(.changeParty(party, try self.party(), idNumber: try identity()), in: id)]
    case .addDocument(let id): return [Act.Step(.needDocument(try document()), in: id)]
    case .changeDocument(let id, let document): return try changes(of: document, in: id, file)
    case .unrequested(let id):
      guard case .form(let form) = fields.chosen(.form) else { return [] }
      let receipt = Receipt(by: .chancery, form: form, file: fields.attachedFile, submission: submission)
      let details = DocumentDetails(title: try required(.title), from: try from(), original: .none)
      return [Act.Step(.takeInUnrequested(details, receipt), in: id)]
    case .setHearing(let id): return [Act.Step(.setHearing(try plan(sitting, file), override: fields.text(.override)), in: id)]
    case .moveHearing(let id, let hearing):
      return [
        Act.Step(.moveHearing(hearing, try plan(sitting, file), reason: try required(.reason), override: fields.text(.override)), in: id)
      ]
    case .sign(let id):
      var reasons: [String: String] = [:]
      for field in fields.list { if case .item(let key) = field.key { reasons[key] = try required(field.key) } }
      let acting = fields[.acting] == nil ? nil : try required(.acting)
      guard fields.text(.digits) == Form.lastDigits(of: caseNumber) else { throw BadAnswer(.digits, .notTheDigits) }
      return [Act.Step(.signReadiness(overrides: reasons, acting: acting), in: id)]
    }
  }

  /// The last four digits of the whole number.
  static func lastDigits(of number: String) -> String { String(number.filter { $0.isASCII && $0.isNumber }.suffix(4)) }

  func required(_ key: FieldKey) throws(BadAnswer) -> String {
    guard let text = fields.text(key) else { throw BadAnswer(key, .missing) }
    return text
  }

  private func details(_ sitting: Sitting) throws(BadAnswer) -> CaseDetails {
    let typed = try required(.caseNumber)
    let number: CaseNumber
    do { number = try CaseNumber(typed) } catch { throw BadAnswer(.caseNumber, .refused(.badText(field: .number, problem: error))) }
    guard case .category(let category) = fields.chosen(.category) else { throw BadAnswer(.category, .missing) }
    let language: String? = if case .language(let code) = fields.chosen(.language) { code } else { nil }
    return CaseDetails(
      number: number, category: category, subject: fields.text(.subject), registered: try day(.registered, .past, sitting),
      secretary: fields.text(.secretary), language: language)
  }

  private func party() throws(BadAnswer) -> PartyDetails {
    let name = try required(.name)
    guard case .role(let role) = fields.chosen(.role) else { throw BadAnswer(.role, .missing) }
    let of: PartyID? = if case .party(let id, _) = fields.chosen(.of) { id } else { nil }
    var phone: Phone?
    if let text = fields.text(.phone) {
      do { phone = try Phone(text) } catch { throw BadAnswer(.phone, .refused(.badPhone(error))) }
    }
    return PartyDetails(role: role, name: name, of: of, phone: phone, email: fields.text(.email), address: fields.text(.address))
  }

  private func identity() throws(BadAnswer) -> IdentityNumber? {
    guard let text = fields.text(.idNumber) else { return nil }
    do { return try IdentityNumber(text) } catch { throw BadAnswer(.idNumber, .refused(.badIdentityNumber(error))) }
  }

  private func from() throws(BadAnswer) -> PartyID {
    guard case .party(let id, _) = fields.chosen(.from) else { throw BadAnswer(.from, .missing) }
    return id
  }

  private func document() throws(BadAnswer) -> DocumentDetails {
    let original: OriginalRequirement = if case .requirement(let asked) = fields.chosen(.original) { asked } else { .none }
    return DocumentDetails(title: try required(.title), from: try from(), original: original, note: fields.text(.note))
  }

  /// Of a document only what is another than before: what it is, who must get it, or both.
  private func changes(of id: DocumentID, in matter: CaseID, _ file: CaseFile?) throws(BadAnswer) -> [Act.Step] {
    let details = try document()
    var steps: [Act.Step] = []
    guard let state = file?.state, let before = state.document(id), let picks = fields[.recipients]?.picks else {
      return [Act.Step(.changeDocument(id, details), in: matter)]
    }
    if details != before.details { steps.append(Act.Step(.changeDocument(id, details), in: matter)) }
    let chosen = picks.chosen.compactMap { if case .party(let party, _) = $0 { party } else { nil } }
    if Set(chosen) != Set(state.recipients(of: before)) {
      var usual = before
      usual.details = details
      usual.recipients = nil
      // Whoever gets it by the rule needs not be named: later parties get it then, too.
      let isUsual = Set(chosen) == Set(state.recipients(of: usual))
      steps.append(Act.Step(.chooseRecipients(id, isUsual ? nil : chosen), in: matter))
    }
    return steps.isEmpty ? [Act.Step(.changeDocument(id, details), in: matter)] : steps
  }

  private func day(_ key: FieldKey, _ direction: DateInput.Direction, _ sitting: Sitting) throws(BadAnswer) -> Day? {
    guard let text = fields.text(key) else { return nil }
    guard let day = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: direction)?.day else {
      throw BadAnswer(key, .notADate)
    }
    return day
  }

  /// The hearing as it stands in the form.
  func plan(_ sitting: Sitting, _ file: CaseFile?) throws(BadAnswer) -> HearingPlan {
    guard let day = try day(.date, .future, sitting) else { throw BadAnswer(.date, .missing) }
    guard let time = TypedNumber.time(try required(.time)) else { throw BadAnswer(.time, .notATime) }
    guard let minutes = TypedNumber.number(try required(.minutes)) else { throw BadAnswer(.minutes, .notANumber) }
    let link = fields.text(.link)
    let start = sitting.zone.moment(day, time)
    var closed = fields.text(.closed).map { ClosingGround.code(of: $0) }
    var plan: HearingPlan
    if case .moveHearing(_, let id) = purpose, let hearing = file?.state.hearing(id) {
      // Of a hearing that stands only what the form asks for becomes another.
      plan = hearing.plan
      if link != plan.link { plan.remote = link != nil }
      if let ground = plan.closed, fields.text(.closed) == sitting.words.closingGround(ground) { closed = ground }
    } else {
      let kind: HearingKind = if case .kind(let chosen) = fields.chosen(.kind) { chosen } else { .trial }
      plan = HearingPlan(kind: kind, start: start, minutes: minutes, remote: link != nil, judge: file?.state.details?.judge)
    }
    (plan.start, plan.minutes) = (start, minutes)
    (plan.room, plan.link, plan.closed) = (fields.text(.room), link, closed)
    plan.acting = fields.text(.acting)
    return plan
  }
}
