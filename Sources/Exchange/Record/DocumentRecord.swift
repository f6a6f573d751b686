import CaseEngine

/// A document in an exchange file: what it is, and its rounds of asking and receiving. A return as unfit ends a round.
public struct DocumentRecord: Hashable, Sendable {
  /// What it is, and whom it comes from.
  public internal(set) var face: History<Face>
  /// When it was put on the list, where that is not when the case was opened (or, for one that nobody asked for, when it came).
  public internal(set) var needed: Occurrence?
  /// When it was taken off the list; nil where it stands.
  public internal(set) var unneeded: Occurrence?
  /// Who must get it, each time that was chosen by hand.
  public internal(set) var recipients: [Chosen] = []
  /// The rounds, the last one in force; at least one.
  public internal(set) var rounds: [Round] = [Round()]

  /// What a document is.
  public struct Face: Hashable, Sendable {
    /// The title.
    public internal(set) var title: String
    /// The place of the party that it comes from.
    public internal(set) var from: Int
    /// What is asked of the original; a copy is enough where the file does not say.
    public internal(set) var original: OriginalRequirement?
    /// A word about it.
    public internal(set) var note: String?
  }

  /// A choice of recipients.
  public struct Chosen: Hashable, Sendable {
    /// When; nil where the file does not say.
    public internal(set) var on: Occurrence?
    /// Their places; nil gives back the default.
    public internal(set) var to: [Int]?
  }

  /// From the asking to the return.
  public struct Round: Hashable, Sendable {
    /// The first is the request, the others are reminders.
    public internal(set) var requests: [Asked] = []
    /// Letting it go.
    public internal(set) var waived: Waived?
    /// Its receipt.
    public internal(set) var received: Received?
    /// The original taken in by the chancery.
    public internal(set) var filed: Paper?
    /// The original compared and given back at once.
    public internal(set) var compared: Paper?
    /// Letting the original go, as lost.
    public internal(set) var originalWaived: Waived?
    /// The original given back later.
    public internal(set) var givenBack: GivenBack?
    /// To whom it was handed on.
    public internal(set) var served: [Served] = []
    /// Its return as unfit.
    public internal(set) var returned: CaseRecord.Noted?
  }

  /// A request or a reminder.
  public struct Asked: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// How; by letter where the file does not say.
    public internal(set) var by: Channel?
    /// By when.
    public internal(set) var due: DueDate?
    /// Why only after the hearing was set.
    public internal(set) var cause: LateCause?
    /// Why asked again.
    public internal(set) var reason: String?
    /// Whether it stands in the ruling that set the trial hearing.
    public internal(set) var sameRuling = false
    /// Whether the file says that it was entered only after the hearing was set.
    public internal(set) var backdated = false
    /// Whether the due date is the one in force, be it the first or a later one: all that CSV knows.
    var dueIsLatest = false
    /// Whether this court's calendar counts the due date otherwise than the file says.
    public internal(set) var countedOtherwise = false
  }

  /// A receipt.
  public struct Received: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// How; at the chancery where the file does not say.
    public internal(set) var by: Channel?
    /// As what; a copy where the file does not say.
    public internal(set) var form: ReceivedForm?
    /// How many pages.
    public internal(set) var pages: Int?
    /// A word about it.
    public internal(set) var note: String?
    /// The file that came with it.
    public internal(set) var file: AttachedFile?
    /// The incoming number.
    public internal(set) var submission: String?
    /// Whether nobody had asked for it.
    public internal(set) var unrequested = false
  }

  /// An original that the chancery filed or compared.
  public struct Paper: Hashable, Sendable {
    /// When that happened.
    public internal(set) var on: Occurrence
    /// The incoming number.
    public internal(set) var number: String
    /// The day of that number, where it is not the day on which it happened.
    public internal(set) var dated: Day?
    /// How many sheets.
    public internal(set) var sheets: Int?
    /// Where it lies: of a filed one.
    public internal(set) var place: String?
    /// Who took it away again: of a compared one.
    public internal(set) var to: String?
  }

  /// A filed original given back.
  public struct GivenBack: Hashable, Sendable {
    /// When that happened.
    public internal(set) var on: Occurrence
    /// The day on the receipt, where it is another one.
    public internal(set) var dated: Day?
    /// To whom.
    public internal(set) var to: String
    /// The receipt that was signed for it.
    public internal(set) var receipt: String?
  }

  /// A judge's waiver.
  public struct Waived: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// On what ground.
    public internal(set) var ground: WaiverGround
    /// The word to it.
    public internal(set) var reason: String
  }

  /// A service.
  public struct Served: Hashable, Sendable {
    /// To whom.
    public internal(set) var to: Addressee
    /// When.
    public internal(set) var on: Occurrence
    /// How; by the court where the file does not say.
    public internal(set) var by: ServiceWay?
  }

  /// Whom a document was handed to.
  public enum Addressee: Hashable, Sendable {
    /// A party by its place in the line.
    case place(Int)
    /// A party by its name: CSV knows no places.
    case name(String)
  }

  /// Whether it came first without being asked for.
  var cameUnrequested: Bool { rounds.first?.received?.unrequested == true }
}
