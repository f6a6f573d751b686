import CaseEngine
import Foundation
import Synchronization
import TestCourt
import Testing

@testable import StorePostgres

/// A server of the tests' own: in a temporary folder, on a socket in it, as somebody who is not root; made at the first use and stopped when the tests
/// end. Nothing of it is durable, but where a test says so.
///
/// The binaries are Debian's (`apt-get install postgresql`). Where they are missing the suites skip, and say so.
final class PostgresServer: Sendable {
  let folder: String
  /// The folder of the binaries.
  let binaries: String
  private let log: String

  /// Where the binaries lie; nil where there are none.
  static let binaries: String? = {
    let bases = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let found = bases.compactMap(Int.init).sorted(by: >).map { "/usr/lib/postgresql/\($0)/bin" }
    return found.first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }()

  /// Whether the suites can run; said aloud where they cannot.
  static let isThere: Bool = {
    if binaries != nil { return true }
    FileHandle.standardError.write(
      Data("SKIPPED: the tests of the shared register need the server's binaries: apt-get install postgresql\n".utf8))
    return false
  }()

  /// The server of this process.
  static func shared() throws -> PostgresServer { try server.get() }

  private static let server: Result<PostgresServer, any Error> = {
    let made = Result {
      try PostgresServer(settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "jit=off"])
    }
    atexit { PostgresServer.stopShared() }
    return made
  }()

  private static func stopShared() {
    if let server = try? server.get() { server.remove() }
  }

  /// Makes a server and starts it.
  convenience init(settings: [String]) throws {
    try self.init()
    try run("initdb", ["-D", folder + "/data", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-U", "owner", "--no-sync"])
    try guardPasswords()
    try start(settings)
  }

  /// Makes a standby of a server, which is not started yet: it follows that one, and takes no writes until it is promoted.
  convenience init(following primary: PostgresServer) throws {
    try self.init()
    try run(
      "pg_basebackup", ["-h", primary.folder, "-U", "owner", "-D", folder + "/data", "-R", "-X", "stream", "-c", "fast", "--no-sync"])
    try guardPasswords()
  }

  /// A folder of whoever runs the server.
  private init() throws {
    binaries = try #require(PostgresServer.binaries)
    // Not where the tests' own files lie: the path of a socket is short, and whoever runs the server has to reach it.
    folder = "/tmp/dayin-postgres-" + UUID().uuidString.prefix(8).lowercased()
    log = folder + "/log"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if getuid() == 0 {
      let people = getpwnam("postgres") ?? getpwnam("nobody")
      let person = try #require(people)
      chown(folder, person.pointee.pw_uid, person.pointee.pw_gid)
    }
    chmod(folder, 0o755)
  }

  /// Makes a standby take writes.
  func promote() throws { try run("pg_ctl", ["-D", folder + "/data", "-w", "promote"]) }

  /// Stops it as a crash does, and leaves nothing of it.
  func remove() {
    if FileManager.default.fileExists(atPath: folder + "/data/postmaster.pid") { try? stop() }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Of everybody but one no password is asked: the folder is the tests' own.
  private func guardPasswords() throws {
    let rules = "local all guarded scram-sha-256\nlocal all all trust\nlocal replication all trust\n"
    try Data(rules.utf8).write(to: URL(fileURLWithPath: folder + "/rules"))
    chmod(folder + "/rules", 0o644)
  }

  /// Starts it, and waits until it answers.
  func start(_ settings: [String]) throws {
    let all =
      [
        "hba_file='\(folder)/rules'", "listen_addresses=''", "unix_socket_directories='\(folder)'", "max_connections=400",
        "shared_buffers=32MB",
      ] + settings
    try run("pg_ctl", ["-D", folder + "/data", "-w", "-l", log, "-o", all.map { "-c " + $0 }.joined(separator: " "), "start"])
  }

  /// Stops it; `immediate` is a crash.
  func stop(immediate: Bool = true) throws {
    try run("pg_ctl", ["-D", folder + "/data", "-m", immediate ? "immediate" : "fast", "-w", "stop"])
  }

  /// What it wrote into its log.
  var journal: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

  /// An address of a court in its database.
  func address(_ court: String, as login: String = "owner", database: String = "postgres", host: String? = nil) throws -> PostgresAddress {
    let folder = (host ?? folder).replacingOccurrences(of: "/", with: "%2F")
    return try PostgresAddress("postgres://\(login)@/\(database)?host=\(folder)&court=\(court)")
  }

  /// Does something in SQL as somebody, without any of the program between.
  @discardableResult
  func sql(_ text: String, as login: String = "owner", court: String? = nil) async throws -> [[String?]] {
    let address = try address(court ?? "nobodys", as: login)
    let lane = SessionLane(address, label: "tests") { session in
      if let court { try session.perform("SET search_path = " + court + ", pg_temp") }
    }
    defer { lane.close() }
    return try await lane.run(repeating: false) { session in
      let rows = try session.perform(text)
      return rows?.map { row in (0..<(rows?.columns ?? 0)).map { row.maybeText(Int32($0)) } } ?? []
    }
  }

  /// Somebody who logs in, in these roles of a court.
  func person(_ login: String, _ roles: [CourtRole], of court: String) async throws {
    try await sql("CREATE ROLE " + login + " LOGIN")
    for role in roles { try await sql("GRANT " + CourtForm(court: court).group(role) + " TO " + login) }
  }

  /// A court whose roles are enforced: opened by its maker, as people open one.
  func enforced(_ rules: CourtRules = TestCourt.rules(), court: String = PostgresServer.newCourt()) async throws -> PostgresRegister {
    let address = try address(court)
    _ = try await PostgresRegister.create(address, form: 1)
    return try await PostgresRegister.open(address, defaults: rules, options: .init(form: 1))
  }

  /// The same court, opened by somebody else.
  func open(_ court: String, as login: String, _ rules: CourtRules = TestCourt.rules(), host: String? = nil) async throws
    -> PostgresRegister
  {
    try await PostgresRegister.open(address(court, as: login, host: host), defaults: rules, options: .init(form: 1))
  }

  /// A name that no court of this process has.
  static func newCourt() -> String {
    "court_"
      + String(
        next.withLock {
          $0 += 1; return $0
        })
  }

  private static let next = Mutex(0)

  /// Makes a court, and opens it as its owner, who enters what others signed: as the checks of the contract do.
  func register(_ rules: CourtRules, court: String = PostgresServer.newCourt()) async throws -> PostgresRegister {
    let address = try address(court)
    _ = try await PostgresRegister.create(address, form: 1)
    var options = PostgresRegister.Options(form: 1)
    options.copying = true
    return try await PostgresRegister.open(address, defaults: rules, options: options)
  }

  /// Runs one of the binaries, as somebody who is not root: a server refuses to be run by root. Not by `Process`, which would wait for the server that a
  /// program leaves behind.
  func run(_ program: String, _ arguments: [String]) throws {
    var words = [binaries + "/" + program] + arguments
    if getuid() == 0 {
      let name = getpwnam("postgres") == nil ? "nobody" : "postgres"
      words = ["/usr/bin/setpriv", "--reuid", name, "--regid", name == "nobody" ? "nogroup" : name, "--clear-groups"] + words
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
    var given: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in given { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, words[0], &actions, nil, &given, environ)
    try #require(code == 0, "\(program) cannot be started: \(code)")
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    try #require(status == 0, "\(program) ended with \(status)")
  }
}
