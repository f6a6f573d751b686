/// JSON as it is being written. Codable never says when a container ends; here it ends as soon as something is written in one around it.
///
/// The encoders share it by reference; all that it does is done by one value inside, so that each call looks at it once.
final class TextInMaking {
  private var text = OpenText()

  /// What was written.
  var bytes: [UInt8] { text.bytes }

  /// Writes a whole value.
  func write(_ value: some Encodable) throws {
    let (outside, start) = (text.depth, text.count)
    try value.encode(to: TextEncoder(text: self))
    text.end(to: outside, from: start)
  }

  func begin(_ opening: UInt8, _ closing: UInt8) -> Int { text.begin(opening, closing) }
  func next(in depth: Int) { text.next(in: depth) }
  func key(_ key: some CodingKey, in depth: Int) { text.key(key.stringValue, in: depth) }
  func write(text value: String) { text.write(value) }
  func write(number: some FixedWidthInteger) { text.write(number: number) }
  func write(flag: Bool) { text.write(plain: flag ? "true" : "false") }
  func writeNull() { text.write(plain: "null") }
}

/// The bytes so far, and what is open in them.
private struct OpenText {
  private(set) var bytes: [UInt8] = []
  /// The brackets that will close what is open, innermost last, and whether something stands in it.
  private var open: [(closing: UInt8, isEmpty: Bool)] = []

  init() { bytes.reserveCapacity(512) }

  /// How many containers are open.
  var depth: Int { open.count }

  var count: Int { bytes.count }

  mutating func begin(_ opening: UInt8, _ closing: UInt8) -> Int {
    bytes.append(opening)
    open.append((closing, true))
    return depth
  }

  /// Ends every container inside of this one.
  mutating func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast().closing) }
  }

  /// Ends a value: one that wrote nothing is an empty object.
  mutating func end(to depth: Int, from start: Int) {
    close(to: depth)
    if bytes.count == start { write(plain: "{}") }
  }

  /// Makes room for the next element of a container.
  mutating func next(in depth: Int) {
    close(to: depth)
    if open[depth - 1].isEmpty { open[depth - 1].isEmpty = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  mutating func key(_ key: String, in depth: Int) {
    next(in: depth)
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for place in 0..<utf8.count where OpenText.isEscaped(utf8[place]) {
        append(utf8, plain..<place)
        escape(utf8[place])
        plain = place + 1
      }
      append(utf8, plain..<utf8.count)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(number: some FixedWidthInteger) { write(plain: String(number)) }

  /// Writes what needs no marks and no escapes.
  mutating func write(plain: String) { bytes.append(contentsOf: plain.utf8) }

  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[range]))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x00..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes += Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
