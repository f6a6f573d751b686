import CaseEngine
import Cells
import Wording

/// What stands above the panes of a case.
struct CaseHead: Hashable, Sendable {
  typealias Piece = CaseLine.Piece

  var number = ""
  var phase = Piece(text: "", role: .text)
  var category = ""
  var parties = ""
  var judge = ""
  var hearing = Piece(text: "", role: .text)
  var readiness = Piece(text: "", role: .text)
  var terms = Piece(text: "", role: .muted)
  /// What can be read to whoever calls.
  var sentence = ""

  init() {}

  init(_ file: CaseFile, _ sitting: Sitting) {
    guard let listed = file.listed(under: sitting.rules), let details = file.state.details else { return }
    let words = sitting.words
    let glyphs = sitting.glyphs
    let summary = listed.summary
    let today = sitting.today
    number = details.number.text
    let phaseRole: Role =
      switch summary.phase {
      case .ready: .ready
      case .suspended, .closed, .heard: .muted
      default: .notice
      }
    let waiting = file.state.tray.count { $0.isWaiting }
    let tray = waiting > 0 ? " \(glyphs.dot) " + words.waitsForSignature(waiting) : ""
    phase = Piece(text: words.name(summary.phase) + tray, role: waiting > 0 ? .notice : phaseRole)
    let links = file.state.links.links.map { words.name($0.fact.kind, $0.fact.side) + " " + $0.fact.to.text }
    category = (links + [words.category(details.category), details.subject].compactMap { $0 }).joined(separator: " \(glyphs.dot) ")
    parties = words.parties(summary.parties)
    judge = details.judge.map { words.judgeLabel($0) } ?? words.noJudge
    if let plan = summary.hearing?.plan {
      let day = sitting.zone.day(of: plan.start)
      hearing = Piece(
        text: CaseHead.hearing(plan, sitting) + " \(glyphs.dot) " + words.relative(day, to: today),
        role: day < today ? .overdue : day - today <= 2 ? .dueSoon : .text)
    } else {
      hearing = Piece(text: words.hearingNotSet, role: .waiting)
    }
    let state = Readiness.of(file, on: today, under: sitting.rules)
    readiness =
      state.isReady
      ? Piece(text: glyphs.done + " " + words.readyShort, role: .ready)
      : Piece(text: glyphs.missing + " " + words.count(state.passed, of: state.of), role: .notReady)
    let running = file.runningTerms(under: sitting.rules)
    terms = Piece(
      text: running.map { words.shortTerm($0, today: today) }.joined(separator: ", "),
      role: running.contains { $0.standsStillSince == nil && $0.ends < today } ? .overdue : .muted)
    sentence = words.callerSentence(file, today: today, rules: sitting.rules)
  }
  /// When and where, as short as a header wants it.
  private static func hearing(_ plan: HearingPlan, _ sitting: Sitting) -> String {
    let words = sitting.words
    var parts = [words.columnHearing + " " + words.momentWithWeekday(plan.start, sitting.zone)]
    if let room = plan.room { parts.append(words.room(room)) }
    if plan.remote { parts.append(words.remoteShort) }
    if plan.closed != nil { parts.append(words.closedShort) }
    return parts.joined(separator: ", ")
  }
}
