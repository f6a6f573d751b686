/// How a cell looks at one depth of colour.
public struct Style: Hashable, Sendable {
  /// Weight and the like.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit for each attribute.
    public let rawValue: UInt8
    /// A set of the bits below.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// Underlined.
    public static let underline = Attributes(rawValue: 8)
    /// Text and ground exchanged.
    public static let reverse = Attributes(rawValue: 16)

    static let named: [String: Attributes] = [
      "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]
  }

  /// The text: 0xRRGGBB at true colour, else a number of the palette; nil without colour.
  public var foreground: Int?
  /// The ground, likewise.
  public var background: Int?
  /// Weight and the like.
  public var attributes: Attributes

  /// A style of two colours and attributes.
  public init(foreground: Int?, background: Int?, attributes: Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A colour of a theme, with its designed value for each depth.
struct ThemeColor: Hashable, Sendable {
  var rgb: Int
  var x256: Int
  var x16: Int

  func value(_ depth: ColorDepth) -> Int? {
    switch depth {
    case .mono: nil
    case .sixteen: x16
    case .palette256: x256
    case .trueColor: rgb
    }
  }
}
