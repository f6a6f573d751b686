/// One place of the grid: a letter with at most two marks over it, and what it means. Sixteen bytes, nothing on the heap.
///
/// A wide letter takes two places; the second is its continuation and holds no letter of its own.
public struct Cell: Equatable, Sendable {
  /// Three scalars of 21 bits, the base lowest.
  let packed: UInt64
  /// What it means.
  public let role: Role

  init(packed: UInt64, role: Role) {
    self.packed = packed
    self.role = role
  }

  /// An empty place.
  public static func blank(_ role: Role = .text) -> Cell { Cell(packed: 0x20, role: role) }

  /// Higher than any scalar, so that no text can make it.
  static let continuationPacked: UInt64 = 0x1F_FFFF

  /// Whether this is the second half of the wide letter to its left.
  public var isContinuation: Bool { packed == Cell.continuationPacked }

  /// The letter and its marks as scalar values, zero where there is none; all zero in a continuation.
  public var scalars: (base: UInt32, mark: UInt32, secondMark: UInt32) {
    if isContinuation { return (0, 0, 0) }
    return (UInt32(packed & 0x1F_FFFF), UInt32(packed >> 21 & 0x1F_FFFF), UInt32(packed >> 42 & 0x1F_FFFF))
  }

  /// The letter and its marks; empty in a continuation.
  public var text: String {
    var text = String.UnicodeScalarView()
    let (base, mark, second) = scalars
    for value in [base, mark, second] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  func with(_ role: Role) -> Cell { Cell(packed: packed, role: role) }
}
