/// An incoming number of the chancery, e.g. `вх. 26-3391`: what stands before its last run of digits, that number, and what stands behind.
///
/// The form is the court's own; the next number keeps it.
public struct IncomingNumber: Hashable, Sendable {
  /// The text in front of the number.
  public let prefix: String
  /// The number itself.
  public let value: Int
  /// With how many digits it is written at least.
  public let digits: Int
  /// The text behind it.
  public let suffix: String

  /// Reads a number; nil where it has no digits, or too many of them.
  public init?(_ text: String) {
    let letters = Array(text)
    guard let last = letters.lastIndex(where: IncomingNumber.isDigit) else { return nil }
    var first = last
    while first > 0, IncomingNumber.isDigit(letters[first - 1]) { first -= 1 }
    guard last - first < 15, let value = Int(String(letters[first...last])) else { return nil }
    prefix = String(letters[..<first])
    self.value = value
    digits = last - first + 1
    suffix = String(letters[(last + 1)...])
  }

  private init(_ other: IncomingNumber, value: Int) {
    prefix = other.prefix
    self.value = value
    digits = other.digits
    suffix = other.suffix
  }

  /// The number so many places later, in the same form.
  public func later(_ places: Int) -> IncomingNumber { IncomingNumber(self, value: value + places) }

  /// The number as it is written.
  public var text: String {
    let written = String(value)
    return prefix + String(repeating: "0", count: max(0, digits - written.count)) + written + suffix
  }

  /// Whether two numbers are of one form, so that the larger one is the later one.
  public func hasForm(of other: IncomingNumber) -> Bool { prefix == other.prefix && suffix == other.suffix }

  private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }
}
