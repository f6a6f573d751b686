import Foundation

/// Where the bytes of an import file come from, piece by piece.
public protocol ChunkSource: Sendable {
  /// The next piece, of any size; empty at the end.
  mutating func chunk() throws(SourceFailure) -> [UInt8]
  /// The same bytes from a place on, counted from the first; nil where they come only once, as from a pipe.
  func again(from place: Int) -> Self?
}

/// Reading a file failed, with the system's own code.
public struct SourceFailure: Error, Hashable, Sendable {
  /// `errno`.
  public let code: Int32

  /// A failure with the system's own code.
  public init(code: Int32) { self.code = code }

  /// The file is not any more what it was when it was read first.
  static let changed = SourceFailure(code: ESTALE)
}

/// Bytes read from an open file, or from the standard input. Whoever opened it closes it.
public struct FileChunks: ChunkSource {
  private let descriptor: Int32
  /// Where the file stood when it was handed over; nil where it has no places, as a pipe.
  private let first: Int?
  private var place: Int

  /// Reads from a descriptor that is open for reading, from where it stands. In a file it stays where it stands.
  public init(descriptor: Int32) {
    let here = lseek(descriptor, 0, SEEK_CUR)
    self.init(descriptor, first: here < 0 ? nil : Int(here), place: max(0, Int(here)))
  }

  private init(_ descriptor: Int32, first: Int?, place: Int) {
    self.descriptor = descriptor
    self.first = first
    self.place = place
  }

  /// The next 64 KiB at most.
  public mutating func chunk() throws(SourceFailure) -> [UInt8] {
    var failure: Int32 = 0
    let (descriptor, first, place) = (descriptor, first, place)
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var got = -1
      repeat {
        got =
          first == nil
          ? read(descriptor, buffer.baseAddress, buffer.count) : pread(descriptor, buffer.baseAddress, buffer.count, place)
        failure = got < 0 ? errno : 0
      } while failure == EINTR
      count = max(0, got)
    }
    if failure != 0 { throw SourceFailure(code: failure) }
    self.place += chunk.count
    return chunk
  }

  /// The same file from another place on.
  public func again(from place: Int) -> FileChunks? { first.map { FileChunks(descriptor, first: $0, place: $0 + place) } }
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

  /// The same bytes from another place on.
  public func again(from place: Int) -> BytesInHand? {
    var again = self
    again.place = min(place, bytes.count)
    return again
  }
}
