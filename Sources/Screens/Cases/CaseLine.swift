import CaseEngine
import Cells
import Wording

/// A case as the docket shows it: every text made once, when it is loaded. Lies on the heap, so that drawing a list copies nothing.
struct CaseLine: Hashable, Sendable {
  /// A text and what it means.
  struct Piece: Hashable, Sendable {
    let text: String
    let role: Role
  }

  private let shared: Shared<Texts>

  init(_ summary: CaseSummary, _ sitting: Sitting) { shared = Shared(Texts(summary, sitting)) }

  var summary: CaseSummary { shared.value.summary }
  var number: String { shared.value.number }

  /// How wide a column of numbers is: as the longest one, up to seven digits behind the slash, for a number that is cut names no case.
  static func numberWidth(_ numbers: some Sequence<String>) -> Int { min(20, numbers.reduce(17) { max($0, $1.utf8.count) }) }

  var parties: String { shared.value.parties }
  var judge: String { shared.value.judge }
  var hearing: String { shared.value.hearing }
  var hearingLong: String { shared.value.hearingLong }
  var hearingRole: Role { shared.value.hearingRole }
  var counts: [Piece] { shared.value.counts }
  var readiness: Piece { shared.value.readiness }
  var readinessLong: Piece { shared.value.readinessLong }
  var checklist: Checklist { shared.value.checklist }
  /// How many items of the checklist passed, in front of what is left: `4 из 7: `.
  var readinessCount: String { shared.value.readinessCount }
}

private struct Texts: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  let summary: CaseSummary
  let number: String
  let parties: String
  let judge: String
  let hearing: String
  let hearingLong: String
  let hearingRole: Role
  let counts: [Piece]
  let readiness: Piece
  let readinessLong: Piece
  let checklist: CaseLine.Checklist
  let readinessCount: String

  /// How many days ahead nobody asks for the year.
  private static let near = 180

  init(_ summary: CaseSummary, _ sitting: Sitting) {
    let words = sitting.words
    let glyphs = sitting.glyphs
    let today = sitting.today
    self.summary = summary
    number = summary.details.number.text
    parties = words.parties(summary.parties)
    judge = summary.details.judge ?? ""
    if let plan = summary.hearing?.plan {
      let (day, time) = sitting.zone.local(plan.start)
      // A far day is told whole: the column has no room for more, and a year that is cut is another one. In December the days of January are near.
      let isNear = day.civil.year == today.civil.year || (0...Texts.near).contains(day - today)
      hearing = isNear ? words.shortDay(day) + " " + words.time(time) : words.day(day)
      hearingLong = words.shortName(day.weekday) + " " + words.day(day, near: today) + " " + words.time(time)
      hearingRole = day < today ? .muted : day - today <= 2 ? .dueSoon : .text
    } else {
      hearing = words.noHearing
      hearingLong = words.noHearing
      hearingRole = .waiting
    }
    counts = CountColumn.allCases.map { column in
      let part = column.part(of: summary.counts)
      let role: Role = part.of == 0 ? .waiting : part.done == part.of ? .received : .text
      return Piece(text: part.of == 0 ? glyphs.none : "\(part.done)/\(part.of)", role: role)
    }
    let (passed, of) = summary.readiness(on: today, in: sitting.zone)
    switch summary.phase {
    case .closed, .heard, .suspended:
      readiness = Piece(text: glyphs.none + " " + words.name(summary.phase), role: .muted)
      readinessLong = readiness
    default:
      if passed == of {
        readiness = Piece(text: glyphs.done + " " + words.readyShort, role: .ready)
        readinessLong = readiness
      } else {
        readiness = Piece(text: glyphs.missing + " \(passed)/\(of)", role: .notReady)
        readinessLong = Piece(text: glyphs.missing + " " + words.count(passed, of: of), role: .notReady)
      }
    }
    checklist = CaseLine.Checklist(summary, sitting)
    readinessCount = checklist.role == .notReady ? words.count(passed, of: of) + ": " : ""
  }
}
