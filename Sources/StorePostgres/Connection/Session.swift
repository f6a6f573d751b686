import CPostgres
import CaseEngine
import Glibc
import Lines

/// One connection to a server: the only file that calls libpq.
///
/// Owns the connection; closes it in `deinit`. Nothing blocks without a time limit: the socket never does, and whoever waits for it waits in `poll`.
/// A session that failed is thrown away, and another takes its place.
final class Session: @unchecked Sendable {  // used by one thread at a time: that of its lane
  private let raw: OpaquePointer
  private var prepared: [String: String] = [:]
  private var heard: [String] = []
  /// Whether somebody asked to hear what others send.
  var isListening = false

  /// How many milliseconds each host has for a connection.
  static let patienceForHost = 4_000
  /// How many answers stand before the mark of an end at the most: what refused it, and that there is no more of it.
  private static let mostBeforeEnd = 4
  /// How many statements the server keeps prepared for this session.
  static let mostPrepared = 400
  /// How many milliseconds an answer may take, where nothing else is said; the server gives up earlier by itself.
  static let patience = 40_000
  /// The oldest server that this works with.
  static let oldestServer: Int32 = 130_000

  /// How far a connection that is being made has come.
  private enum Polling {
    static let failed = Int32(PostgresPollingFailed.rawValue)
    static let reading = Int32(PostgresPollingReading.rawValue)
    static let writing = Int32(PostgresPollingWriting.rawValue)
    static let ok = Int32(PostgresPollingOK.rawValue)
  }

  /// What a statement gave.
  private enum ResultKind {
    static let command = Int32(PostgresCommandOK.rawValue)
    static let tuples = Int32(PostgresTuplesOK.rawValue)
    static let aborted = Int32(PostgresPipelineAborted.rawValue)
    static let end = Int32(PostgresPipelineSync.rawValue)
  }

  private init(_ raw: OpaquePointer) { self.raw = raw }

  deinit { postgres_finish(raw) }

  // MARK: Connecting

  /// Connects to the first host that is there and takes writes.
  ///
  /// A server over the network has to prove who it is, before anything is told to it: what asks for less is refused, unless the address accepts it.
  /// Throws `StoreError.outOfReach` with the reason.
  static func connect(to address: PostgresAddress) throws(StoreError) -> Session {
    var (first, hosts) = try start(address, [:])
    // One host: what was begun is gone on with.
    if hosts.count == 1, let begun = first { return try finish(begun, address) }
    first = nil
    var last = StoreError.outOfReach(.noServer)
    for host in hosts {
      do {
        guard let begun = try start(address, host).session else { continue }
        return try finish(begun, address)
      } catch {
        last = error
      }
    }
    throw last
  }

  /// Begins to connect, and tells of which hosts there is a choice.
  private static func start(
    _ address: PostgresAddress, _ host: [String: String], verifying: Bool = false
  ) throws(StoreError) -> (session: Session?, hosts: [[String: String]]) {
    guard postgres_open() == 1 else { throw .outOfReach(.noLibrary) }
    // What the address says goes before what stands in front of it, and behind it before what it says.
    var settings: [(String, String)] = [
      ("target_session_attrs", "read-write"), ("keepalives_idle", "20"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "20000"), ("fallback_application_name", "dayin"), ("dbname", address.uri), ("client_encoding", "UTF8"),
    ]
    settings += host.map { ($0.key, $0.value) }
    if verifying { settings.append(("sslmode", "verify-full")) }
    guard
      let raw = withStrings(
        settings.map(\.0) + settings.map(\.1),
        { all in
          var names = Array(all[..<settings.count]) + [nil]
          var values = Array(all[settings.count..<(2 * settings.count)]) + [nil]
          return postgres_connectStartParams(&names, &values, 1)
        })
    else { throw .outOfReach(.noServer) }
    let session = Session(raw)
    _ = postgres_setErrorVerbosity(raw, Int32(PostgresVerbosityState.rawValue))
    let known = session.settings()
    // Nothing is known of an address that cannot be read.
    if known.isEmpty { throw .outOfReach(.badAddress) }
    let hosts = ServerHosts.of(known)
    if hosts.contains(where: ServerHosts.isRemote), known["sslmode"] != "verify-full", !address.acceptsUnverifiedServer {
      // Whoever asked for nothing gets proof; whoever asked for less is told.
      guard known["sslmode"] == "prefer", !verifying else { throw .outOfReach(.unverifiedServer) }
      return try start(address, host, verifying: true)
    }
    if postgres_status(raw) == Int32(PostgresConnectionBad.rawValue), hosts.count == 1 { throw session.whyNoConnection() }
    return (hosts.count == 1 ? session : nil, hosts)
  }

