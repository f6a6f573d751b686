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
    Digest.sha256(sealedForm(previous: previous, casePrevious: casePrevious))
  }

  /// The fixed binary form, in this order: the tag `dayin.entry`, a zero byte and the version of the form (1); sequence (8 bytes); stream (16);
  /// version (8); recordedAt (8); 0 and microseconds, or 1 and the number of the day, for occurred (1 + 8); act (16); name; login; 0, or 1 and
  /// the code, for the role; program; type; commitment (32); previous (32); casePrevious (32).
  ///
  /// Integers are big-endian and signed; a text is its length in bytes (4) and its UTF-8.
  public func sealedForm(previous: Digest, casePrevious: Digest) -> [UInt8] {
    var form = BinaryForm(capacity: 384)
    form.bytes += SealedColumns.tag
    form.append(sequence)
    form.append(stream.token)
    form.append(Int64(version))
    form.append(recordedAt.microseconds)
    switch occurred {
    case .at(let moment):
      form.bytes.append(0)
      form.append(moment.microseconds)
    case .on(let day):
      form.bytes.append(1)
      form.append(Int64(day.number))
    }
    form.append(act.token)
    form.append(by.name)
    form.append(by.login)
    if let role = by.role {
      form.bytes.append(1)
      form.append(role.rawValue)
    } else {
      form.bytes.append(0)
    }
    form.append(by.program)
    form.append(type)
    form.bytes += commitment.bytes
    form.bytes += previous.bytes
    form.bytes += casePrevious.bytes
    return form.bytes
  }

  private static let tag = Array("dayin.entry".utf8) + [0, 1]
}

/// Bytes in the making: big-endian integers, and texts behind their lengths.
struct BinaryForm {
  var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ token: Token) {
    append(token.high)
    append(token.low)
  }

  mutating func append(_ text: String) {
    append(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}
