import CaseEngine
import Chain

/// Writes and reads the lines themselves: a byte that tells the form, and the fields.
package struct LineCoder {
  package static let form = withIdentityNumbers
  /// Parties have their identity numbers in lines of this form and of later ones.
  package static let withIdentityNumbers: UInt8 = 2
  /// The first form of lines that are fields, up to schema 4. It is read where a register cannot be written, as JSON is.
  private static let first: UInt8 = 1
  /// Lines of schemas 1 and 2 were JSON. They are read where a register cannot be written, and so cannot be brought to the schema of today.
  private static let json = UInt8(ascii: "{")

  package init() {}

  package func encode(_ line: some LineField) -> [UInt8] {
    var writing = LineWriting()
    writing.write(byte: LineCoder.form)
    writing.write(line)
    return writing.bytes
  }

  /// Throws `.damaged` where the bytes are no such line.
  package func decode<Line: LineField & Decodable>(_ bytes: [UInt8], as line: Line.Type = Line.self) throws -> Line {
    try bytes.withUnsafeBytes { try decode($0, as: line) }
  }

  /// The same, without a copy of the bytes.
  package func decode<Line: LineField & Decodable>(_ bytes: UnsafeRawBufferPointer, as line: Line.Type = Line.self) throws -> Line {
    var reading = LineReading(bytes)
    let form = try reading.readByte()
    switch form {
    case LineCoder.first...LineCoder.form:
      reading.form = form
      let line: Line = try reading.read()
      guard reading.isAtEnd else { throw LineReading.damaged }
      return line
    case LineCoder.json: do { return try StoredText.read(Array(bytes), as: line) } catch { throw LineReading.damaged }
    default: throw LineReading.damaged
    }
  }
}
