import CaseEngine
import Wording

/// Telling of many hearings at once: whoever has no notice of them gets one, in one act over all their cases. Source: recommendation 3.
extension Console {
  /// Asks by which way participants are told of these hearings.
  mutating func openTellAll(_ slips: [Slip]) {
    open(.untold(slips), [.choice(.channel, [.hearings(.usualWay)] + Channel.allCases.map(Option.requestedBy))])
  }

  /// Enter: the notices are written, each from its case.
  mutating func confirmTellAll(_ strip: Strip, _ slips: [Slip]) {
    let channel: Channel? = if case .requestedBy(let channel) = strip.fields.chosen(.channel) { channel } else { nil }
    let places = slips.map { UntoldQuestion.Place(id: $0.caseID, hearing: HearingID(rawValue: $0.place)) }
    overlay = nil
    looking = strip
    ask(.untold(UntoldQuestion(places: places, channel: channel, now: sitting.now)), for: .untoldNotices)
  }

  /// The notices are written: where some cannot be, that is shown before the others are entered.
  mutating func takeInUntold(_ written: [UntoldNotices]) {
    guard let strip = looking, case .hearings(.untold) = strip.purpose else { return }
    looking = nil
    let going = written.filter { $0.refusal == nil }
    guard !going.isEmpty else {
      return say(written.first.map { whyUntold($0) } ?? words.nothing(in: .untold), written.isEmpty ? .notice : .warning)
    }
    let told = Strip(purpose: .hearings(.untoldWritten(written)), rows: [], fields: Fields([]), key: strip.key)
    if going.count < written.count { return givenBack.append(.strip(told)) }
    enterTold(told, going)
  }

  /// Enters the notices of these hearings as one act; one undo takes all of them back.
  mutating func enterTold(_ strip: Strip, _ written: [UntoldNotices]) {
    overlay = nil
    let steps = written.filter { $0.refusal == nil }.flatMap { told in told.instructions.map { Act.Step($0, in: told.id) } }
    mail.marks.clear()
    enter(Act(key: strip.key, steps: steps), .strip(strip), as: .notify)
  }

  /// How many notices of how many hearings.
  func untoldTitle(_ written: [UntoldNotices]) -> String {
    let going = written.filter { $0.refusal == nil }
    return words.notices(going.reduce(0) { $0 + $1.notices.count }) + " (" + words.hearings(going.count) + ")"
  }

  /// Of which hearings nobody can be told, and why: the same reason once.
  func untoldNotes(_ strip: Strip) -> [String] {
    guard case .hearings(.untoldWritten(let written)) = strip.purpose else { return [] }
    let refused = written.filter { $0.refusal != nil }
    return refused.compactMap { $0.refusal?.code }.unrepeated.prefix(3).compactMap { code in
      let alike = refused.filter { $0.refusal?.code == code }
      guard let first = alike.first else { return nil }
      let others = alike.dropFirst().map(\.number)
      let named = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", " + words.more(others.count - 3) : "")
      return sitting.glyphs.missing + " " + whyUntold(first) + (named.isEmpty ? "" : " " + words.likewise(named))
    }
  }

  private func whyUntold(_ written: UntoldNotices) -> String {
    written.number + ": " + (written.refusal.map { words.refusal($0, in: nil, under: sitting.rules) } ?? "")
  }
}
