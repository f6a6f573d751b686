/// What of a court's settings the checklist, and so the lines of lists, can depend on: where any of it changes, every line is made anew.
///
/// What is not in here cannot be read when a line is made. Source: rules, section 7.
package struct LineRules: Hashable, Sendable {
  /// The zone in which moments have their days.
  package let zone: CourtZone
  /// The court's own checklist items.
  let manualChecks: [ManualCheck]
  /// Whether the court makes a messenger group for every case.
  let usesGroups: Bool

  /// What lines can read of these settings.
  package init(_ rules: CourtRules) {
    zone = rules.calendar.zone
    manualChecks = rules.manualChecks
    usesGroups = rules.notices.usesGroups
  }

  /// The court's own items for a category.
  func manualChecks(for category: String) -> [ManualCheck] { manualChecks.of(category) }
}

extension [ManualCheck] {
  /// The court's own items for a category.
  func of(_ category: String) -> [ManualCheck] { filter { $0.category == nil || $0.category == category } }
}
