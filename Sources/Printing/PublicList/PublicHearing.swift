import CaseEngine
import Wording

/// A hearing as the public may see it: when, where, before whom, in which case, and between which sides. Nothing else is in it, so nothing else can
/// be printed: no link of the participants, no subject, no reasons, nobody's name but the judge's. Source: CPC art. 19; recommendation 5.
public struct PublicHearing: Hashable, Sendable {
  /// What names it for good, for calendars.
  public let id: String
  /// The number of the case.
  public let number: String
  /// What it is for.
  public let kind: HearingKind
  /// When it begins.
  public let start: Moment
  /// How long it is to last.
  public let minutes: Int
  /// The courtroom.
  public let room: String?
  /// The judge, a public officer.
  public let judge: String?
  /// The two sides, by public names.
  public let sides: [CaseSummary.PartyLine]
  /// Whether a part of it is closed.
  public let isClosedInPart: Bool
  /// Whether it was cancelled.
  public let isCancelled: Bool
  /// How listeners and the press join.
  public let listeners: String?
  /// How often it was moved, for calendars.
  public let moves: Int

  /// The public face of a hearing of a case; nil where the public is kept out of it, for a case that is heard behind closed doors is not listed
  /// at all, and where the case is over.
  init?(_ hearing: HearingRecord, of file: CaseFile) {
    let state = file.state
    guard let details = state.details, state.closed == nil, !state.isClosedInWhole(hearing) else { return nil }
    id = PublicHearing.hex(file.id.token) + "-\(hearing.id.rawValue)@dayin"
    number = details.number.text
    kind = hearing.plan.kind
    start = hearing.plan.start
    minutes = hearing.plan.minutes
    room = hearing.plan.room
    judge = hearing.plan.judge ?? details.judge
    sides = state.parties.filter { $0.details.role.titleSide != nil }.map {
      CaseSummary.PartyLine(id: $0.id, role: $0.details.role, name: PublicName.of($0.details.name), phone: nil)
    }
    isClosedInPart = hearing.plan.closed != nil
    isCancelled = hearing.cancelled != nil
    listeners = state.openness.listeners[hearing.id]
    moves = hearing.moves
  }

  /// When it is to end.
  public var end: Moment { start.adding(minutes: minutes) }

  private static func hex(_ token: Token) -> String { token.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension CaseFile {
  /// The hearings of the case that the public may know of.
  public var publicHearings: [PublicHearing] { state.hearings.compactMap { PublicHearing($0, of: self) } }
}

extension PublicHearing {
  /// The two sides in one line.
  public func sides(in words: some Wording) -> String { sides.isEmpty ? "" : words.parties(sides) }

  /// What is to be said of it beside when and where: cancelled, closed in part.
  func marks(in words: some Wording) -> [String] {
    [isCancelled ? words.publicCancelled : nil, isClosedInPart ? words.publicClosedInPart : nil].compactMap { $0 }
  }
}
