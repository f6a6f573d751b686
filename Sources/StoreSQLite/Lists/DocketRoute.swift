import CaseEngine
import Lines

/// Which index is walked: the narrowest that holds every row that can pass.
struct DocketRoute: Hashable, Sendable {
  /// The cases, and the index.
  let source: String
  /// What the index asks for: of a part of the cases, what makes it a part of them, so that a walk that knows no filter can take it.
  let condition: Clause

  private init(_ source: String, _ condition: Clause = .always) {
    self.source = source
    self.condition = condition
  }

  /// The routes that together give every row that can pass; more than one where a case may be somebody's in two ways.
  static func routes(_ query: DocketQuery) -> [DocketRoute] {
    switch query.order {
    case .number: return [DocketRoute("cases c INDEXED BY cases_by_number")]
    case .registered: return [DocketRoute("cases c INDEXED BY cases_by_day")]
    case .hearing: break
    }
    let wanted = query.filter.terms.filter { !$0.negated }.map(\.condition)
    if wanted.contains(.active(true)) {
      for case .mine(let name) in wanted {
        return [
          DocketRoute("cases c INDEXED BY cases_of_judge", Clause("c.active = 1 AND c.judge = ?", [.text(name)])),
          DocketRoute("cases c INDEXED BY cases_of_secretary", Clause("c.active = 1 AND c.secretary = ?", [.text(name)])),
        ]
      }
    }
    if wanted.contains(.questionable) { return [DocketRoute("cases c INDEXED BY cases_questionable", Clause("c.late + c.backdated > 0"))] }
    guard wanted.contains(.active(true)) else { return [DocketRoute("cases c INDEXED BY cases_by_hearing")] }
    if wanted.contains(.overdue(true)) {
      return [DocketRoute("cases c INDEXED BY cases_owing", Clause("c.active = 1 AND c.earliest_due IS NOT NULL"))]
    }
    return [DocketRoute("cases c INDEXED BY cases_active", Clause("c.active = 1"))]
  }
}
