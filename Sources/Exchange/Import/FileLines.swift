/// Where something begins in a file: the byte, from 0, and the line, from 1.
struct FilePlace: Hashable, Sendable {
  let byte: Int
  let line: Int
}

/// The lines of a file of any size: at most one line and one piece of the file are in memory.
struct FileLines<Source: ChunkSource>: Sendable {
  enum Line {
    /// A line without its break.
    case text([UInt8], number: Int)
    /// A line that is longer than anything a register takes; it was passed over.
    case tooLong(number: Int)
    /// The file begins with the mark of UTF-16.
    case utf16
  }

  /// No line may have more bytes than this.
  static var limit: Int { 1_048_576 }

  private var source: Source
  private var buffer: [UInt8] = []
  private var place = 0
  private var ended = false
  private var number = 0
  /// How many bytes of the file came before the buffer.
  private var passed = 0

  init(_ source: Source) { self.source = source }

  /// Where the next line begins.
  var nextPlace: FilePlace { FilePlace(byte: passed + place, line: number + 1) }

  /// The same lines from a place on; nil where they cannot be read twice.
  func again(from place: FilePlace) -> FileLines? {
    guard let source = source.again(from: place.byte) else { return nil }
    var again = FileLines(source)
    again.number = place.line - 1
    again.passed = place.byte
    return again
  }

  mutating func next() throws(SourceFailure) -> Line? {
    var line: [UInt8] = []
    var overlong = false
    while true {
      if place == buffer.count {
        if ended { break }
        passed += buffer.count
        buffer = try source.chunk()
        place = 0
        if buffer.isEmpty {
          ended = true
          break
        }
      }
      let end = buffer[place...].firstIndex(of: 0x0A)
      let stretch = place..<(end ?? buffer.count)
      if !overlong {
        line += buffer[stretch]
        if line.count > FileLines.limit {
          overlong = true
          line = []
        }
      }
      place = stretch.upperBound
      if end != nil {
        place += 1
        return finished(line, overlong)
      }
    }
    return line.isEmpty && !overlong ? nil : finished(line, overlong)
  }

  private mutating func finished(_ bytes: [UInt8], _ overlong: Bool) -> Line {
    number += 1
    if overlong { return .tooLong(number: number) }
    var line = bytes
    if line.last == 0x0D { line.removeLast() }
    if number == 1 {
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      if line.starts(with: [0xFF, 0xFE]) || line.starts(with: [0xFE, 0xFF]) { return .utf16 }
    }
    return .text(line, number: number)
  }
}

/// Whether bytes are UTF-8, and where not.
enum UTF8Check {
  /// The place of the first byte that is not UTF-8, from 0; nil where all are.
  static func firstBroken(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let length = length(of: bytes, at: place)
      if length == 0 { return place }
      place += length
    }
    return nil
  }

  /// How many characters beyond ASCII are sound, and how many bytes are not.
  static func census(of bytes: [UInt8]) -> (sound: Int, broken: Int) {
    var (sound, broken, place) = (0, 0, 0)
    while place < bytes.count {
      let length = bytes[place] < 0x80 ? 1 : length(of: bytes, at: place)
      if length == 0 { broken += 1 } else if length > 1 { sound += 1 }
      place += max(1, length)
    }
    return (sound, broken)
  }

  /// The length of the character that begins here; 0 where none does. Overlong forms, surrogates and what lies beyond Unicode are none.
  private static func length(of bytes: [UInt8], at place: Int) -> Int {
    let first = bytes[place]
    let (length, lowest): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, place + length <= bytes.count, lowest.contains(bytes[place + 1]) else { return 0 }
    for next in bytes[(place + 2)..<(place + max(2, length))] where next & 0xC0 != 0x80 { return 0 }
    return length
  }
}
