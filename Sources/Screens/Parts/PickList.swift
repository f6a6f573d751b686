import CaseEngine
import Wording

/// A list of which any number is marked: the documents that a new case begins with, the roles of somebody, who gets a document.
struct PickList: Hashable, Sendable {
  /// Something that can be marked. The words for it are made when it is drawn, so that they follow the language.
  enum Pick: Hashable, Sendable {
    /// A document of the pick list, and who is to bring it.
    case document(DocumentTemplate, from: PartyRole)
    case courtRole(CourtRole)
    case partyRole(PartyRole)
    case party(PartyID, String)
    case category(String)

    /// What tells it from the others of its list, for a draft.
    var code: String {
      switch self {
      case .document(let template, let from): from.rawValue + " " + template.title.ru
      case .courtRole(let role): role.rawValue
      case .partyRole(let role): role.rawValue
      case .party(let id, _): String(id.rawValue)
      case .category(let code): code
      }
    }
  }

  let picks: [Pick]
  private(set) var marked: Set<Int>
  private(set) var cursor = 0

  init(_ picks: [Pick], _ isMarked: (Int) -> Bool) {
    self.picks = picks
    marked = Set(picks.indices.filter(isMarked))
  }

  /// The same list with these marks, by their places.
  init(_ picks: [Pick], marked: Set<Int>) { self.init(picks) { marked.contains($0) } }

  /// The documents of a category that one of these parties can be asked for: each from the likeliest of them.
  init(_ templates: [DocumentTemplate], category: String, from roles: [PartyRole]) {
    let offered: [(template: DocumentTemplate, from: PartyRole)] = templates.filter { $0.category == category }.compactMap { template in
      let role = template.from.isEmpty ? roles.first : template.from.first { roles.contains($0) }
      return role.map { (template, $0) }
    }
    self.init(offered.map { .document($0.template, from: $0.from) }) { offered[$0].template.preselected }
  }

  /// The marked documents, in their order.
  var chosen: [Pick] { picks.indices.filter { marked.contains($0) }.map { picks[$0] } }

  /// Comes to the list from above, or from below.
  mutating func enter(fromBelow: Bool) { cursor = fromBelow ? max(0, picks.count - 1) : 0 }

  /// Does what a key asks for; false where it means nothing here, or leads out of the list.
  mutating func take(_ action: SpotAction) -> Bool {
    switch action {
    case .up where cursor > 0: cursor -= 1
    case .down where cursor + 1 < picks.count: cursor += 1
    case .first: cursor = 0
    case .last: cursor = max(0, picks.count - 1)
    case .mark:
      guard !picks.isEmpty else { return false }
      if marked.remove(cursor) == nil { marked.insert(cursor) }
      cursor = min(cursor + 1, picks.count - 1)
    default: return false
    }
    return true
  }
}
