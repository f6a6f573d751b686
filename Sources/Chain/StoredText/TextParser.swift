/// Finds where each value of a JSON text begins and ends.
struct TextParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: [TextTree.Node] = []
  private var place = 0

  private static let deepest = 64

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nodes.reserveCapacity(48)
  }

  /// The nodes of a whole text; nil where it is not JSON, or nested too deeply.
  static func nodes(in bytes: UnsafeBufferPointer<UInt8>) -> [TextTree.Node]? {
    var parser = TextParser(bytes)
    return parser.read(depth: 0) && parser.afterSpace(parser.place) == bytes.count ? parser.nodes : nil
  }

  private mutating func read(depth: Int) -> Bool {
    place = afterSpace(place)
    guard place < bytes.count, depth < TextParser.deepest else { return false }
    switch bytes[place] {
    case UInt8(ascii: "{"): return readMany(.object, UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): return readMany(.list, UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): return readText()
    case UInt8(ascii: "t"): return readWord("true", .yes)
    case UInt8(ascii: "f"): return readWord("false", .no)
    case UInt8(ascii: "n"): return readWord("null", .null)
    default: return readNumber()
    }
  }

  private mutating func readMany(_ kind: TextTree.Kind, _ closing: UInt8, _ depth: Int) -> Bool {
    let me = nodes.count
    nodes.append(TextTree.Node(kind: kind, start: place, end: place, nodes: 1))
    place = afterSpace(place + 1)
    var isFirst = true
    while place < bytes.count, bytes[place] != closing {
      if !isFirst {
        guard bytes[place] == UInt8(ascii: ",") else { return false }
        place = afterSpace(place + 1)
      }
      isFirst = false
      if kind == .object {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), readText() else { return false }
        place = afterSpace(place)
        guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else { return false }
        place += 1
      }
      guard read(depth: depth + 1) else { return false }
      place = afterSpace(place)
    }
    guard place < bytes.count else { return false }
    place += 1
    nodes[me].end = place
    nodes[me].nodes = nodes.count - me
    return true
  }

  private mutating func readText() -> Bool {
    var node = TextTree.Node(kind: .text, start: place + 1, end: place + 1, nodes: 1)
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        node.end = place
        nodes.append(node)
        place += 1
        return true
      case UInt8(ascii: "\\"):
        node.isEscaped = true
        place += 2
      case 0..<0x20: return false
      default: place += 1
      }
    }
    return false
  }

  private mutating func readWord(_ word: StaticString, _ kind: TextTree.Kind) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count, (0..<count).allSatisfy({ bytes[place + $0] == word.utf8Start[$0] }) else { return false }
    nodes.append(TextTree.Node(kind: kind, start: place, end: place + count, nodes: 1))
    place += count
    return true
  }

  private mutating func readNumber() -> Bool {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let digits = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard place > digits else { return false }
    nodes.append(TextTree.Node(kind: .number, start: start, end: place, nodes: 1))
    return true
  }

  private func afterSpace(_ place: Int) -> Int {
    var place = place
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return place
      }
    }
    return place
  }
}
