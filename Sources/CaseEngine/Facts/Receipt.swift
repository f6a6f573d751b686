/// A document reaching the court.
public struct Receipt: Hashable, Sendable, Codable {
  /// How it came.
  public var by: Channel
  /// As what it came.
  public var form: ReceivedForm
  /// How many pages.
  public var pages: Int?
  /// A word about it.
  public var note: String?
  /// Where the file lies; it stays there.
  public var file: AttachedFile?
  /// The incoming number of the submission that brought it.
  public var submission: String?
  /// Whether nobody had asked for it.
  public var unrequested: Bool?

  /// A receipt.
  public init(
    by: Channel, form: ReceivedForm, pages: Int? = nil, note: String? = nil, file: AttachedFile? = nil, submission: String? = nil,
    unrequested: Bool? = nil
  ) {
    self.by = by
    self.form = form
    self.pages = pages
    self.note = note
    self.file = file
    self.submission = submission
    self.unrequested = unrequested
  }
}
