/// A line of a list across cases that is neither a case nor a document: a hearing, and whatever else the court has to see in the order of time.
///
/// Rewritten with every act by a pure function of the folded file; holds nothing that depends on the day. A new kind is a case of `SlipBody`, and a
/// function of the file in `CaseFile.slips`.
public struct Slip: Hashable, Sendable, Codable {
  /// The case it belongs to.
  public var caseID: CaseID
  /// The court number of that case.
  public var number: CaseNumber
  /// Its place among the slips of its kind in its case: what it is about, by its small number.
  public var place: Int
  /// By what lists are ordered.
  public var at: Moment
  /// Whether something is still to be done about it.
  public var isOpen: Bool
  /// The judge whom it concerns.
  public var judge: String?
  /// The secretary of the case.
  public var secretary: String?
  /// The courtroom.
  public var room: String?
  /// The link of a videoconference.
  public var link: String?
  /// The sides of the case, for its title: neither telephones nor identity numbers.
  public var parties: [CaseSummary.PartyLine]
  /// What it says, by its kind.
  public var body: SlipBody

  /// Of what kind it is.
  public var kind: SlipKind { body.kind }

  /// A slip of a case.
  public init(
    of summary: CaseSummary, place: Int, at: Moment, isOpen: Bool, judge: String? = nil, room: String? = nil, link: String? = nil,
    body: SlipBody
  ) {
    caseID = summary.id
    number = summary.details.number
    self.place = place
    self.at = at
    self.isOpen = isOpen
    self.judge = judge ?? summary.details.judge
    secretary = summary.details.secretary
    self.room = room
    self.link = link
    parties = Slip.title(of: summary.parties)
    self.body = body
  }

  /// The folded words by which it is found: its case, its sides, judge, room and link, and what its kind adds.
  public var words: String {
    let folded = Folding.folded(number.text)
    let texts = parties.map(\.name) + [judge, secretary, room, link].compactMap { $0 } + body.words
    return ([folded, TypedNumber.compact(folded)].compactMap { $0 } + texts.map(Folding.folded)).joined(separator: " ")
  }

  /// As many parties as a title is made of: of each side two, for the second makes it "and others".
  private static func title(of parties: [CaseSummary.PartyLine]) -> [CaseSummary.PartyLine] {
    var kept: [CaseSummary.PartyLine] = []
    for party in parties {
      if kept.count(where: { $0.role.titleSide == party.role.titleSide }) < 2 {
        kept.append(.init(id: party.id, role: party.role, name: party.name, phone: nil))
      }
    }
    return kept
  }
}

/// What slips there are, by the names under which they are stored.
public enum SlipKind: String, CaseIterable, Sendable, Codable {
  case hearing
  case mediaRequest = "media-request"
  case prepared
  /// A notice that has not gone.
  case notice
  /// One that went.
  case sentNotice = "sent-notice"
  /// One that did not reach its addressee.
  case undeliveredNotice = "undelivered-notice"
  /// A hearing that participants are still to be told of.
  case untold
  case group
  case message
}

/// What a slip says, by its kind. What a slip of a kind holds may grow by optional fields; other changes need a migration that makes lines anew.
public enum SlipBody: Hashable, Sendable, Codable {
  case hearing(HearingSlip)
  case mediaRequest(MediaSlip)
  case prepared(PreparedSlip)
  case notice(NoticeSlip)
  case sentNotice(NoticeSlip)
  case undeliveredNotice(NoticeSlip)
  case untold(UntoldSlip)
  case group(GroupSlip)
  case message(MessageSlip)

  /// The kind.
  public var kind: SlipKind {
    switch self {
    case .hearing: .hearing
    case .mediaRequest: .mediaRequest
    case .prepared: .prepared
    case .notice: .notice
    case .sentNotice: .sentNotice
    case .undeliveredNotice: .undeliveredNotice
    case .untold: .untold
    case .group: .group
    case .message: .message
    }
  }

  /// The notice that it is about, wherever that stands.
  public var notice: NoticeSlip? {
    switch self {
    case .notice(let notice), .sentNotice(let notice), .undeliveredNotice(let notice): notice
    default: nil
    }
  }

  /// The words by which such a slip is found, beside those of its case.
  var words: [String] {
    switch self {
    case .hearing: []
    case .mediaRequest(let media): [media.asked.outlet, media.asked.name].compactMap { $0 }
    case .prepared(let prepared): [prepared.by, prepared.about].compactMap { $0 }
    case .notice(let notice), .sentNotice(let notice), .undeliveredNotice(let notice): [notice.name, notice.title]
    case .untold(let untold): untold.names
    case .group(let group): group.name.both + group.members
    case .message(let message): [message.name, message.text]
    }
  }
}

extension CaseFile {
  /// Every slip of the case, kind by kind. They may depend on what `LineRules` has only, for nothing else has lines made anew.
  package func slips(of summary: CaseSummary, in zone: CourtZone) -> [Slip] {
    [hearingSlips, mediaSlips, preparedSlips, noticeSlips, untoldSlips, groupSlips, messageSlips].flatMap { $0(summary, zone) }
  }
}
