import CaseEngine
import Cells
import Wording

/// A document as a table shows it: every text made once, when it is loaded.
struct PaperLine: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let row: DocumentRow
  let paper: Paper
  let number: String
  let title: String
  let from: String
  let caseNumber: String
  let status: Piece
  /// The due date while it is awaited, else the day on which it came.
  let date: Piece
  /// The same with its meaning in words, for lists that have the room.
  let dateLong: Piece
  let original: Piece
  let served: Piece
  /// Who is still owed it.
  let owed: String
  /// A warning sign, where something about the request or the service is to be watched.
  let flag: Piece

  init(_ row: DocumentRow, _ sitting: Sitting, isCarried: Bool = false) {
    let words = sitting.words
    let glyphs = sitting.glyphs
    let today = sitting.today
    self.row = row
    paper = Paper(row)
    number = String(row.document.rawValue)
    title = (isCarried ? glyphs.carried + " " : "") + row.title
    from = row.fromName
    caseNumber = row.caseNumber.text
    let overdue = row.isOverdue(on: today)
    status = PaperLine.status(row, overdue, words, glyphs)
    if row.status == .received, let day = row.receivedOn {
      date = Piece(text: words.day(day, near: today), role: .muted)
      dateLong = Piece(text: words.day(day, near: today) + " " + words.daysAway(day - today), role: .muted)
    } else if let due = row.due, row.status == .requested || row.status == .returned {
      let role: Role = overdue ? .overdue : due - today <= 3 ? .dueSoon : .text
      date = Piece(text: (overdue ? glyphs.warning : "") + words.day(due, near: today), role: role)
      dateLong = Piece(text: words.day(due, near: today) + " " + words.daysAway(due - today), role: role)
    } else {
      date = Piece(text: glyphs.none, role: .waiting)
      dateLong = date
    }
    if row.original == .none {
      original = Piece(text: glyphs.none, role: .waiting)
    } else if row.settlement == .waived {
      original = Piece(text: glyphs.waived, role: .muted)
    } else if row.settlement != nil {
      original = Piece(text: glyphs.done, role: .original)
    } else {
      original = row.owesOriginal ? Piece(text: glyphs.missing, role: .notReady) : Piece(text: glyphs.none, role: .waiting)
    }
    if row.receivedOn == nil {
      served = Piece(text: glyphs.none, role: .waiting)
    } else {
      served =
        row.owed.isEmpty ? Piece(text: glyphs.done, role: .served) : Piece(text: glyphs.missing + "\(row.owed.count)", role: .notReady)
    }
    owed = row.owedNames.joined(separator: ", ")
    let watched = row.requestedBefore == false || row.evidence == .backdated || row.isSurprise(on: today, calendar: sitting.rules.calendar)
    flag = Piece(text: watched ? glyphs.warning : "", role: .warning)
  }

  private static func status(_ row: DocumentRow, _ overdue: Bool, _ words: any Wording, _ glyphs: Glyphs) -> Piece {
    let (sign, role): (String, Role) =
      switch row.status {
      case .needed: (glyphs.waiting, .waiting)
      case .requested: (glyphs.asked, overdue ? .overdue : .requested)
      case .received: (glyphs.done, .received)
      case .returned: (glyphs.returned, .warning)
      case .waived: (glyphs.waived, .muted)
      }
    return Piece(text: sign + " " + words.name(row.status), role: role)
  }
}