  /// Goes on to connect until it is done.
  private static func finish(_ session: Session, _ address: PostgresAddress) throws(StoreError) -> Session {
    let deadline = Deadline(milliseconds: patienceForHost)
    var state = Polling.writing
    while true {
      switch state {
      case Polling.ok: return try session.ready()
      case Polling.failed: throw session.whyNoConnection()
      case Polling.reading: try session.waitToConnect(Int16(POLLIN), deadline)
      default: try session.waitToConnect(Int16(POLLOUT), deadline)
      }
      state = postgres_connectPoll(session.raw)
    }
  }

  private func ready() throws(StoreError) -> Session {
    if postgres_serverVersion(raw) < Session.oldestServer { throw .outOfReach(.serverTooOld) }
    _ = postgres_setnonblocking(raw, 1)
    return self
  }

  private func waitToConnect(_ events: Int16, _ deadline: Deadline) throws(StoreError) {
    do { try wait(events, deadline) } catch { throw .outOfReach(.noServer) }
  }

  /// What libpq made of the address, the environment and the files of services.
  private func settings() -> [String: String] {
    guard let options = postgres_conninfo(raw) else { return [:] }
    defer { postgres_conninfoFree(options) }
    var known: [String: String] = [:]
    var place = options
    while let keyword = place.pointee.keyword {
      if let value = place.pointee.value { known[String(cString: keyword)] = String(cString: value) }
      place += 1
    }
    return known
  }

