import CaseEngine
import Lines

/// JSON in the making, as the functions of the database take it: bytes stand as hexadecimal digits behind `\x`.
enum JSONText {
  static func value(_ value: Bound) -> String {
    switch value {
    case .null: "null"
    case .int(let number): String(number)
    case .text(let text): string(text)
    case .bytes(let bytes): "\"\\\\x" + hex(bytes) + "\""
    }
  }

  static func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\"" + $0.name + "\":" + $0.value }.joined(separator: ",") + "}"
  }

  static func row(_ names: [String], _ values: [Bound]) -> String { object(zip(names, values).map { ($0, value($1)) }) }

  static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }

  static func strings(_ texts: [String]) -> String { array(texts.map(string)) }

  static func string(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0..<0x20: bytes += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func hex(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
