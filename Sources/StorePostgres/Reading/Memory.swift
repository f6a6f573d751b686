import CaseEngine
import Chain
import Lines
import Synchronization

/// What a register remembers of what it read: nothing that could not be read again. Shared by its connections.
final class Memory: Sendable {
  private let state: Mutex<State>
  let defaults: CourtRules

  private struct State {
    var files: FileCache
    var streams = CourtStreams()
    var court: CourtFile
    var book = CourtBook()
    var end = RegisterEnd()
    var hasCourt = false
    var isObserver = false
  }

  init(defaults: CourtRules, entries: Int) {
    self.defaults = defaults
    state = Mutex(State(files: FileCache(most: entries), court: CourtFile(defaults: defaults)))
  }

  /// Whether identity numbers are withheld from who reads here.
  var isObserver: Bool {
    get { state.withLock { $0.isObserver } }
    set { state.withLock { $0.isObserver = newValue } }
  }

  /// The end of the register as it was seen last.
  var end: RegisterEnd { state.withLock { $0.end } }

  /// Remembers an end of the register that was seen.
  func saw(_ end: RegisterEnd) { state.withLock { if end.head.sequence >= $0.end.head.sequence { $0.end = end } } }

  /// Looks where the register ends, and remembers it.
  func see(_ session: Session) throws -> RegisterEnd {
    let end = try HeadRow.read(session)
    saw(end)
    return end
  }

  /// Asks a server whether it has the last entry that was seen: another one may have taken the place of the one that was asked before, and have stayed
  /// behind it. Throws `.outOfReach(.olderCopy)` where it has not.
  func compare(_ session: Session) throws {
    let known = end.head
    guard known.sequence > 0 else { return }
    let found = try session.run("SELECT hash FROM entries WHERE sequence = ?", [.int(known.sequence)]).first { $0.digest(0) }
    guard found == known.hash else { throw StoreError.outOfReach(.olderCopy) }
  }

  /// Keeps a folded file, and with it the end of the register where it is that.
  func keep(_ file: CaseFile) {
    state.withLock { state in
      state.files.keep(file)
      guard let last = file.entries.last, last.sequence > state.end.head.sequence else { return }
      state.end = RegisterEnd(head: RegisterHead(sequence: last.sequence, hash: last.hash), recordedAt: last.recordedAt)
    }
  }

  /// Holds the end of the register until the transaction ends, and tells it.
  func hold(_ session: Session) throws -> RegisterEnd {
    let held = try session.run("SELECT o_sequence, o_hash, o_recorded_at FROM hold()").first { row in
      RegisterEnd(
        head: RegisterHead(sequence: row.int(0), hash: row.digest(1) ?? .zero), recordedAt: row.maybeInt(2).map { Moment(microseconds: $0) }
      )
    }
    guard let held else { throw WireFault.garbled }
    saw(held)
    return held
  }

  /// A case as the connection sees it; what is remembered is read on from where it ends. Nil where there is no such case.
  ///
  /// Where `version` is what is remembered, it is given without asking: whoever enters behind it is told where it is no longer the last.
  func file(_ session: Session, _ id: CaseID, at version: Int? = nil) throws -> CaseFile? {
    let kept = state.withLock { $0.files.file(id) }
    if let kept, kept.version == version { return kept }
    var file = kept ?? CaseFile(id: id)
    let known = StreamEnd(.oneCase(id), version: file.version, hash: file.head)
    guard let read = try StreamReading.entries(session, known, isObserver: isObserver, as: CaseFact.self) else { return nil }
    if !read.follows { file = CaseFile(id: id) }
    for entry in read.entries { file.enter(entry) }
    state.withLock { $0.files.keep(file) }
    return file
  }

  /// The court as the connection sees it; or, where it need not be asked, as it was seen last.
  func court(_ session: Session, asking: Bool = true) throws -> CourtFile {
    if !asking {
      let (has, court) = state.withLock { ($0.hasCourt, $0.court) }
      if has { return court }
    }
    let ends = try ends(session)
    var streams = CourtStreams()
    streams.settings = try log(session, ends)
    streams.staff = try log(session, ends)
    return state.withLock { state in
      state.hasCourt = true
      if state.court.settingsLog == streams.settings, state.court.staffLog == streams.staff { return state.court }
      let court = CourtFile(defaults: defaults, streams)
      state.court = court
      return court
    }
  }

  /// The court's own book as the connection sees it.
  func book(_ session: Session) throws -> CourtBook {
    let ends = try ends(session)
    var streams = CourtStreams()
    streams.contacts = try log(session, ends)
    streams.complaints = try log(session, ends)
    streams.proposals = try log(session, ends)
    streams.trainings = try log(session, ends)
    return state.withLock { state in
      if state.book.isMade(of: streams) { return state.book }
      let book = CourtBook(streams)
      state.book = book
      return book
    }
  }

  /// One of the court's own streams as the connection sees it.
  func log<Fact: CourtFact>(_ session: Session, of fact: Fact.Type = Fact.self) throws -> CourtLog<Fact> {
    try log(session, ends(session))
  }

  /// The ends of the court's own streams, in one question.
  private func ends(_ session: Session) throws -> [StreamID: Digest] {
    let tokens = CourtStream.allCases.map { "\"\\\\x" + JSONText.hex(Array(bytes: StreamID.court($0).token)) + "\"" }
    let rows = try session.run(
      """
      SELECT t.token, e.hash FROM streams t CROSS JOIN LATERAL (
        SELECT n.hash FROM entries n WHERE n.court = t.court AND n.stream = t.key ORDER BY n.version DESC LIMIT 1) e
      WHERE t.token = ANY (?::bytea[])
      """, [.text("{" + tokens.joined(separator: ",") + "}")])
    var ends: [StreamID: Digest] = [:]
    for (token, hash) in rows.map({ ($0.token(0), $0.digest(1)) }) {
      if let token, let hash { ends[StreamID(token: token)] = hash }
    }
    return ends
  }

  private func log<Fact: CourtFact>(_ session: Session, _ ends: [StreamID: Digest]) throws -> CourtLog<Fact> {
    let stream = StreamID.court(Fact.stream)
    guard let end = ends[stream] else { return CourtLog() }
    var log = state.withLock { $0.streams[keyPath: Fact.log] }
    if log.head == end { return log }
    let known = StreamEnd(stream, version: log.version, hash: log.head)
    guard let read = try StreamReading.entries(session, known, isObserver: false, as: Fact.self) else { return CourtLog() }
    if !read.follows { log = CourtLog() }
    for entry in read.entries { log.enter(entry) }
    let kept = log
    state.withLock { $0.streams[keyPath: Fact.log] = kept }
    return log
  }
}

extension [UInt8] {
  /// The 16 bytes of a token.
  init(bytes token: Token) {
    var halves = (token.high.bigEndian, token.low.bigEndian)
    self = Swift.withUnsafeBytes(of: &halves) { Array($0) }
  }
}
