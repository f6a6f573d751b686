import CaseEngine
import Chain

/// What a register holds, as a value: entries, what they fold to, and the lines for lists.
struct MemoryRegister: Sendable {
  /// An entry as the chain has it, whichever stream it is of.
  struct Link: Sendable {
    let columns: SealedColumns
    let hash: Digest
    let payload: Payload
  }

  /// An act in a stream: the key under which a repeat is known.
  private struct Repeat: Hashable {
    let act: ActKey
    let stream: StreamID
  }

  private(set) var links: [Link] = []
  private(set) var files: [CaseID: CaseFile] = [:]
  private(set) var lines: [CaseID: Listed] = [:]
  private(set) var court: CourtFile
  private(set) var book = CourtBook()
  private var streams = CourtStreams()
  private var acts: Set<Repeat> = []
  private var ends: [StreamID: StreamEnd] = [:]
  private var sealer = Sealer()
  private var generator: any RandomNumberGenerator & Sendable

  init(defaults: CourtRules, generator: any RandomNumberGenerator & Sendable) {
    court = CourtFile(defaults: defaults)
    self.generator = generator
  }

  var head: RegisterHead { sealer.head }
  var rules: CourtRules { court.rules }

  /// Enters an act of a case, or finds that it was entered before.
  mutating func enter(_ placed: PlacedAct) throws(StoreError) {
    let stream = StreamID.oneCase(placed.id)
    if acts.contains(Repeat(act: placed.act.key, stream: stream)) { return }
    if files[placed.id] == nil, placed.after > 0 { throw .noSuchCase }
    let before = files[placed.id] ?? CaseFile(id: placed.id)
    if before.version != placed.after { throw .conflict(version: before.version) }
    var file = before
    let coder = BodyCoder()
    for stated in placed.act.facts { file.enter(try append(stated, placed.act, to: stream, coder)) }
    if !isFree(file, placed.act, since: before) { throw .surroundingsChanged }
    acts.insert(Repeat(act: placed.act.key, stream: stream))
    files[placed.id] = file
    lines[placed.id] = file.listed(under: rules)
  }

  /// Enters facts of one of the court's own streams. Lines depend on settings, and are worked out anew with them.
  mutating func enter<Fact: CourtFact>(
    _ facts: [Stated<Fact>], after version: Int, by: Signature, key: ActKey, origin: Origin, at: Moment
  ) throws(StoreError) {
    let stream = StreamID.court(Fact.stream)
    if acts.contains(Repeat(act: key, stream: stream)) { return }
    let before = streams[keyPath: Fact.log].version
    if before != version { throw .conflict(version: before) }
    let coder = BodyCoder()
    for stated in facts {
      let entry = try append(Draft(stated, act: key, by: by, origin: origin, at: at), to: stream, coder)
      streams[keyPath: Fact.log].enter(entry)
    }
    acts.insert(Repeat(act: key, stream: stream))
    switch Fact.stream {
    case .settings:
      court = CourtFile(defaults: court.defaults, streams)
      lines = files.compactMapValues { $0.listed(under: court.rules) }
    case .staff: court = CourtFile(defaults: court.defaults, streams)
    case .contacts, .complaints, .proposals, .trainings: book = CourtBook(streams)
    }
  }

  private mutating func append(
    _ stated: Stated<CaseFact>, _ act: CaseAct, to stream: StreamID, _ coder: BodyCoder
  ) throws(StoreError) -> Entry<CaseFact> {
    try append(Draft(stated, act: act.key, by: act.by, origin: act.origin, at: act.at), to: stream, coder)
  }

  private mutating func append<Fact>(_ draft: Draft<Fact>, to stream: StreamID, _ coder: BodyCoder) throws(StoreError) -> Entry<Fact> {
    var end = ends[stream] ?? StreamEnd(stream)
    do {
      let sealed = try sealer.seal(draft, after: &end, salt: salt(), coder: coder)
      ends[stream] = end
      links.append(Link(columns: sealed.columns, hash: sealed.entry.hash, payload: sealed.payload))
      return sealed.entry
    } catch {
      throw .failed(code: 0)
    }
  }

  private mutating func salt() -> Token { Token(high: generator.next(), low: generator.next()) }
}
