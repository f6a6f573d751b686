import CaseEngine
import Cells
import Wording

/// A case as the docket shows it: every text made once, when it is loaded.
struct CaseLine: Hashable, Sendable {
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
  let checklist: Checklist
  /// How many items of the checklist passed, in front of what is left: `4 из 7: `.
  let readinessCount: String

  /// A text and what it means.
  struct Piece: Hashable, Sendable {
    let text: String
    let role: Role
  }

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
      hearing = words.day(day, near: today).prefix(8) + " " + words.time(time)
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
    checklist = Checklist(summary, sitting)
    readinessCount = checklist.role == .notReady ? words.count(passed, of: of) + ": " : ""
  }
}
