import CaseEngine
import Wording

/// What is left of the speech that is being given, as it is seen across a table: minutes, and in the last minute every ten seconds.
struct Countdown: Hashable, Sendable {
  let speech: SpeechID
  let begun: Moment
  /// The time limit in minutes; nil where none was agreed.
  let limit: Int?

  /// The speech that is being given in a hearing; nil where none is, or where nobody knows when it began.
  init?(_ room: HearingRoom, in state: CaseState) {
    guard let talk = room.talking, case .at(let begun) = talk.begun.occurred else { return nil }
    speech = talk.speech
    self.begun = begun
    limit = state.speech(talk.speech)?.details.minutes
  }

  /// How many seconds are left; negative once it is over. Without a limit, how many have gone by, negative too.
  func left(at now: Moment) -> Int { (limit ?? 0) * 60 - Int((now.microseconds - begun.microseconds) / 1_000_000) }

  /// What stands in large signs: `7`, `0:40`, `+2`.
  func digits(at now: Moment) -> String {
    let left = left(at: now)
    if limit == nil { return String(-left / 60) }
    if left <= 0 { return "+" + String(-left / 60) }
    if left > 60 { return String((left + 59) / 60) }
    let tens = (left + 9) / 10 * 10
    return tens == 60 ? "1:00" : "0:" + String(tens)
  }

  /// The same in words.
  func told(at now: Moment, _ words: any Wording) -> String {
    let left = left(at: now)
    if limit == nil { return words.going(minutes: -left / 60) }
    if left <= 0 { return words.over(minutes: -left / 60) }
    return left > 60 ? words.left(minutes: (left + 59) / 60) : words.left(seconds: (left + 9) / 10 * 10)
  }

  /// When what is shown becomes another.
  func next(after now: Moment) -> Moment {
    let left = left(at: now)
    let step = limit != nil && left > 0 && left <= 60 ? 10 : 60
    // How far it is to the next whole step, counted from the end.
    let rest = ((left % step) + step) % step
    return now.adding(seconds: rest == 0 ? step : rest)
  }

  /// Whether the limit is near, or over.
  func isShort(at now: Moment) -> Bool { limit != nil && left(at: now) <= 60 }
}

extension Moment {
  /// A moment so many seconds later.
  func adding(seconds: Int) -> Moment { Moment(microseconds: microseconds + Int64(seconds) * 1_000_000) }
}
