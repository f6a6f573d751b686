/// Bytes as letters, for the clipboard. Source: RFC 4648, section 4.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - part.count))
      var group: [UInt8] = []
      for _ in 0..<4 {
        group.append(letters[Int(bits & 63)])
        bits >>= 6
      }
      text += group.reversed().prefix(part.count + 1) + Array(repeating: 0x3D, count: 3 - part.count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
