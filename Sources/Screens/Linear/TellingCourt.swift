import CaseEngine
import Cells
import Wording

/// The court's own screen as it is told, and the first start.
extension Console {
  var toldCourt: Scene {
    guard court.file != nil else {
      let text = court.failure.map { words.storeError($0) } ?? words.loading
      return Scene(identity: .place(.court), lines: toldPlace, item: ToldItem(.nothing, text))
    }
    let lines = [
      ToldLine(.panes, CourtPane.allCases.map { words.pane($0) }.joined(separator: ", "), .inFull),
      ToldLine(.pane, Spoken.list([words.pane(court.pane), court.shown.isEmpty ? "" : "\(court.shown.count)"])),
    ]
    let empty = court.pane == .staff ? words.noStaffYet : words.nothingHereYet
    let item =
      court.row.map { courtItem($0, place: toldPlace(court.scroller.selected, of: court.shown.count)) } ?? ToldItem(.nothing, empty)
    return Scene(identity: .place(.court), lines: toldPlace + lines + [toldKeys], item: item)
  }

  /// What a row of the court is called, and the row in full.
  private func courtItem(_ row: CourtRow, place: String) -> ToldItem {
    let name =
      switch row.subject {
      case .member, .template: row.cells[1]
      case .name, .zone, .hours, .lunch, .noticeDays, .category, .check, .day, .term, .noticeWords, .address, .noticeLunch, .groups, .gate:
        row.cells[0]
      }
    let facts: [String] =
      switch row.subject {
      case .member: [row.cells[2], row.cells[3]]
      case .template, .term: [row.detail]
      case .noticeWords: [row.detail]
      case .name, .zone, .hours, .lunch, .noticeDays, .category, .check, .day, .address, .noticeLunch, .groups, .gate:
        Array(row.cells.dropFirst())
      }
    return ToldItem(.court(row.subject), name, facts, place: place)
  }

  var toldFirstRun: Scene {
    var lines = toldPlace + [ToldLine(.text(0), words.firstRunText, .onEntering)]
    let item: ToldItem
    switch firstRun.typing {
    case .court: item = ToldItem(.field(.court), words.label(.court), typed: firstRun.court)
    case .file: item = ToldItem(.field(.file), words.label(.file), typed: firstRun.file)
    case nil:
      let ways = FirstRunWay.allCases
      for way in ways { lines.append(ToldLine(.text(1 + way.rawValue), words.firstRun(way), .inFull)) }
      item = ToldItem(.way(firstRun.way), words.firstRun(firstRun.way), place: toldPlace(firstRun.way.rawValue, of: ways.count))
    }
    return Scene(identity: .place(.firstRun), lines: lines + [toldKeys], item: item)
  }
}
