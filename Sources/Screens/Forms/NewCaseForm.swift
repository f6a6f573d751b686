import CaseEngine
import Wording

/// The form for a new case: the case, its two sides and its documents, entered as one act. Source: rules, section 3, *needed*.
extension FormFields {
  static func newCase(_ sitting: Sitting) -> Fields {
    var list = openCase(sitting, nil).list
    let category = sitting.rules.allCategories.first ?? ""
    list.insert(contentsOf: sides(of: category).map { .text(.party($0)) }, at: 2)
    // Whoever may not put a document on the list is not asked for any.
    if !sitting.actor.roles.isDisjoint(with: [.secretary, .judge]) { list.append(documents(sitting, category)) }
    return Fields(list)
  }

  /// In what capacity the two sides of a case of this category take part, as a rule.
  static func sides(of category: String) -> [PartyRole] {
    switch category {
    case "criminal": [.prosecutor, .accused]
    case "admin-offence": [.stateBody, .accused]
    default: [.plaintiff, .defendant]
    }
  }

  private static func documents(_ sitting: Sitting, _ category: String) -> Field {
    Field(.documents, .picks(PickList(sitting.rules.templates, category: category, from: sides(of: category))))
  }

  /// After another category was chosen: the sides and the documents follow; names that were typed stay.
  static func follow(_ form: inout Form, _ sitting: Sitting) {
    guard case .openCase = form.purpose, case .category(let category) = form.fields.chosen(.category) else { return }
    let before = form.fields.list.compactMap { if case .party(let role) = $0.key { role } else { nil } }
    let now = sides(of: category)
    let picks = form.fields[.documents].map { _ in documents(sitting, category) }
    var list = form.fields.list
    for place in list.indices {
      if case .party(let role) = list[place].key, let side = before.firstIndex(of: role) {
        list[place] = Field(.party(now[side]), list[place].value)
      }
      if list[place].key == .documents, let picks, list[place].picks?.picks != picks.picks?.picks { list[place] = picks }
    }
    form.fields.list = list
  }
}

extension Form {
  /// A new case, its sides and its documents: one act, so that it is there as a whole or not at all.
  func newCaseSteps(_ id: CaseID, _ details: CaseDetails) -> [Act.Step] {
    var parties: [PartyRole: PartyID] = [:]
    var steps = [Act.Step(.openCase(details), in: id)]
    for (role, name) in sides {
      parties[role] = PartyID(rawValue: parties.count + 1)
      steps.append(Act.Step(.addParty(PartyDetails(role: role, name: name), idNumber: nil), in: id))
    }
    for case .document(let template, let from) in fields[.documents]?.picks?.chosen ?? [] {
      guard let party = parties[from] else { continue }
      let title = details.language == "kk" ? template.title.kk : template.title.ru
      steps.append(Act.Step(.needDocument(DocumentDetails(title: title, from: party, original: template.original)), in: id))
    }
    return steps
  }

  /// The sides that were named.
  var sides: [(role: PartyRole, name: String)] {
    fields.list.compactMap { field in
      if case .party(let role) = field.key, let name = field.text?.answer { (role, name) } else { nil }
    }
  }

  /// Whether whoever is to bring a document was named: only then can it be asked for.
  func isNamed(_ pick: PickList.Pick) -> Bool {
    guard case .document(_, let from) = pick else { return true }
    return sides.contains { $0.role == from }
  }

  /// The field that a step of a new case comes from.
  func field(of step: Instruction) -> FieldKey? {
    switch step {
    case .addParty(let details, _): .party(details.role)
    case .needDocument: .documents
    default: nil
    }
  }
}
