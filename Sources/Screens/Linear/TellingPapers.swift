import CaseEngine
import Cells
import Wording

/// Documents as they are told: in the lists across cases, in Intake, in a case.
extension Console {
  func told(_ screen: PapersScreen) -> Scene {
    let window = screen.window
    var lines = toldPlace
    lines.append(ToldLine(.view, screen.count.map { words.documents($0.value) + ($0.orMore ? "+" : "") } ?? ""))
    if let came = arrivals.papers[screen.list] { lines.append(ToldLine(.news, words.newSinceYouCame(came.count))) }
    if !screen.typed.isEmpty { lines.append(ToldLine(.filter, toldFilter(screen.typed, screen.count))) }
    lines.append(toldWhereFound)
    lines += told(screen.marks)
    let empty = screen.list == .outstanding ? words.nothingOutstanding : words.nothingToServe
    let item =
      window.current.map { paperItem($0.row, marks: screen.marks, withCase: true, place: toldPlace(in: window, of: screen.count)) }
      ?? ToldItem(.nothing, window.isLoaded ? (screen.typed.isEmpty ? empty : nothingFits) : words.loading)
    return Scene(identity: .place(place), lines: lines + [toldKeys], item: item)
  }

  /// A document as one line; among those of other cases the number of its case goes first.
  func paperItem(_ line: PaperLine, marks: Marks, withCase: Bool, place: String) -> ToldItem {
    let row = line.row
    let name = Spoken.list([withCase ? line.caseNumber : "", words.document(row.document, row.title)])
    return ToldItem(.paper(line.paper), name, paperFacts(row, isMarked: marks.contains(line.paper)), place: place)
  }

  private func paperFacts(_ row: DocumentRow, isMarked: Bool) -> [String] {
    let today = sitting.today
    var facts = [isMarked ? words.isMarked(true) : "", row.fromName]
    switch row.status {
    case .requested, .returned: facts += [words.name(row.status), row.due.map { words.due($0, today: today) } ?? ""]
    case .received:
      let day = row.receivedOn.map { " " + words.day($0, near: today) + ", " + words.relative($0, to: today) } ?? ""
      facts.append(words.name(row.status) + day)
    case .needed, .waived: facts.append(words.name(row.status))
    }
    if row.original != .none {
      if let settlement = row.settlement {
        facts.append(words.label(.original) + " " + words.name(settlement))
      } else if row.owesOriginal {
        facts.append(words.originalOwed)
      }
    }
    if row.receivedOn != nil {
      let names = row.owedNames.joined(separator: ", ")
      let isSurprise = row.isSurprise(on: today, calendar: sitting.rules.calendar)
      facts.append(row.owed.isEmpty ? words.heading(.served).lowercased() : isSurprise ? words.surpriseLine(names) : words.owedLine(names))
    }
    if row.requestedBefore == false { facts.append(words.askedLate) }
    if row.evidence == .backdated { facts.append(words.name(Evidence.backdated)) }
    return facts
  }
}
