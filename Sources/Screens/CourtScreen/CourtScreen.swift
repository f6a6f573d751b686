import CaseEngine
import Wording

/// The court itself: who works here, its settings, its calendar, and what each category of case asks for.
///
/// **To add a pane:** a case of `CourtPane` in Wording with its name, its rows in `CourtRow`, its columns in `DrawingCourt`, what `+`, F4 and
/// Del do there in `ChangingCourt`, and its form in `CourtForms` and `CourtAnswers`.
struct CourtScreen: Hashable, Sendable {
  private(set) var file: CourtFile?
  var failure: StoreError?
  var pane = CourtPane.staff
  private(set) var rows: [CourtPane: [CourtRow]] = [:]
  private var scrollers: [CourtPane: Scroller] = [:]

  var shown: [CourtRow] { rows[pane] ?? [] }
  var scroller: Scroller { scrollers[pane] ?? Scroller() }
  var row: CourtRow? { shown.indices.contains(scroller.selected) ? shown[scroller.selected] : nil }

  /// Takes the court in. The selection of each pane stays on the same row; the calendar opens at today.
  mutating func takeIn(_ file: CourtFile, _ sitting: Sitting, height: Int) {
    let isFirst = self.file == nil
    let selected = CourtPane.allCases.map { pane in (pane, selectedSubject(pane)) }
    self.file = file
    failure = nil
    renew(sitting)
    for (pane, subject) in selected {
      guard let place = rows[pane]?.firstIndex(where: { $0.subject == subject }) else { continue }
      select(place, in: pane, height: height)
    }
    if isFirst, let place = rows[.holidays]?.firstIndex(where: { $0.isComing(sitting.today) }) {
      // What is to come stands below it, the last days that were above.
      select(place + height - 3, in: .holidays, height: height)
      select(place, in: .holidays, height: height)
    }
    scroll(height)
  }

  /// Makes every text anew.
  mutating func renew(_ sitting: Sitting) {
    guard let file else { return }
    for pane in CourtPane.allCases { rows[pane] = CourtRow.rows(of: file, in: pane, sitting) }
  }

  mutating func scroll(_ height: Int) {
    for pane in CourtPane.allCases { scrollers[pane, default: Scroller()].move(0, of: rows[pane]?.count ?? 0, height: height) }
  }

  mutating func move(_ action: Action, height: Int) -> Bool {
    let count = shown.count
    return scrollers[pane, default: Scroller()].move(action, of: count, height: height)
  }

  mutating func stepPane(_ by: Int) {
    let panes = CourtPane.allCases
    pane = panes[(pane.rawValue + by + panes.count) % panes.count]
  }

  /// Goes to what was just entered.
  mutating func select(_ subject: CourtSubject, height: Int) {
    guard let place = shown.firstIndex(where: { $0.subject == subject }) else { return }
    select(place, in: pane, height: height)
  }

  private mutating func select(_ place: Int, in pane: CourtPane, height: Int) {
    let count = rows[pane]?.count ?? 0
    scrollers[pane, default: Scroller()].select(place, of: count, height: height)
  }

  private func selectedSubject(_ pane: CourtPane) -> CourtSubject? {
    guard let rows = rows[pane], let place = scrollers[pane]?.selected, rows.indices.contains(place) else { return nil }
    return rows[place].subject
  }
}
