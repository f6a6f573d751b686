import Foundation

/// Where the bytes of an import file come from, piece by piece.
public protocol ChunkSource: Sendable {
  /// The next piece, of any size; empty at the end.
  mutating func chunk() throws(SourceFailure) -> [UInt8]
}

/// Reading a file failed, with the system's own code.
public struct SourceFailure: Error, Hashable, Sendable {
  /// `errno`.
  public let code: Int32

  /// A failure with the system's own code.
  public init(code: Int32) { self.code = code }
}

/// Bytes read from an open file, or from the standard input. Whoever opened it closes it.
public struct FileChunks: ChunkSource {
  private let descriptor: Int32

  /// Reads from a descriptor that is open for reading.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next 64 KiB at most.
  public mutating func chunk() throws(SourceFailure) -> [UInt8] {
    var failure: Int32 = 0
    let descriptor = descriptor
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var got = -1
      repeat {
        got = read(descriptor, buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
      } while failure == EINTR
      count = max(0, got)
    }
    if failure != 0 { throw SourceFailure(code: failure) }
    return chunk
  }
}

/// Bytes that are here already, in pieces of a given size.
public struct BytesInHand: ChunkSource {
  private let bytes: [UInt8]
  private let size: Int
  private var place = 0

  /// Gives these bytes, at most so many at once.
  public init(_ bytes: [UInt8], size: Int = 65_536) {
    self.bytes = bytes
    self.size = max(1, size)
  }

  /// The next piece.
  public mutating func chunk() throws(SourceFailure) -> [UInt8] {
    let end = min(bytes.count, place + size)
    defer { place = end }
    return Array(bytes[place..<end])
  }
}
