import CaseEngine

/// A fact on its way into the register.
public struct Draft<Fact: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// What happened, and when as stated.
  public var stated: Stated<Fact>
  /// The act that it is part of.
  public var act: ActKey
  /// Who enters it.
  public var by: Signature
  /// Whether it is recorded or imported.
  public var origin: Origin
  /// The clock.
  public var at: Moment

  /// A fact of an act.
  public init(_ stated: Stated<Fact>, act: ActKey, by: Signature, origin: Origin = .recorded, at: Moment) {
    self.stated = stated
    self.act = act
    self.by = by
    self.origin = origin
    self.at = at
  }
}

/// An entry with everything that a store keeps of it.
public struct Sealed<Fact: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// The entry as the fold takes it.
  public let entry: Entry<Fact>
  /// What the chain holds of it; the hash is in `entry`.
  public let columns: SealedColumns
  /// What is kept beside the chain.
  public let payload: Payload
}

/// Appends to the chain: gives each draft its place, its time and its hash. Knows the end of the register, and nothing else.
///
/// A value: a store takes a copy for a transaction, and keeps it only when the transaction is durable.
///
///     var sealer = Sealer(head: head, lastRecordedAt: last)
///     var end = StreamEnd(.oneCase(id), version: 7, hash: hashOfVersion7)
///     let sealed = try sealer.seal(draft, after: &end, salt: Token(using: &generator), coder: coder)
public struct Sealer: Hashable, Sendable {
  /// The end of the register.
  public private(set) var head: RegisterHead
  /// When the last entry was recorded; nil in an empty register.
  public private(set) var lastRecordedAt: Moment?

  /// Begins at the end of a register; by default an empty one.
  public init(head: RegisterHead = RegisterHead(sequence: 0, hash: .zero), lastRecordedAt: Moment? = nil) {
    self.head = head
    self.lastRecordedAt = lastRecordedAt
  }

  /// When a draft is recorded: at the clock, or with the entry before it where the clock has gone back, and then by how much.
  /// Source: rules, section 2.
  public static func bridged(_ clock: Moment, after last: Moment?) -> (recordedAt: Moment, behind: Int64?) {
    guard let last, clock < last else { return (clock, nil) }
    return (last, last.microseconds - clock.microseconds)
  }

  /// Seals the next entry of the register, which is also the next of its stream; `end` moves on to it.
  ///
  /// - Throws: when the fact cannot be written; nothing has moved then.
  public mutating func seal<Fact>(
    _ draft: Draft<Fact>, after end: inout StreamEnd, salt: Token, coder: BodyCoder
  ) throws(BodyCoder.Problem) -> Sealed<Fact> {
    let behind = Sealer.bridged(draft.at, after: lastRecordedAt).behind
    let payload = try Payload(Body(draft.stated.fact, origin: draft.origin, clockBehind: behind), salt: salt, coder: coder)
    return seal(draft, payload, after: &end)
  }

  /// Moves on to an entry that was sealed elsewhere.
  public mutating func follow(_ link: ChainLink) {
    head = RegisterHead(sequence: link.columns.sequence, hash: link.hash)
    lastRecordedAt = link.columns.recordedAt
  }

  /// Seals a draft whose payload was made beforehand, with what `bridged` said of the clock.
  public mutating func seal<Fact>(_ draft: Draft<Fact>, _ payload: Payload, after end: inout StreamEnd) -> Sealed<Fact> {
    let recordedAt = Sealer.bridged(draft.at, after: lastRecordedAt).recordedAt
    let columns = SealedColumns(
      sequence: head.sequence + 1, stream: end.stream, version: end.version + 1, recordedAt: recordedAt, occurred: draft.stated.occurred,
      act: draft.act, by: draft.by, type: payload.type, commitment: payload.commitment)
    let hash = columns.hash(previous: head.hash, casePrevious: end.hash)
    head = RegisterHead(sequence: columns.sequence, hash: hash)
    lastRecordedAt = recordedAt
    end.version = columns.version
    end.hash = hash
    return Sealed(entry: Entry(columns, fact: draft.stated.fact, origin: draft.origin, hash: hash), columns: columns, payload: payload)
  }
}

extension Entry {
  /// An entry read back: its columns, what its body says, and its hash.
  public init(_ columns: SealedColumns, fact: Fact, origin: Origin, hash: Digest) {
    self.init(
      sequence: columns.sequence, version: columns.version, occurred: columns.occurred, recordedAt: columns.recordedAt, act: columns.act,
      by: columns.by, origin: origin, fact: fact, hash: hash)
  }
}
