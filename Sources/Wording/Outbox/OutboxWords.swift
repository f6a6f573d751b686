import CaseEngine

/// What lists of notices, groups and messages across cases say.
public protocol OutboxWords {
  /// A view of the outbox, in a word or two.
  func name(_ view: OutboxView) -> String
  /// There is nothing in a view.
  func nothing(in view: OutboxView) -> String
  /// Whose the list is: of this person's cases, or of all.
  var outboxMine: String { get }
  var outboxAll: String { get }
  /// The list is of this person's cases alone, and how to see the others.
  func outboxOnlyMine(_ keys: String) -> String
  /// From when a notice may go, in a table.
  func goes(from moment: Moment, zone: CourtZone) -> String
  /// How much working time a message waits by now, in a table.
  func waits(minutes: Int) -> String
  /// A notice lacks something that the code asks for.
  var lacksSomething: String { get }
  /// Nobody noted yet what became of a notice; of a letter, what proves that it went.
  var wantsOutcome: String { get }
  var wantsProof: String { get }
  /// Who has no notice of a hearing.
  func noNoticeFor(_ names: [String]) -> String
  /// So many of those that were marked cannot go.
  func heldBack(_ count: Int) -> String
  /// Each addressee by the way that is usual for them.
  var usualWayOfEach: String { get }
  /// Sending all that may go is for the outbox.
  var onlyInOutbox: String { get }
  var hintAgain: String { get }
  var hintAnswer: String { get }
  var hintMine: String { get }
  /// A group has its name, and nobody made it yet.
  var groupNotMade: String { get }
}

extension Wording {
  /// What there is to say of a notice besides: when it may go, what it lacks, when it went, and what proves it.
  ///
  /// - Parameter isShort: whether what a sending program answered is told in a few words, as a table has room for.
  public func notes(_ notice: NoticeSlip, now: Moment, under rules: CourtRules, isShort: Bool = false) -> [String] {
    func told(_ answer: String) -> String { isShort ? shortened(answer) : answer }
    let zone = rules.calendar.zone
    var notes: [String] = []
    if !notice.isCurrent { notes.append(outdated) }
    if notice.status == .waiting, notice.isCurrent {
      let release = rules.release(from: now)
      notes.append(release <= now ? mayGoNow : waits(until: release, zone: zone))
      if !notice.missing.isEmpty { notes.append(lacks(notice.missing)) }
    }
    if let failure = notice.failure { notes.append(told(failure)) }
    if let sent = notice.sent { notes.append(occurrence(sent, zone)) }
    if let early = notice.early { notes.append(outsideHours(reason: early)) }
    return notes + [notice.proof.map(told), notice.discarded].compactMap { $0 }
  }

  /// A long answer in a few words, on one line: its beginning, up to the end of a word.
  public func shortened(_ answer: String) -> String {
    let words = answer.split(whereSeparator: \.isWhitespace)
    var short = ""
    for word in words {
      let next = short.isEmpty ? String(word) : short + " " + word
      if next.count > 60 { return (short.isEmpty ? String(word.prefix(60)) : short) + " …" }
      short = next
    }
    return short
  }
}