  /// Why there is no connection, from the code of the server, or from what libpq says where no server spoke. The text itself is never shown.
  private func whyNoConnection() -> StoreError {
    let text = String(cString: postgres_errorMessage(raw))
    if postgres_connectionNeedsPassword(raw) != 0 || postgres_connectionUsedPassword(raw) != 0 && text.contains("28P01") {
      return .outOfReach(.wrongPassword)
    }
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == ":" }) where word.utf8.count == 5 {
      switch String(word) {
      case "28P01", "28000", "3D000", "42501": return WireFault.refused(state: String(word)).told
      case "53300": return .busy
      default: continue
      }
    }
    return text.contains("certificate") || text.contains("SSL") ? .outOfReach(.unverifiedServer) : .outOfReach(.noServer)
  }

  // MARK: Asking

  /// The socket, to be waited for together with others.
  var socket: Int32 { postgres_socket(raw) }

  /// Does one statement, prepared at its first use, and gives its rows. `?` stands for a value.
  func run(_ sql: String, _ values: [Bound] = [], within milliseconds: Int = patience) throws(WireFault) -> Rows {
    let deadline = Deadline(milliseconds: milliseconds)
    let name = try prepare(sql, deadline)
    try send(name, values)
    guard let rows = try collect(deadline) else { throw .garbled }
    return rows
  }

  /// Does a statement that gives at most so many rows.
  ///
  /// The limit is written out, and not sent as a value: a plan that is made once for any values takes a limit that it does not know for a tenth of the
  /// table, and then joins whole tables for a page. It is rounded up, so that few statements are planned.
  func run(_ sql: String, _ values: [Bound] = [], atMost limit: Int, within milliseconds: Int = patience) throws(WireFault) -> Rows {
    let rows = try run(sql + " LIMIT " + String(Session.written(limit)), values, within: milliseconds)
    rows.most = max(0, limit)
    return rows
  }

  /// The limit that stands in the statement.
  static func written(_ limit: Int) -> Int {
    if limit <= 256 { return max(1, (limit + 7) / 8 * 8) }
    var power = 512
    while power < limit { power *= 2 }
    return power
  }

  /// Does one statement that writes, in a transaction of its own, and gives its rows when they are on the disk of the server.
  ///
  /// The transaction itself does not wait for the disk: whoever waits for its locks would wait for the disk with it, one after another. A second one
  /// does, which leaves nothing but a mark in the server's log; the log goes to the disk in its order, so where the mark is, everything before it is
  /// too, and many marks go there at once. All of it is sent in one go.
  func runDurably(_ sql: String, _ values: [Bound], within milliseconds: Int = patience) throws(WireFault) -> Rows {
    let deadline = Deadline(milliseconds: milliseconds)
    let names = (
      lightly: try prepare("SELECT set_config('synchronous_commit', 'off', true)", deadline), work: try prepare(sql, deadline),
      mark: try prepare("SELECT pg_logical_emit_message(true, 'dayin', '')", deadline)
    )
    guard postgres_enterPipelineMode(raw) == 1 else { throw .garbled }
    try send(names.lightly, [])
    try send(names.work, values)
    guard postgres_pipelineSync(raw) == 1 else { throw fault() }
    try send(names.mark, [])
    guard postgres_pipelineSync(raw) == 1 else { throw fault() }
    var refused: WireFault?
    func answer() throws(WireFault) -> Rows? {
      do { return try collect(deadline) } catch {
        guard case .refused = error else { throw error }
        refused = refused ?? error
        return nil
      }
    }
    _ = try answer()
    let rows = try answer()
    // What is asked at the end of the transaction is refused with its end.
    do { try collectEnd(deadline) } catch {
      guard case .refused = error else { throw error }
      refused = refused ?? error
    }
    _ = try answer()
    try collectEnd(deadline)
    guard postgres_exitPipelineMode(raw) == 1 else { throw fault() }
    if let refused { throw refused }
    guard let rows else { throw .garbled }
    return rows
  }

  /// Does several statements at once that have no values; gives the rows of the last one, as text.
  @discardableResult
  func perform(_ sql: String, within milliseconds: Int = patience) throws(WireFault) -> Rows? {
    let deadline = Deadline(milliseconds: milliseconds)
    guard postgres_sendQuery(raw, sql) == 1 else { throw fault() }
    return try collect(deadline)
  }

  /// Does one statement many times without waiting for each answer, all in the transaction that is open; gives the rows of each.
  func run(_ sql: String, each all: [[Bound]], within milliseconds: Int = patience) throws(WireFault) -> [Rows] {
    let deadline = Deadline(milliseconds: milliseconds)
    let name = try prepare(sql, deadline)
    guard postgres_enterPipelineMode(raw) == 1 else { throw .garbled }
    for values in all {
      try send(name, values)
      try drain(deadline)
    }
    guard postgres_pipelineSync(raw) == 1 else { throw fault() }
    var answers: [Rows] = []
    var refused: WireFault?
    for _ in all {
      do { if let rows = try collect(deadline) { answers.append(rows) } } catch {
        if case .refused = error { refused = refused ?? error } else { throw error }
      }
    }
    try collectEnd(deadline)
    guard postgres_exitPipelineMode(raw) == 1 else { throw fault() }
    if let refused { throw refused }
    return answers
  }

  /// Texts that others sent since the last time, on every channel that is listened to.
  func notices() throws(WireFault) -> [String] {
    guard postgres_consumeInput(raw) == 1 else { throw .lost }
    collectNotices()
    defer { heard = [] }
    return heard
  }

  /// Whether others sent something that was read while something else was asked.
  var hasNotices: Bool {
    collectNotices()
    return !heard.isEmpty
  }

  private func collectNotices() {
    while let notice = postgres_notifies(raw) {
      heard.append(String(cString: notice.pointee.extra))
      postgres_freemem(notice)
    }
  }

  private func prepare(_ sql: String, _ deadline: Deadline) throws(WireFault) -> String {
    if let name = prepared[sql] { return name }
    if prepared.count == Session.mostPrepared {
      // Whoever searches in many ways all day leaves statements behind that nobody asks again.
      guard postgres_sendQuery(raw, "DEALLOCATE ALL") == 1 else { throw fault() }
      _ = try collect(deadline)
      prepared = [:]
    }
    let name = "s" + String(prepared.count + 1)
    guard postgres_sendPrepare(raw, name, Session.numbered(sql), 0, nil) == 1 else { throw fault() }
    _ = try collect(deadline)
    prepared[sql] = name
    return name
  }

  /// Statements are written with `?`, as the other store has them; the server counts.
  static func numbered(_ sql: String) -> String {
    var text = ""
    var count = 0
    for part in sql.split(separator: "?", omittingEmptySubsequences: false) {
      if count > 0 { text += "$" + String(count) }
      text += part
      count += 1
    }
    return text
  }

  private func send(_ name: String, _ values: [Bound]) throws(WireFault) {
    // Numbers and texts go as text, bytes as they are; rows come back as bytes.
    var storage: [UInt8] = []
    var places: [(start: Int, count: Int, isBytes: Bool)?] = []
    for value in values {
      let start = storage.count
      switch value {
      case .null:
        places.append(nil)
        continue
      case .int(let number): storage += Array(String(number).utf8)
      case .text(let text): storage += Array(text.utf8)
      case .bytes(let bytes): storage += bytes
      }
      let isBytes = if case .bytes = value { true } else { false }
      places.append((start, storage.count - start, isBytes))
      storage.append(0)
    }
    storage.append(0)
    let sent = storage.withUnsafeBytes { bytes -> Int32 in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var pointers: [UnsafePointer<CChar>?] = places.map { place in place.flatMap { place in base.map { $0 + place.start } } }
      var lengths = places.map { Int32($0?.count ?? 0) }
      var formats = places.map { Int32($0?.isBytes == true ? 1 : 0) }
      return postgres_sendQueryPrepared(raw, name, Int32(values.count), &pointers, &lengths, &formats, 1)
    }
    if sent != 1 { throw fault() }
  }

  /// Waits for everything that one statement gives. Throws what the server refused it with.
  private func collect(_ deadline: Deadline) throws(WireFault) -> Rows? {
    var rows: Rows?
    var refused: WireFault?
    while let result = try next(deadline) {
      switch postgres_resultStatus(result) {
      case ResultKind.tuples, ResultKind.command: rows = Rows(result)
      case ResultKind.aborted: postgres_clear(result)
      default:
        refused = refused ?? fault(of: result)
        postgres_clear(result)
      }
    }
    if postgres_status(raw) == Int32(PostgresConnectionBad.rawValue) { throw refused ?? .lost }
    if let refused { throw refused }
    return rows
  }

  /// Waits for the mark at the end of what was sent together. Throws what the server refused the end itself with.
  private func collectEnd(_ deadline: Deadline) throws(WireFault) {
    var refused: WireFault?
    for _ in 0..<Session.mostBeforeEnd {
      guard let result = try next(deadline) else { continue }
      defer { postgres_clear(result) }
      if postgres_resultStatus(result) == ResultKind.end {
        if let refused { throw refused }
        return
      }
      refused = refused ?? fault(of: result)
    }
    throw .garbled
  }

  /// What the server says went wrong.
  private func fault(of result: OpaquePointer) -> WireFault {
    // The letter C asks for the five letters of the code.
    postgres_resultErrorField(result, Int32(UInt8(ascii: "C"))).map { .refused(state: String(cString: $0)) } ?? .lost
  }

  private func next(_ deadline: Deadline) throws(WireFault) -> OpaquePointer? {
    try drain(deadline, untilSent: true)
    while postgres_isBusy(raw) == 1 {
      try wait(Int16(POLLIN), deadline)
      guard postgres_consumeInput(raw) == 1 else { throw .lost }
    }
    return postgres_getResult(raw)
  }

  /// Gives what waits to be sent to the socket, and takes what comes meanwhile: else both sides might wait for each other.
  private func drain(_ deadline: Deadline, untilSent: Bool = false) throws(WireFault) {
    while true {
      let left = postgres_flush(raw)
      if left < 0 { throw .lost }
      if left == 0 || !untilSent && !hasInput() { return }
      try wait(Int16(POLLIN) | Int16(POLLOUT), deadline)
      guard postgres_consumeInput(raw) == 1 else { throw .lost }
    }
  }

  private func hasInput() -> Bool {
    var ask = pollfd(fd: postgres_socket(raw), events: Int16(POLLIN), revents: 0)
    return poll(&ask, 1, 0) > 0
  }

  /// Waits for the socket, no longer than until the deadline.
  private func wait(_ events: Int16, _ deadline: Deadline) throws(WireFault) {
    while true {
      var ask = pollfd(fd: postgres_socket(raw), events: events, revents: 0)
      let found = poll(&ask, 1, deadline.left)
      if found > 0 { return }
      if found == 0 { throw .silent }
      if errno != EINTR { throw .lost }
    }
  }

  private func fault() -> WireFault { postgres_status(raw) == Int32(PostgresConnectionBad.rawValue) ? .lost : .garbled }

  private static func withStrings<Value>(_ texts: [String], _ work: ([UnsafePointer<CChar>?]) -> Value) -> Value {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return work(copies.map { $0.map { UnsafePointer($0) } })
  }
}

