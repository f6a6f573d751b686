import CaseEngine
import Cells

/// A list of documents across cases: what somebody owes, or what somebody must still get.
struct PapersScreen: Hashable, Sendable {
  let list: PaperQuery.List
  var typed = ""
  var filter = Filter()
  var window = ListWindow<Paper, PaperLine>()
  var count: Count?
  var marks = Marks()

  init(_ list: PaperQuery.List) { self.list = list }
}

/// Rows marked for an action on many, by what they are, not by where they stand.
struct Marks: Hashable, Sendable {
  /// The marked papers with their lines as they were when they were marked.
  private(set) var rows: [Paper: DocumentRow] = [:]
  /// Where a range begins.
  var anchor: Paper?

  var isEmpty: Bool { rows.isEmpty }
  var count: Int { rows.count }

  func contains(_ paper: Paper) -> Bool { rows[paper] != nil }

  mutating func toggle(_ row: DocumentRow) {
    let paper = Paper(row)
    rows[paper] = rows[paper] == nil ? row : nil
    anchor = paper
  }

  mutating func add(_ row: DocumentRow) { rows[Paper(row)] = row }

  mutating func clear() { self = Marks() }

  /// The marked rows by case number and document.
  var sorted: [DocumentRow] { rows.values.sorted { ($0.caseNumber, $0.document) < ($1.caseNumber, $1.document) } }
}

extension Console {
  func paperQuery(_ list: PaperQuery.List) -> PaperQuery {
    PaperQuery(list: list, filter: list == .outstanding ? outstanding.filter : toServe.filter, today: sitting.today)
  }

  /// A list of documents begins anew, with its first rows or its last.
  mutating func loadPapers(_ list: PaperQuery.List, _ how: Awaited.How = .first) {
    askPapers(list, for: .beginning(how, height: papersHeight))
    countPapers(list)
  }

  mutating func reloadPapers(_ list: PaperQuery.List) {
    askPapers(list, for: list == .outstanding ? outstanding.window.again : toServe.window.again)
    countPapers(list)
  }

  mutating func askPapers(_ list: PaperQuery.List, for rows: WantedRows) {
    ask(.papers(paperQuery(list), rows.position, limit: rows.limit), for: .papers(list), rows.how)
  }

  private mutating func countPapers(_ list: PaperQuery.List) {
    ask(.countPapers(paperQuery(list), upTo: Console.countLimit), for: .papersCount(list))
  }

  /// Takes a stretch of a list of documents in.
  mutating func takeIn(_ page: Page<DocumentRow>, _ list: PaperQuery.List, _ how: Awaited.How) {
    let sitting = sitting
    let lines = page.rows.map { ListWindow<Paper, PaperLine>.Line(id: Paper($0.row), cursor: $0.cursor, row: PaperLine($0.row, sitting)) }
    let height = papersHeight
    if list == .outstanding {
      outstanding.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: height)
    } else {
      toServe.window.takeIn(lines, page.hasBefore, page.hasAfter, how, height: height)
    }
  }
}
