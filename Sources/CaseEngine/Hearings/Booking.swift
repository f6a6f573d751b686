/// A hearing of another case, as far as it can clash.
public struct Booking: Hashable, Sendable {
  /// The case that has it.
  public let id: CaseID
  /// Its court number.
  public let number: CaseNumber
  /// When it begins.
  public let start: Moment
  /// When it is to end.
  public let end: Moment
  /// Its judge, room and link.
  public let judge: String?
  /// The courtroom.
  public let room: String?
  /// The link of the videoconference.
  public let link: String?

  /// A hearing that occupies a judge, a room or a link.
  public init(id: CaseID, number: CaseNumber, start: Moment, end: Moment, judge: String?, room: String?, link: String?) {
    self.id = id
    self.number = number
    self.start = start
    self.end = end
    self.judge = judge
    self.room = room
    self.link = link
  }
}
