/// The state of a case: a pure fold over its entries that are not retracted. Source: rules, section 2.
public struct CaseState: Hashable, Sendable {
  /// What the case is; nil before it was opened.
  public internal(set) var details: CaseDetails?
  /// The parties that stand, in the order of their numbers.
  public internal(set) var parties: [Party] = []
  /// The documents on the list, in the order of their numbers.
  public internal(set) var documents: [Document] = []
  /// Every hearing, in the order of setting.
  public internal(set) var hearings: [HearingRecord] = []
  /// Why the case is suspended; nil while it is not.
  public internal(set) var suspended: String?
  /// Every time the case was suspended, in the order of recording.
  public internal(set) var suspensions: [Suspension] = []
  /// Why the case is closed; nil while it is not.
  public internal(set) var closed: String?
  /// Why the judge noted that no documents are needed.
  public internal(set) var noDocumentsReason: String?
  /// Items of the checklist that were acknowledged, with who and why, by key.
  public internal(set) var acknowledgements: [String: Recorded<String>] = [:]
  /// How it hangs together with other cases.
  public internal(set) var links = LinkState()
  /// Manual items that are ticked.
  public internal(set) var ticks: Set<String> = []
  /// What is known of the courtroom.
  var room = RoomState()
  /// The notices, the messenger group and the messages of parties.
  public internal(set) var notices = NoticeState()
  /// The latest sign-off.
  public internal(set) var signOff: SignedRecord?

  /// How open its hearings are, and what media asked.
  public internal(set) var openness = OpennessState()

  /// What was prepared for the judge's signature, in the order of preparing.
  public internal(set) var tray: [PreparedRecord] = []

  /// The state before any entry.
  public init() {}

  /// The trial hearing whose setting is in force; nil while there is none.
  public var trial: HearingRecord? {
    hearings.last { $0.plan.kind == .trial && $0.cancelled == nil && $0.continuedBy == nil && !$0.lapsed }
  }

  /// The same, unless it ended and waits for its next date.
  public var datedTrial: HearingRecord? { trial.flatMap { $0.awaitsNext ? nil : $0 } }

  /// The sign-off, unless it is void.
  public var standingSignOff: Recorded<SignOff>? { signOff?.voided == nil ? signOff?.signed : nil }

  /// A party by its number.
  public func party(_ id: PartyID) -> Party? { parties.first { $0.id == id } }

  /// A document by its number.
  public func document(_ id: DocumentID) -> Document? { documents.first { $0.id == id } }

  /// A hearing by its number.
  public func hearing(_ id: HearingID) -> HearingRecord? { hearings.first { $0.id == id } }
}
