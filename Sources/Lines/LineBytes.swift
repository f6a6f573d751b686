import CaseEngine

/// What can stand in a line: written and read in a fixed order, without names. Lists read tens of lines for each key that is pressed, and rewrite
/// them with each mark; Codable takes twenty times as long for the same.
package protocol LineField {
  func write(to line: inout LineWriting)
  init(from line: inout LineReading) throws
}

/// The bytes of a line in the making.
package struct LineWriting {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(512) }

  /// Writes what will be read next.
  package mutating func write(_ field: some LineField) { field.write(to: &self) }

  package mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Small numbers take one byte: seven bits in each, the lowest first.
  package mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func write(utf8 text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(number: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }
}

/// The bytes of a line on the way through them. Valid as long as the bytes are. Every read throws `.damaged` where the bytes are no such thing.
package struct LineReading {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Which form the line was written in, where it matters to what follows.
  package var form = LineCoder.form

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  package var isAtEnd: Bool { place == bytes.count }

  /// Reads what was written next.
  package mutating func read<Field: LineField>(_ field: Field.Type = Field.self) throws -> Field { try Field(from: &self) }

  package mutating func readByte() throws -> UInt8 {
    guard place < bytes.count else { throw LineReading.damaged }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func readNumber() throws -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0 as UInt64, to: 64, by: 7) {
      let byte = try readByte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw LineReading.damaged
  }

  package mutating func readText() throws -> String {
    let count = try readCount()
    defer { place += count }
    guard let text = String(utf8: bytes[place..<place + count]) else { throw LineReading.damaged }
    return text
  }

  /// A count of things that take a byte each, or more.
  package mutating func readCount() throws -> Int {
    guard let count = Int(exactly: try readNumber()), count <= bytes.count - place else { throw LineReading.damaged }
    return count
  }

  package static let damaged = StoreError.damaged(sequence: nil)
}

extension UInt64: LineField {
  package func write(to line: inout LineWriting) { line.write(number: self) }
  package init(from line: inout LineReading) throws { self = try line.readNumber() }
}

extension Int64: LineField {
  /// The sign in the lowest bit, so that small negative numbers are short too.
  package func write(to line: inout LineWriting) { line.write(number: UInt64(bitPattern: (self << 1) ^ (self >> 63))) }

  package init(from line: inout LineReading) throws {
    let number = try line.readNumber()
    self = Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }
}

extension Int: LineField {
  package func write(to line: inout LineWriting) { Int64(self).write(to: &line) }
  package init(from line: inout LineReading) throws { self = Int(try Int64(from: &line)) }
}

extension Bool: LineField {
  package func write(to line: inout LineWriting) { line.write(byte: self ? 1 : 0) }

  package init(from line: inout LineReading) throws {
    switch try line.readByte() {
    case 0: self = false
    case 1: self = true
    default: throw LineReading.damaged
    }
  }
}

extension String: LineField {
  package func write(to line: inout LineWriting) { line.write(utf8: self) }
  package init(from line: inout LineReading) throws { self = try line.readText() }
}

extension Optional: LineField where Wrapped: LineField {
  package func write(to line: inout LineWriting) {
    (self != nil).write(to: &line)
    self?.write(to: &line)
  }

  package init(from line: inout LineReading) throws { self = try Bool(from: &line) ? try Wrapped(from: &line) : nil }
}

extension Array: LineField where Element: LineField {
  package func write(to line: inout LineWriting) {
    line.write(number: UInt64(count))
    for element in self { element.write(to: &line) }
  }

  package init(from line: inout LineReading) throws {
    let count = try line.readCount()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &line)) }
  }
}

/// Codes and small numbers stand as what they are made of.
extension LineField where Self: RawRepresentable, RawValue: LineField {
  package func write(to line: inout LineWriting) { rawValue.write(to: &line) }

  package init(from line: inout LineReading) throws {
    guard let value = Self(rawValue: try RawValue(from: &line)) else { throw LineReading.damaged }
    self = value
  }
}
