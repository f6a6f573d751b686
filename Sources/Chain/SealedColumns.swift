import CaseEngine

/// What the hash of an entry covers, apart from its two neighbours. A store keeps these columns, the hash, and the payload.
///
/// `previous` (the hash of the entry before it in the register) and `casePrevious` (the hash of the entry before it in its stream) are part of
/// the hash, and need no columns: the neighbours have them. An extract of one case has to carry `previous` with each entry.
public struct SealedColumns: Hashable, Sendable {
  /// The place in the register: 1, 2, 3 … without gaps.
  public var sequence: Int64
  /// The stream.
  public var stream: StreamID
  /// The place in the stream: 1, 2, 3 … without gaps.
  public var version: Int
  /// When it was recorded; never earlier than the entry before it.
  public var recordedAt: Moment
  /// When it happened, as stated.
  public var occurred: Occurrence
  /// The act that it is part of.
  public var act: ActKey
  /// Who entered it.
  public var by: Signature
  /// The name of the fact, e.g. `documentReceived`.
  public var type: String
  /// `SHA-256(salt ‖ body)`: the body can be withheld, and the chain stays whole.
  public var commitment: Digest

  /// The columns of an entry.
  public init(
    sequence: Int64, stream: StreamID, version: Int, recordedAt: Moment, occurred: Occurrence, act: ActKey, by: Signature, type: String,
    commitment: Digest
  ) {
    self.sequence = sequence
    self.stream = stream
    self.version = version
    self.recordedAt = recordedAt
    self.occurred = occurred
    self.act = act
    self.by = by
    self.type = type
    self.commitment = commitment
  }

  /// The hash that seals the entry: SHA-256 over `sealedForm`.
  public func hash(previous: Digest, casePrevious: Digest) -> Digest {
    withUnsafeTemporaryAllocation(byteCount: sealedSize, alignment: 1) { memory in
      write(previous, casePrevious, into: memory)
      return Digest.sha256(UnsafeRawBufferPointer(memory))
    }
  }

  /// The fixed binary form, in this order: the tag `dayin.entry`, a zero byte and the version of the form (1); sequence (8 bytes); stream (16);
  /// version (8); recordedAt (8); 0 and microseconds, or 1 and the number of the day, for occurred (1 + 8); act (16); name; login; 0, or 1 and
  /// the code, for the role; program; type; commitment (32); previous (32); casePrevious (32).
  ///
  /// Integers are big-endian and signed; a text is its length in bytes (4) and its UTF-8.
  public func sealedForm(previous: Digest, casePrevious: Digest) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: sealedSize) { memory, count in
      write(previous, casePrevious, into: UnsafeMutableRawBufferPointer(memory))
      count = sealedSize
    }
  }

  /// How many bytes the form has.
  private var sealedSize: Int {
    let numbers = 8 + 16 + 8 + 8 + 9 + 16 + 1
    let texts = by.name.utf8.count + by.login.utf8.count + by.program.utf8.count + type.utf8.count + 4 * 4
    return SealedColumns.tag.count + numbers + texts + (by.role.map { $0.rawValue.utf8.count + 4 } ?? 0) + 3 * Digest.count
  }

  private func write(_ previous: Digest, _ casePrevious: Digest, into memory: UnsafeMutableRawBufferPointer) {
    var form = BinaryForm(memory)
    form.append(SealedColumns.tag)
    form.append(sequence)
    form.append(stream.token)
    form.append(Int64(version))
    form.append(recordedAt.microseconds)
    switch occurred {
    case .at(let moment):
      form.append(0 as UInt8)
      form.append(moment.microseconds)
    case .on(let day):
      form.append(1 as UInt8)
      form.append(Int64(day.number))
    }
    form.append(act.token)
    form.append(by.name)
    form.append(by.login)
    if let role = by.role {
      form.append(1 as UInt8)
      form.append(role.rawValue)
    } else {
      form.append(0 as UInt8)
    }
    form.append(by.program)
    form.append(type)
    for digest in [commitment, previous, casePrevious] { form.append(digest) }
    precondition(form.isFull)
  }

  private static let tag = Array("dayin.entry".utf8) + [0, 1]
}

/// Bytes in the making, in memory of just their size: big-endian integers, and texts behind their lengths.
private struct BinaryForm {
  private let memory: UnsafeMutableRawBufferPointer
  private var place = 0

  init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  var isFull: Bool { place == memory.count }

  mutating func append(_ value: some FixedWidthInteger) {
    let value = value.bigEndian
    withUnsafeBytes(of: value) { append($0) }
  }

  mutating func append(_ token: Token) {
    append(token.high)
    append(token.low)
  }

  mutating func append(_ digest: Digest) { digest.withBytes { append($0) } }

  mutating func append(_ text: String) {
    append(UInt32(text.utf8.count))
    append(text.utf8)
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    let count = bytes.count
    UnsafeMutableRawBufferPointer(rebasing: memory[place..<place + count]).copyBytes(from: bytes)
    place += count
  }
}
