/// JSON that was read: where each value begins and ends. Copies nothing until somebody asks for a text.
final class TextTree {
  /// What a value is.
  enum Kind: Hashable { case object, list, text, number, yes, no, null }

  /// A value: its place in the bytes, and how many nodes it takes with all that is in it. In an object a key and its value alternate.
  struct Node {
    let kind: Kind
    var start: Int
    var end: Int
    var nodes: Int
    var isEscaped = false
  }

  let bytes: [UInt8]
  let nodes: [Node]

  /// Reads a whole text; nil where it is not JSON, or nested too deeply.
  init?(_ bytes: [UInt8]) {
    guard let nodes = bytes.withUnsafeBufferPointer({ TextParser.nodes(in: $0) }) else { return nil }
    self.bytes = bytes
    self.nodes = nodes
  }

  /// The children of an object or a list, by their nodes.
  func children(of parent: Int) -> [Int] {
    var found: [Int] = []
    var child = parent + 1
    while child < parent + nodes[parent].nodes {
      found.append(child)
      child += nodes[child].nodes
    }
    return found
  }

  /// The value under a key; nil where the object has none.
  func value(of parent: Int, _ key: String) -> Int? {
    var key = key
    return key.withUTF8 { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        nodes.withUnsafeBufferPointer { nodes in
          var child = parent + 1
          let end = parent + nodes[parent].nodes
          while child < end {
            if TextTree.isSame(bytes, nodes[child], wanted) { return child + 1 }
            child += 1 + nodes[child + 1].nodes
          }
          return nil
        }
      }
    }
  }

  private static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ node: Node, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard node.end - node.start == wanted.count else { return false }
    for place in 0..<wanted.count where bytes[node.start + place] != wanted[place] { return false }
    return true
  }

  /// The text of a node; nil where it is none, or not UTF-8.
  func text(_ place: Int) -> String? {
    let node = nodes[place]
    guard node.kind == .text else { return nil }
    if node.isEscaped { return unescaped(bytes[node.start..<node.end]) }
    return bytes.withUnsafeBytes { String(utf8: $0[node.start..<node.end]) }
  }

  /// The whole number of a node; nil where it is none, or too large.
  func number<Number: FixedWidthInteger>(_ place: Int) -> Number? {
    let node = nodes[place]
    guard node.kind == .number else { return nil }
    var number: Number = 0
    let isNegative = bytes[node.start] == UInt8(ascii: "-")
    for byte in bytes[(isNegative ? node.start + 1 : node.start)..<node.end] {
      let (shifted, overflow) = number.multipliedReportingOverflow(by: 10)
      let digit = Number(truncatingIfNeeded: byte - 0x30)
      let (sum, carry) = isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      number = sum
    }
    return number
  }

  private func unescaped(_ escaped: ArraySlice<UInt8>) -> String? {
    var plain: [UInt8] = []
    var rest = escaped
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      guard let letter = rest.popFirst() else { return nil }
      switch letter {
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(letter)
      case UInt8(ascii: "u"):
        // Only control characters are written so; everything else stands as itself.
        guard rest.count >= 4, let value = UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16), value < 0x20 else {
          return nil
        }
        plain.append(value)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return plain.withUnsafeBytes { String(utf8: $0[...]) }
  }
}
