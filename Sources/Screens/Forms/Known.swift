import CaseEngine
import Wording

/// What completion offers, field by field: what the case has, what the court's templates are called, what was typed last.
extension Console {
  /// What is known for a field of a form, the likeliest first.
  func known(_ key: FieldKey, for form: Form) -> [String] {
    let state = file(of: form)?.state
    switch key {
    case .title: return habits.lastTyped(.title) + titles(of: state) + (state?.documents.map(\.details.title) ?? [])
    case .name where form.isOfBook: return visitors
    case .ofBook(let field): return knownPeople(field)
    case .name, .party: return habits.lastTyped(.name) + (state?.parties.map(\.details.name) ?? [])
    case .secretary: return secretaries
    case .subject: return habits.lastTyped(.subject) + docket.window.lines.compactMap { $0.row.summary.details.subject }.unrepeated
    case .room: return habits.lastTyped(.room)
    case .closed: return ClosingGround.allCases.map { words.name($0) }
    default: return []
    }
  }

  /// What is known for a field of the strip: to whom something is handed is somebody of the case.
  func known(_ key: FieldKey, for strip: Strip) -> [String] {
    guard key == .to, let row = strip.rows.first else { return [] }
    let names = file(row.caseID)?.state.parties.map(\.details.name) ?? []
    return ([row.fromName] + names).unrepeated.filter { !$0.isEmpty }
  }

  /// A title that was taken from the court's templates brings what they ask for: from whom, and what of the original.
  func follow(title form: inout Form) {
    guard case .addDocument = form.purpose, form.fields.current?.key == .title, let title = form.fields.text(.title),
      let state = file(of: form)?.state, let category = state.details?.category,
      let template = sitting.rules.templates.first(where: { $0.category == category && $0.isCalled(title) })
    else { return }
    form.fields.choose(.original, .requirement(template.original))
    let likeliest = template.from.lazy.compactMap { role in state.parties.first { $0.details.role == role } }.first
    if let likeliest { form.fields.choose(.from, .party(likeliest.id, likeliest.details.name)) }
  }

  /// The titles of the court's templates for the category of the case, in its language.
  private func titles(of state: CaseState?) -> [String] {
    guard let details = state?.details else { return [] }
    return sitting.rules.templates.filter { $0.category == details.category }.map { details.language == "kk" ? $0.title.kk : $0.title.ru }
  }

  private var secretaries: [String] {
    let staff = court.file?.staff.values.filter { $0.roles.contains(.secretary) }.map(\.name).sorted() ?? []
    return ((docket.window.lines.compactMap { $0.row.summary.details.secretary }) + staff).unrepeated
  }
}

extension Habits {
  /// How many texts of one kind are remembered.
  private static let mostTyped = 50

  /// What was typed into fields of one kind in this sitting, the latest first.
  func lastTyped(_ key: FieldKey) -> [String] { typed[key] ?? [] }

  /// Remembers what was typed in a form that went in.
  mutating func learn(_ form: Form) {
    for field in form.fields.list {
      guard case .text(let text) = field.value, let answer = text.answer else { continue }
      switch field.key {
      case .title, .subject, .room: learn(answer, field.key)
      case .name, .party: learn(answer, .name)
      default: break
      }
    }
  }

  private mutating func learn(_ text: String, _ key: FieldKey) {
    typed[key] = Array(([text] + lastTyped(key).filter { $0 != text }).prefix(Habits.mostTyped))
  }
}
