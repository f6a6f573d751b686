import CaseEngine
import Wording

/// What others changed, as it is told.
extension Console {
  /// How many changed rows are named one by one.
  private static let mostNamed = 3

  /// Whether others have just changed what a row stands for.
  func isChangedByOthers(_ subject: ToldItem.Subject) -> Bool {
    switch subject {
    case .caseRow(let id): changedCases.contains(id)
    case .paper(let paper): changedPapers.contains(paper) || changedCases.contains(paper.id)
    case .slip(let name, _): changedCases.contains(name.id)
    case .item, .blocker, .note, .party, .entry, .cell, .room, .correspondence: one.map { changedCases.contains($0.id) } ?? false
    case .act, .court, .book, .field, .option, .pick, .day, .offered, .text, .theme, .keyboard, .key, .way, .lesson, .search, .question,
      .nothing:
      false
    }
  }

  /// The rows of the list, the selected one apart, that others changed since then: each with what is new in it.
  func changedElsewhere(since before: Console) -> [String] {
    var told: [String] = []
    func tell(_ new: ToldItem, _ old: ToldItem?) {
      guard new.subject != ground.item.subject, isChangedByOthers(new.subject), let old else { return }
      let fresh = new.facts.filter { !old.facts.contains($0) }
      if !fresh.isEmpty { told.append(words.changedByOthers(Spoken.list([new.name] + fresh))) }
    }
    guard !changedCases.isEmpty || !changedPapers.isEmpty else { return [] }
    switch place {
    case .cases, .checklists:
      let old = Dictionary(before.docket.window.lines.map { ($0.id, $0.row) }, uniquingKeysWith: { first, _ in first })
      for line in docket.window.lines where changedCases.contains(line.id) && old[line.id] != line.row {
        tell(caseItem(line.row, place: ""), old[line.id].map { before.caseItem($0, place: "") })
      }
    case .oneCase, .outstanding, .toServe, .intake:
      let old = Dictionary(before.toldPapers.map { ($0.paper, $0) }, uniquingKeysWith: { first, _ in first })
      for line in toldPapers where old[line.paper] != line {
        let withCase = place != .oneCase
        tell(
          paperItem(line, marks: Marks(), withCase: withCase, place: ""),
          old[line.paper].map { before.paperItem($0, marks: Marks(), withCase: withCase, place: "") })
      }
    case .reports: break
    case .hearings:
      let old = Dictionary(before.hearings.window.lines.map { ($0.id, $0.row) }, uniquingKeysWith: { first, _ in first })
      for line in hearings.window.lines where changedCases.contains(line.id.id) && old[line.id] != line.row {
        tell(hearingItem(line.row, place: ""), old[line.id].map { before.hearingItem($0, place: "") })
      }
    case .book, .contacts, .court, .tray, .outbox, .firstRun: break
    }
    let more = told.count - Console.mostNamed
    return told.prefix(Console.mostNamed) + (more > 0 ? [words.changedByOthers(words.more(more))] : [])
  }

  /// The documents that are listed here.
  private var toldPapers: [PaperLine] {
    switch place {
    case .oneCase: one?.papers ?? []
    case .outstanding: outstanding.window.lines.map(\.row)
    case .toServe: toServe.window.lines.map(\.row)
    case .intake: intake.lines
    case .reports: []
    case .cases, .checklists, .hearings, .book, .contacts, .court, .tray, .outbox, .firstRun: []
    }
  }
}
