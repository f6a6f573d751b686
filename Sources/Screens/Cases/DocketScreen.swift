import CaseEngine
import Cells
import Wording

/// The docket: which cases, in a window of rows.
struct DocketScreen: Hashable, Sendable {
  var view = SavedView.all
  /// What was typed into the filter bar, and what it means.
  var typed = ""
  var filter = Filter()
  var window = ListWindow<CaseID, CaseLine>()
  var counts: [SavedView: Count] = [:]
  /// What waits for whoever sits here beside the cases.
  var waiting: [Waiting: Count] = [:]
  /// How many the view with the filter has, where a filter is typed.
  var filtered: Count?
}

extension Console {
  /// Whether the docket is shown, as a list of cases or of their checklists.
  var isDocket: Bool { place == .cases || place == .checklists }

  /// How many rows of a list are worth counting: beyond, `1000+` tells as much.
  static let countLimit = 1_000

  var docketQuery: DocketQuery {
    DocketQuery(filter: docket.view.filter(for: sitting.actor.name, on: sitting.today).and(docket.filter), today: sitting.today)
  }

  /// The docket begins anew, with its first rows or its last.
  mutating func loadDocket(_ how: Awaited.How = .first) { askDocket(for: .beginning(how, height: docketHeight)) }

  mutating func reloadDocket() { askDocket(for: docket.window.again) }

  mutating func askDocket(for rows: WantedRows) { ask(.cases(docketQuery, rows.position, limit: rows.limit), for: .docket, rows.how) }

  mutating func countViews() {
    for view in SavedView.allCases {
      let query = DocketQuery(filter: view.filter(for: sitting.actor.name, on: sitting.today), today: sitting.today)
      ask(.countCases(query, upTo: Console.countLimit), for: .viewCount(view))
    }
    countFiltered()
    countWaiting()
  }

  mutating func countFiltered() {
    docket.filtered = nil
    awaiting[.filterCount] = nil
    if !docket.filter.terms.isEmpty { ask(.countCases(docketQuery, upTo: Console.countLimit), for: .filterCount) }
  }

  mutating func stepView(_ by: Int) {
    let views = SavedView.allCases
    let place = views.firstIndex(of: docket.view) ?? 0
    docket.view = views[(place + by + views.count) % views.count]
    docket.window = ListWindow()
    come(to: docket.view)
    loadDocket()
    countFiltered()
  }

  /// Takes a stretch of the docket in.
  mutating func takeIn(_ page: Page<CaseSummary>, _ how: Awaited.How) {
    if page.rows.isEmpty, !docket.window.isLoaded, docket.view == .mine, docket.filter.terms.isEmpty {
      // Whoever has no cases of their own begins with all of them.
      docket.view = .all
      return loadDocket()
    }
    let sitting = sitting
    let lines = page.rows.map { ListWindow<CaseID, CaseLine>.Line(id: $0.row.id, cursor: $0.cursor, row: CaseLine($0.row, sitting)) }
    docket.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: docketHeight)
    // The first page is waited for, the counts and the court's book are not: they are asked for when it is there.
    if docket.counts.isEmpty, awaiting[.viewCount(docket.view)] == nil {
      countViews()
      if book == nil { ask(.book, for: .book) }
    }
  }
}