/// The rows that a statement gave. Owns them; frees them in `deinit`.
final class Rows {
  private let raw: OpaquePointer
  /// How many of them were asked for; the others are passed over.
  fileprivate var most = Int.max

  fileprivate init(_ raw: OpaquePointer) { self.raw = raw }

  deinit { postgres_clear(raw) }

  /// How many rows there are.
  var count: Int { min(most, Int(postgres_ntuples(raw))) }

  /// How many columns each row has.
  var columns: Int { Int(postgres_nfields(raw)) }

  /// What is made of the first row; nil where there is none.
  func first<Value>(_ read: (Row) throws -> Value) rethrows -> Value? { count > 0 ? try read(Row(rows: self, place: 0)) : nil }

  /// What is made of each row.
  func map<Value>(_ read: (Row) throws -> Value) rethrows -> [Value] { try (0..<count).map { try read(Row(rows: self, place: Int32($0))) } }

  func withBytes<Value>(
    _ row: Int32, _ column: Int32, _ read: (UnsafeRawBufferPointer) throws -> Value
  ) rethrows -> Value? {
    if postgres_getisnull(raw, row, column) == 1 { return nil }
    return try read(UnsafeRawBufferPointer(start: postgres_getvalue(raw, row, column), count: Int(postgres_getlength(raw, row, column))))
  }
}
