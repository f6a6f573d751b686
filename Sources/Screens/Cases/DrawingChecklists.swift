import CaseEngine
import Cells
import Wording

/// The list of cases as a judge reads it: what is left to do in each, in words. Signs in columns were tried too: they want a legend, and
/// say what the four counts of the docket say already.
extension Console {
  var checklistColumns: [Table.Column] {
    var columns: [Table.Column] = [.init(extent: .fixed(numberWidth), heading: words.columnNumber)]
    if !isNarrow { columns.append(.init(extent: .share(2), heading: words.columnParties)) }
    if isWide { columns.append(.init(extent: .share(1), heading: words.columnJudge)) }
    columns.append(.init(extent: .fixed(size.width < 100 ? 11 : 19), heading: words.columnHearing))
    columns.append(.init(extent: .share(isNarrow ? 1 : 4), heading: words.columnLeftToDo))
    return columns
  }

  func checklistPieces(_ line: CaseLine, width: Int) -> [CaseLine.Piece] {
    var pieces = [CaseLine.Piece(text: line.number, role: .accent)]
    if !isNarrow { pieces.append(.init(text: line.parties, role: .text)) }
    if isWide { pieces.append(.init(text: line.judge, role: .muted)) }
    pieces.append(.init(text: size.width < 100 ? line.hearing : line.hearingLong, role: line.hearingRole))
    let left = line.checklist
    pieces.append(.init(text: left.sign + " " + Lines.fitted(left.words, to: width - 2), role: left.role))
    return pieces
  }

  /// Everything that is left to do in a case, in one row under the list.
  func drawLeftToDo(_ line: CaseLine, _ row: Rect, _ grid: inout Grid) {
    let left = line.checklist
    grid.putCut(left.sign + " " + line.readinessCount + left.words.joined(separator: ", "), in: row, left.role)
  }
}

extension CaseLine {
  /// What a list of checklists says of a case.
  struct Checklist: Hashable, Sendable {
    let sign: String
    let words: [String]
    let role: Role

    init(_ summary: CaseSummary, _ sitting: Sitting) {
      let words = sitting.words
      let glyphs = sitting.glyphs
      let waived = (summary.checklist?.waived ?? []).map {
        glyphs.waived + " " + words.leftToDo($0, nil, checks: sitting.rules.manualChecks)
      }
      switch summary.phase {
      case .closed, .heard, .suspended:
        (sign, self.words, role) = (glyphs.none, [words.name(summary.phase)], .muted)
      case .preparation, .hearingSet, .ready:
        let left = words.leftToDo(summary, today: sitting.today, rules: sitting.rules)
        if !summary.isReady(on: sitting.today, in: sitting.zone) {
          (sign, self.words, role) = (glyphs.missing, left + waived, .notReady)
        } else {
          (sign, role) = (glyphs.done, .ready)
          self.words = [summary.phase == .ready ? words.readyAndSigned : words.readyNotSigned] + waived
        }
      }
    }
  }
}
