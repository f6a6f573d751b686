/// An original taken in by the chancery.
public struct Filing: Hashable, Sendable, Codable {
  /// The incoming number of the submission.
  public var number: String
  /// The day of that number.
  public var on: Day
  /// How many sheets.
  public var sheets: Int?
  /// Where it lies.
  public var place: String?

  /// An original filed under a number on a day.
  public init(number: String, on: Day, sheets: Int? = nil, place: String? = nil) {
    self.number = number
    self.on = on
    self.sheets = sheets
    self.place = place
  }
}

/// An original compared with its copy by the chancery and given back at once.
public struct Comparison: Hashable, Sendable, Codable {
  /// The incoming number of the submission.
  public var number: String
  /// The day of that number.
  public var on: Day
  /// How many sheets.
  public var sheets: Int?
  /// Who took the original away again.
  public var to: String

  /// An original compared under a number on a day, and given back.
  public init(number: String, on: Day, sheets: Int? = nil, to: String) {
    self.number = number
    self.on = on
    self.sheets = sheets
    self.to = to
  }
}

/// A filed original given back. Source: CPC art. 101(1).
public struct Handover: Hashable, Sendable, Codable {
  /// To whom.
  public var to: String
  /// The day.
  public var on: Day
  /// The receipt that was signed for it.
  public var receipt: String?

  /// An original handed over to somebody on a day.
  public init(to: String, on: Day, receipt: String? = nil) {
    self.to = to
    self.on = on
    self.receipt = receipt
  }
}
