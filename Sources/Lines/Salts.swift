import CaseEngine
import Glibc

/// 128 bits for each body that nobody can predict, drawn from the system some hundred at once: an import needs hundreds of thousands.
package struct Salts {
  private var bytes = [UInt8](repeating: 0, count: 4_096)
  private var place = 4_096

  package init() {}

  /// The next salt; given once.
  package mutating func next() -> Token {
    if place == bytes.count { draw() }
    defer { place += 16 }
    return bytes.withUnsafeBytes { drawn in
      Token(
        high: drawn.loadUnaligned(fromByteOffset: place, as: UInt64.self),
        low: drawn.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
    }
  }

  private mutating func draw() {
    var generator = SystemRandomNumberGenerator()
    bytes.withUnsafeMutableBytes { buffer in
      // Up to 256 bytes at once always come whole.
      for start in stride(from: 0, to: buffer.count, by: 256) {
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + 256])
        if getentropy(piece.baseAddress, piece.count) == 0 { continue }
        for place in stride(from: 0, to: 256, by: 8) { piece.storeBytes(of: generator.next(), toByteOffset: place, as: UInt64.self) }
      }
    }
    place = 0
  }
}
