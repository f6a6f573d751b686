/// Why something about notices, the group or messages was refused: data, never text.
public enum NoticeRefusal: Hashable, Sendable {
  /// What the code asks for and the notice does not have. Source: CPC art. 128(2).
  case elementsMissing(NoticeID, [NoticeElement])
  /// It goes in working hours only: when they next begin. Source: recommendation 3.
  case outsideHours(until: Moment)
  /// The hearing was moved or cancelled since it was written.
  case outdated(NoticeID)
  /// The same is waiting for the same addressee already.
  case alreadyPrepared(NoticeID)
  /// What did not arrive goes again by other means.
  case sameMeans(NoticeID, Channel)
  /// Only what did not arrive goes again.
  case nothingToRepeat(NoticeID)
  /// Delivery wants its proof.
  case proofMissing(NoticeID)
  /// There is nobody whom it could go to: everybody was told.
  case nobodyToNotify
  /// Another case has a group of this name.
  case groupNameTaken(String)
  /// Messengers cut longer names.
  case groupNameTooLong(String, limit: Int)
  /// The end of a restriction is over.
  case restrictionOver(Day)
  /// What is wrong with the words of a template.
  case template(NoticeTemplate.Problem)
  /// The court has no words of this kind in this language.
  case noTemplate(NoticeKind, NoticeLanguage)
  /// The court set no command for this channel.
  case noGate(Channel)
  /// An opening of a command that nobody knows.
  case unknownOpening(String)
  case commandEmpty

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .elementsMissing: "notice.element-missing"
    case .outsideHours: "notice.outside-hours"
    case .outdated: "notice.outdated"
    case .alreadyPrepared: "notice.already-prepared"
    case .sameMeans: "notice.same-means"
    case .nothingToRepeat: "notice.nothing-to-repeat"
    case .proofMissing: "notice.proof-missing"
    case .nobodyToNotify: "notice.nobody"
    case .groupNameTaken: "group.name-taken"
    case .groupNameTooLong: "group.name-too-long"
    case .restrictionOver: "group.restriction-over"
    case .template(.unknown): "template.unknown-placeholder"
    case .template(.missing): "template.missing-placeholder"
    case .template(.brace): "template.brace"
    case .noTemplate: "template.none"
    case .noGate: "notice.no-command"
    case .unknownOpening: "command.unknown-placeholder"
    case .commandEmpty: "command.empty"
    }
  }
}
