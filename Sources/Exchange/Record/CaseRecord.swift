import CaseEngine

/// A case as a line of an exchange file has it: every fact that a history needs, but no signatures, no retractions, and nobody's name under a fact.
///
/// Parties and documents are named by their place in the line, from 1. What may be left out in a file is optional here.
public struct CaseRecord: Hashable, Sendable {
  /// What the case is.
  public internal(set) var details: History<CaseDetails>
  /// When it was opened; where that is not the day on which it was registered.
  public internal(set) var opened: Occurrence?
  /// Everybody who ever took part.
  public internal(set) var parties: [PartyRecord] = []
  /// Every document that ever was on the list.
  public internal(set) var documents: [DocumentRecord] = []
  /// The judge's notes that no documents are needed.
  public internal(set) var noDocumentsNeeded: [Noted] = []
  /// Every hearing, in the order of setting.
  public internal(set) var hearings: [HearingRecordLine] = []
  /// How open its hearings were, in the order of recording.
  public internal(set) var openness: [OpennessRecord] = []
  /// What media asked, and were answered.
  public internal(set) var media: [MediaRecord] = []
  /// What happened around and in the courtroom, in the order of recording.
  public internal(set) var courtroom: [RoomRecord] = []
  /// Items of the checklist that were acknowledged.
  public internal(set) var acknowledged: [Acknowledged] = []
  /// Manual items that were ticked or cleared.
  public internal(set) var ticked: [Ticked] = []
  /// Its links to other cases, and what was carried over from them.
  public internal(set) var links: [LinkRecord] = []
  /// Every notice, in the order of preparing.
  public internal(set) var notices: [NoticeLine] = []
  /// What happened to the messenger group.
  public internal(set) var group: [GroupLine] = []
  /// Every message of a party, in the order of noting.
  public internal(set) var messages: [MessageLine] = []
  /// When it stood still.
  public internal(set) var suspended: [Spell] = []
  /// When it was closed.
  public internal(set) var closed: [Spell] = []

  /// A case of which only the details are known.
  public init(details: CaseDetails) { self.details = History(details) }

  /// Something said on a day.
  public struct Noted: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// Why, or what; only the end of a suspension may go without.
    public internal(set) var reason: String?
  }

  /// An item of the checklist that was acknowledged.
  public struct Acknowledged: Hashable, Sendable {
    /// Its key.
    public internal(set) var key: String
    /// When, and why.
    public internal(set) var noted: Noted
  }

  /// A manual item that was ticked, or cleared again.
  public struct Ticked: Hashable, Sendable {
    /// Its key.
    public internal(set) var key: String
    /// When.
    public internal(set) var on: Occurrence
    /// False where it was cleared.
    public internal(set) var ticked: Bool
  }

  /// A time in which a case stood still or was closed.
  public struct Spell: Hashable, Sendable {
    /// Its beginning.
    public internal(set) var begun: Noted
    /// Its end; nil while it lasts.
    public internal(set) var ended: Noted?
  }
}

/// A party in an exchange file.
public struct PartyRecord: Hashable, Sendable {
  /// Who it is.
  public internal(set) var face: History<Face>
  /// When it was added, where that is not when the case was opened.
  public internal(set) var added: Occurrence?
  /// When it was removed; nil where it stands.
  public internal(set) var removed: Occurrence?

  /// Who a party is.
  public struct Face: Hashable, Sendable {
    /// In what capacity.
    public internal(set) var role: PartyRole
    /// The name.
    public internal(set) var name: String
    /// The place of the one whom it acts for.
    public internal(set) var of: Int?
    /// The telephone.
    public internal(set) var phone: Phone?
    /// The e-mail address.
    public internal(set) var email: String?
    /// The postal address.
    public internal(set) var address: String?
    /// The IIN or BIN.
    public internal(set) var idNumber: IdentityNumber?
  }
}

/// A hearing in an exchange file.
public struct HearingRecordLine: Hashable, Sendable {
  /// What it is for.
  public internal(set) var kind: HearingKind
  /// When it was set; nil where nobody knows.
  public internal(set) var setOn: Occurrence?
  /// When, where and how.
  public internal(set) var plan: History<Plan>
  /// What was set aside to set it.
  public internal(set) var overrides: [OverrideRecord] = []
  /// Why it was cancelled.
  public internal(set) var cancelled: CaseRecord.Noted?
  /// Why another judge than the case's own cancelled it.
  public internal(set) var cancelledActing: String?
  /// What became of it.
  public internal(set) var course = CourseRecord()

  /// When, where and how a hearing is to be held.
  public struct Plan: Hashable, Sendable {
    /// When it begins.
    public internal(set) var start: Moment
    /// How long; an hour where the file does not say.
    public internal(set) var minutes: Int?
    /// The courtroom.
    public internal(set) var room: String?
    /// Whether people join by videoconference; where the file does not say, they do when there is a link.
    public internal(set) var remote: Bool?
    /// The link.
    public internal(set) var link: String?
    /// The ground for closing it.
    public internal(set) var closed: String?
    /// Who hears it; the judge of the case where the file does not say.
    public internal(set) var judge: Stated
    /// Why another judge set it.
    public internal(set) var acting: String?

    /// A judge as a file states it.
    public enum Stated: Hashable, Sendable {
      case asTheCase
      case nobody
      case judge(String)
    }
  }
}

/// What a judge set aside, with documents named by their place.
public struct OverrideRecord: Hashable, Sendable {
  /// What stood in the way.
  public internal(set) var obstacle: Obstacle
  /// Why it was set aside.
  public internal(set) var reason: String

  /// What can stand in the way of a hearing.
  public enum Obstacle: Hashable, Sendable {
    case gate(documents: [Int])
    case calendar
    case clash([CaseNumber])
    case item(key: String)
  }
}
