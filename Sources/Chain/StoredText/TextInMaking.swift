/// JSON as it is being written. Codable never says when a container ends; here it ends as soon as something is written in one around it.
final class TextInMaking {
  private(set) var bytes: [UInt8] = []
  /// The brackets that will close what is open, innermost last, and whether something stands in it.
  private var open: [(closing: UInt8, isEmpty: Bool)] = []

  init() { bytes.reserveCapacity(512) }

  /// How many containers are open.
  var depth: Int { open.count }

  /// Writes a whole value.
  func write(_ value: some Encodable) throws {
    let outside = depth
    let start = bytes.count
    try value.encode(to: TextEncoder(text: self))
    close(to: outside)
    if bytes.count == start { bytes += Array("{}".utf8) }
  }

  func begin(_ opening: Character, _ closing: UInt8) -> Int {
    bytes.append(opening.asciiValue ?? 0)
    open.append((closing, true))
    return depth
  }

  /// Ends every container inside of this one.
  func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast().closing) }
  }

  /// Makes room for the next element of a container.
  func next(in depth: Int) {
    close(to: depth)
    if open[depth - 1].isEmpty { open[depth - 1].isEmpty = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  func key(_ key: some CodingKey, in depth: Int) {
    next(in: depth)
    write(text: key.stringValue)
    bytes.append(UInt8(ascii: ":"))
  }

  func write(text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: utf8[plain..<place])
        escape(byte)
        plain = place + 1
      }
      bytes.append(contentsOf: utf8[plain...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  func write(number: some FixedWidthInteger) { bytes.append(contentsOf: String(number).utf8) }

  func write(flag: Bool) { bytes.append(contentsOf: (flag ? "true" : "false").utf8) }

  func writeNull() { bytes.append(contentsOf: "null".utf8) }

  private func escape(_ byte: UInt8) {
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
