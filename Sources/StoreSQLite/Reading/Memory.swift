import CaseEngine
import Chain
import GRDB
import Synchronization

/// What a register remembers of what it read: nothing that could not be read again. Shared by its connections.
final class Memory: Sendable {
  private let state: Mutex<State>
  let defaults: CourtRules

  private struct State {
    var files: FileCache
    var court: CourtFile
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

  /// Keeps a folded court.
  func keep(_ court: CourtFile) { state.withLock { $0.court = court } }

  /// Forgets every file, when the register may have been changed underneath.
  func forget() {
    state.withLock { state in
      state.files.forget()
      state.court = CourtFile(defaults: defaults)
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

  /// The court as the connection sees it.
  func court(_ db: Database) throws -> CourtFile {
    let remembered = state.withLock { $0.court }
    let settings = try Streams.end(db, .settings)
    let staff = try Streams.end(db, .staff)
    let heads = (settings?.end.hash ?? .zero, staff?.end.hash ?? .zero)
    if heads == (remembered.settings.last?.hash ?? .zero, remembered.staffEntries.last?.hash ?? .zero) { return remembered }
    // The court's own streams are short: they are read from the beginning.
    var court = CourtFile(defaults: defaults)
    if let settings {
      let entries = try Streams.entries(db, settings.key, .settings, after: 0, head: .zero, BodyCoder(), as: SettingsFact.self)
      for entry in entries { court.enter(entry) }
    }
    if let staff {
      let entries = try Streams.entries(db, staff.key, .staff, after: 0, head: .zero, BodyCoder(), as: StaffFact.self)
      for entry in entries { court.enter(entry) }
    }
    keep(court)
    return court
  }
}
