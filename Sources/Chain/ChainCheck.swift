import CaseEngine

/// Checks a chain as it streams by, in the order of the register, and names the first entry that is broken.
///
/// Keeps the end of each stream that it has seen, and nothing else: some hundred bytes for each case.
///
///     var check = ChainCheck()
///     for row in rows { if let fault = check.take(row.columns, hash: row.hash, salt: row.salt, body: row.body) { return fault } }
///     if let fault = check.finish(at: storedHead) { return fault }
public struct ChainCheck: Sendable {
  /// How many entries were taken and found whole.
  public private(set) var entries: Int64 = 0
  /// The end of what was found whole.
  public private(set) var head = RegisterHead(sequence: 0, hash: .zero)
  private var ends: [StreamID: StreamEnd] = [:]
  private var anchors: [Int64: Digest]
  private let wholeRegister: Bool

  /// Checks a whole register, from its first entry. Each anchor is an end that the chain once had and must still pass through.
  public init(anchors: [RegisterHead] = []) {
    self.anchors = Dictionary(anchors.map { ($0.sequence, $0.hash) }, uniquingKeysWith: { first, _ in first })
    wholeRegister = true
  }

  /// Checks the entries of one stream from an end on that is known to be whole; each must come with `previous`, the hash of the entry before it
  /// in the register.
  public init(of end: StreamEnd) {
    anchors = [:]
    wholeRegister = false
    ends[end.stream] = end
  }

  /// Checks a whole stream, from its first entry; each must come with `previous`.
  public init(ofOneStream stream: StreamID) { self.init(of: StreamEnd(stream)) }

  /// Takes the next entry, and tells what is wrong with it; nil when it is whole. After a fault nothing more should be taken.
  ///
  /// - Parameters:
  ///   - previous: the hash of the entry before it in the register; known by itself when a whole register is checked.
  ///   - salt: nil where the body is missing.
  ///   - body: nil where it is missing.
  ///   - isWithheld: whether the body is kept from whoever checks: then only its place in the chain can be checked.
  public mutating func take(
    _ columns: SealedColumns, hash: Digest, salt: Token?, body: [UInt8]?, previous: Digest? = nil, isWithheld: Bool = false
  ) -> Verification.Fault? {
    if wholeRegister, columns.sequence != head.sequence + 1 { return .gap(after: head.sequence) }
    let end = ends[columns.stream] ?? StreamEnd(columns.stream)
    guard wholeRegister || ends[columns.stream] != nil, columns.version == end.version + 1 else {
      return .gapInCase(sequence: columns.sequence)
    }
    let before = wholeRegister ? head.hash : previous ?? .zero
    guard columns.hash(previous: before, casePrevious: end.hash) == hash else { return .brokenHash(sequence: columns.sequence) }
    guard isWithheld || ChainCheck.isWhole(columns, salt, body) else { return .brokenBody(sequence: columns.sequence) }
    if let anchor = anchors.removeValue(forKey: columns.sequence), anchor != hash { return .anchorNotFound(sequence: columns.sequence) }
    ends[columns.stream] = StreamEnd(columns.stream, version: columns.version, hash: hash)
    head = RegisterHead(sequence: columns.sequence, hash: hash)
    entries += 1
    return nil
  }

  /// Whether a body is there, and what the chain commits to.
  private static func isWhole(_ columns: SealedColumns, _ salt: Token?, _ body: [UInt8]?) -> Bool {
    guard let salt, let body else { return false }
    return Digest.commitment(salt: salt, body: body) == columns.commitment && BodyCoder.type(of: body) == columns.type
  }

  /// The end of a stream, as far as it was taken.
  public func end(of stream: StreamID) -> StreamEnd { ends[stream] ?? StreamEnd(stream) }

  /// What is missing at the end: entries that the stored head or an anchor knows of, and the chain does not have. Nil when it is all there.
  public func finish(at stored: RegisterHead) -> Verification.Fault? {
    guard wholeRegister else { return nil }
    if stored != head { return stored.sequence == head.sequence ? .brokenHash(sequence: head.sequence) : .gap(after: head.sequence) }
    return anchors.filter { $0.key > 0 }.keys.min().map { .anchorNotFound(sequence: $0) }
  }
}
