import CaseEngine
import Chain
import GRDB
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
    /// The court as it is at an end of the register; kept apart from `court`, which somebody who reads an earlier snapshot may set back.
    var courtAtEnd: (end: RegisterHead, court: CourtFile)?
    var book = CourtBook()
    var failed = false
  }

  init(defaults: CourtRules, entries: Int) {
    self.defaults = defaults
    state = Mutex(State(files: FileCache(most: entries), court: CourtFile(defaults: defaults)))
  }

  /// Whether writing stopped for good after a failure.
  var failed: Bool { state.withLock { $0.failed } }

  /// Stops writing for good.
  func fail() { state.withLock { $0.failed = true } }

  /// Keeps a folded file.
  func keep(_ file: CaseFile) { state.withLock { $0.files.keep(file) } }

  /// Forgets every file, when the register may have been changed underneath.
  func forget() {
    state.withLock { state in
      state.files.forget()
      state.streams = CourtStreams()
      state.court = CourtFile(defaults: defaults)
      state.courtAtEnd = nil
      state.book = CourtBook()
    }
  }

  /// A case as the connection sees it; what is remembered is read on from where it ends. Nil where there is no such case.
  ///
  /// `taking` hands it out to be changed: then the cache keeps no copy, and the caller gives it back.
  func file(_ db: Database, _ id: CaseID, taking: Bool = false) throws -> (key: Int64, file: CaseFile)? {
    guard let (key, end) = try Streams.end(db, .oneCase(id)) else { return nil }
    var file = state.withLock { taking ? $0.files.take(id) : $0.files.file(id) } ?? CaseFile(id: id)
    if file.head == end.hash { return (key, file) }
    // Somebody else's entries follow; or another register was put in this one's place.
    if try file.version >= end.version || Streams.hash(db, key, version: file.version) != file.head { file = CaseFile(id: id) }
    let more = try Streams.entries(db, key, .oneCase(id), after: file.version, head: file.head, BodyCoder(), as: CaseFact.self)
    for entry in more { file.enter(entry) }
    if !taking { keep(file) }
    return (key, file)
  }

  /// The court at the end of the register that the connection sees: where nobody else wrote since the last act here, nothing is asked for it.
  func court(_ db: Database, at end: RegisterHead) throws -> CourtFile {
    if let known = state.withLock({ $0.courtAtEnd }), known.end == end { return known.court }
    let court = try court(db)
    state.withLock { $0.courtAtEnd = (end, court) }
    return court
  }

  /// An act of a case moved the end of the register: it changed nothing of the court.
  func courtStays(from before: RegisterHead, to end: RegisterHead) {
    state.withLock { if $0.courtAtEnd?.end == before { $0.courtAtEnd?.end = end } }
  }

  /// The court as the connection sees it.
  func court(_ db: Database) throws -> CourtFile {
    var streams = CourtStreams()
    streams.settings = try log(db)
    streams.staff = try log(db)
    return state.withLock { state in
      if state.court.settingsLog == streams.settings, state.court.staffLog == streams.staff { return state.court }
      let court = CourtFile(defaults: defaults, streams)
      state.court = court
      return court
    }
  }

  /// The court's own book as the connection sees it.
  func book(_ db: Database) throws -> CourtBook {
    var streams = CourtStreams()
    streams.contacts = try log(db)
    streams.complaints = try log(db)
    streams.proposals = try log(db)
    streams.trainings = try log(db)
    return state.withLock { state in
      if state.book.isMade(of: streams) { return state.book }
      let book = CourtBook(streams)
      state.book = book
      return book
    }
  }

  /// One of the court's own streams as the connection sees it; what is remembered is read on from where it ends.
  func log<Fact: CourtFact>(_ db: Database, of fact: Fact.Type = Fact.self) throws -> CourtLog<Fact> {
    let stream = StreamID.court(Fact.stream)
    guard let (key, end) = try Streams.end(db, stream) else { return CourtLog() }
    var log = state.withLock { $0.streams[keyPath: Fact.log] }
    if log.head == end.hash { return log }
    // Somebody else's entries follow; or another register was put in this one's place.
    if try log.version >= end.version || Streams.hash(db, key, version: log.version) != log.head { log = CourtLog() }
    for entry in try Streams.entries(db, key, stream, after: log.version, head: log.head, BodyCoder(), as: Fact.self) { log.enter(entry) }
    let read = log
    state.withLock { $0.streams[keyPath: Fact.log] = read }
    return log
  }
}
