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

  /// Enters settings; every line is worked out anew, for they depend on them.
  mutating func enter(settings: [SettingsFact], after version: Int, by: Signature, key: ActKey, at: Moment) throws(StoreError) {
    if acts.contains(Repeat(act: key, stream: .settings)) { return }
    if court.settingsVersion != version { throw .conflict(version: court.settingsVersion) }
    let coder = BodyCoder()
    for fact in settings { court.enter(try append(Draft(Stated(fact, .at(at)), act: key, by: by, at: at), to: .settings, coder)) }
    acts.insert(Repeat(act: key, stream: .settings))
    lines = files.compactMapValues { $0.listed(under: court.rules) }
  }

  /// Enters staff.
  mutating func enter(staff: [StaffFact], after version: Int, by: Signature, key: ActKey, at: Moment) throws(StoreError) {
    if acts.contains(Repeat(act: key, stream: .staff)) { return }
    if court.staffVersion != version { throw .conflict(version: court.staffVersion) }
    let coder = BodyCoder()
    for fact in staff { court.enter(try append(Draft(Stated(fact, .at(at)), act: key, by: by, at: at), to: .staff, coder)) }
    acts.insert(Repeat(act: key, stream: .staff))
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
