import CaseEngine
import Cells
import Wording

extension Console {
  /// A key in a form: Enter enters it, or goes to the first field that lacks an answer; Esc leaves.
  mutating func press(_ key: Key, in form: Form) {
    var form = form
    if takeInNote(key, &form.fields) {
      overlay = .form(form)
      return
    }
    if takeInMonth(key, &form.fields) {
      form.refusal = nil
      overlay = .form(form)
      return askBookingsIfFar(form)
    }
    let (asked, before) = (form, form.fields.current)
    if keys.action(for: key, in: .entry) == .offerAll, listsFolder(&form.fields) { return overlay = .form(form) }
    if keys.action(for: key, in: .entry) == .offerAll, form.fields.offerAll({ known($0, for: asked) }) {
      overlay = .form(form)
      return
    }
    guard form.fields.take(key, keys, in: .form, &layout) else { return press(key, around: form) }
    form.refusal = nil
    // Whoever leaves a field is told at once what is wrong with it.
    if let left = before?.key, left != form.fields.current?.key, let mistake = form.mistake(in: left, sitting) {
      form.fields.change(left) { $0.mistake = mistake }
    }
    if asked.fields.completion?.pointed != nil, form.fields.completion == nil { follow(title: &form) }
    form.fields.offer(after: asked.fields) { known($0, for: asked) }
    lookAtPath(&form.fields, after: asked.fields)
    FormFields.follow(&form, sitting)
    overlay = .form(form)
    askBookingsIfFar(form)
  }

  /// A key that none of the answers takes.
  private mutating func press(_ key: Key, around form: Form) {
    switch keys.action(for: key, in: .form) {
    case .enter: confirm(form)
    case .leave: leave(form)
    default: sayUnknown(key)
    }
  }

  /// A hearing that was put far ahead wants the bookings of that time.
  private mutating func askBookingsIfFar(_ form: Form) {
    guard form.bookings != nil, let file = one?.file, let plan = try? form.plan(sitting, file) else { return }
    let span = file.earliestHearingSpan(from: sitting.now, under: sitting.rules)
    if plan.end > span.upperBound, plan.minutes <= 1_440 { askBookings(plan) }
  }

  /// Enters a form. `file` is the case that it is for, where that is not the open one; `keys` is how many had been acted on when it was confirmed,
  /// where that is a while ago.
  mutating func confirm(_ form: Form, on file: CaseFile? = nil, since keys: Int? = nil) {
    var form = form
    // Enter in a field that is filled goes on to the next one that must be; the last Enter enters.
    if let place = form.fields.list.firstIndex(where: { $0.isRequired && $0.text?.answer == nil }),
      form.fields.list[place] != form.fields.current
    {
      form.fields.select(form.fields.list[place].key)
      overlay = .form(form)
      return
    }
    if case .court(let purpose) = form.purpose { return confirm(form, purpose) }
    if case .book(let purpose) = form.purpose { return confirm(form, purpose) }
    let file = file ?? self.file(of: form)
    if let version = form.basis?.version, let file, let now = FormBasis(form.purpose, file, sitting) {
      guard let settled = settled(form, over: now, { now.matter.flatMap { file.lastToChange($0, after: version) } }) else { return }
      form = settled
    }
    do {
      let steps = try form.steps(sitting, file).map { step in
        var step = step
        if case .sign = form.purpose { step.basis = file.map { .version($0.version) } } else { step.basis = form.basis?.matter }
        return step
      }
      if let (step, refusal) = refusal(of: steps, file, form) {
        if offersPreparation(of: steps, steps.map { _ in refusal }, from: form) { return }
        if isOpening(form), let field = form.field(of: step.instruction) {
          form.fields.blame(field, .refused(refusal))
        } else {
          form.blame(refusal)
        }
        overlay = .form(form)
        return
      }
      if reads(.form(form), form.fields, form.key) { return }
      overlay = nil
      form.subject = subject(form)
      if form.caseNumber.isEmpty { form.caseNumber = form.fields.text(.caseNumber) ?? "" }
      enter(Act(key: form.key, steps: steps), .form(form), since: keys)
      sentFromIntake()
    } catch {
      form.fields.blame(error.field, error.mistake)
      overlay = .form(form)
    }
  }

  /// What the law says beforehand, where the file is loaded.
  private func refusal(of steps: [Act.Step], _ file: CaseFile?, _ form: Form) -> (step: Act.Step, refusal: Refusal)? {
    guard let id = form.caseID, file != nil || isOpening(form) else { return nil }
    var surroundings = Surroundings()
    surroundings.bookings = form.bookings ?? []
    return (file ?? CaseFile(id: id)).firstRefused(steps, sitting, among: surroundings)
  }

  private func isOpening(_ form: Form) -> Bool { if case .openCase = form.purpose { true } else { false } }

  private func subject(_ form: Form) -> String {
    switch form.purpose {
    case .openCase, .editCase: form.fields.text(.caseNumber) ?? ""
    case .addParty, .changeParty: form.fields.text(.name) ?? ""
    case .addDocument, .changeDocument, .unrequested: form.fields.text(.title) ?? ""
    case .setHearing, .moveHearing: (form.fields.text(.date) ?? "") + " " + (form.fields.text(.time) ?? "")
    case .sign, .court, .book: ""
    }
  }

  /// Everything that stands between the hearing in the form and the calendar.
  func obstacles(of form: Form) -> [Refusal] {
    guard let file = self.file(of: form), let plan = try? form.plan(sitting, file) else { return [] }
    let moving: HearingID? = if case .moveHearing(_, let id) = form.purpose { id } else { nil }
    var surroundings = Surroundings()
    surroundings.bookings = form.bookings ?? []
    return file.obstacles(to: plan, moving: moving, now: sitting.now, under: sitting.rules, among: surroundings)
  }
}
