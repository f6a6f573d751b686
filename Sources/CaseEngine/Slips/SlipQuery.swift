/// A list of slips across cases: of one kind, in the order of their time.
public struct SlipQuery: Hashable, Sendable {
  /// Of which kind.
  public var kind: SlipKind
  /// Between which moments, the end left out; nil for all.
  public var span: Range<Moment>?
  /// Whether something is still to be done; nil for both.
  public var isOpen: Bool?
  /// Of which case; nil for all.
  public var caseID: CaseID?
  /// Of which judge, by the name as it stands; nil for all.
  public var judge: String?
  /// Of which judge or secretary; nil for all.
  public var mine: String?
  /// In which courtroom; nil for all.
  public var room: String?
  /// With which link; nil for all.
  public var link: String?
  /// The words that must all be found, as they were typed.
  public var words: String

  /// Slips of a kind.
  public init(
    _ kind: SlipKind, in span: Range<Moment>? = nil, isOpen: Bool? = nil, of caseID: CaseID? = nil, judge: String? = nil,
    mine: String? = nil, room: String? = nil, link: String? = nil, words: String = ""
  ) {
    self.kind = kind
    self.span = span
    self.isOpen = isOpen
    self.caseID = caseID
    self.judge = judge
    self.mine = mine
    self.room = room
    self.link = link
    self.words = words
  }

  /// Whether the list has a slip. The meaning that every store's own query must have.
  public func accepts(_ slip: Slip) -> Bool {
    func holds<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool { wanted == nil || wanted == value }
    guard slip.kind == kind, holds(isOpen, slip.isOpen), holds(caseID, slip.caseID), holds(judge, slip.judge), holds(room, slip.room),
      holds(link, slip.link), span.map({ $0.contains(slip.at) }) ?? true,
      mine == nil || slip.judge == mine || slip.secretary == mine
    else { return false }
    return typed.allSatisfy { Find.matches($0, in: slip.words) }
  }

  /// The words one by one, as they were typed.
  public var typed: [String] { words.split(separator: " ").map(String.init) }
}
