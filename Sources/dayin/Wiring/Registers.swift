import CaseEngine
import Chain
import Foundation
import StorePostgres
import StoreSQLite
import Wording

/// A register that is open, whichever store keeps it: what the commands and the console ask of one besides entering and reading.
protocol Register: CaseStore {
  /// Whether it can be read only, and why.
  var readOnly: StoreError.ReadOnlyReason? { get }
  /// Who is logged in, where the register itself knows; nil where the operating system says so.
  var knownLogin: String? { get }
  /// The end of the register, at once and each time that it moves.
  func heads() -> AsyncStream<RegisterHead>
  /// Checks chain, bodies, lines, and that it passes through known anchors.
  func verify(_ scope: VerifyScope, anchors: [RegisterHead], progress: @Sendable (Int64) -> Bool) async throws(StoreError) -> Verification
  /// Writes a verified copy into a file.
  func backup(to destination: String) async throws(StoreError) -> Verification
  /// Makes the lines of lists anew.
  func rebuildLines() async throws(StoreError)
  /// The entries after one, as they are kept.
  func links(after sequence: Int64, limit: Int) async throws(StoreError) -> [ChainLink]
  /// Appends entries of another register.
  func append(copied links: [ChainLink]) async throws(StoreError)
  /// Closes every connection.
  func close() async
}

extension SQLiteRegister: Register {
  var knownLogin: String? { nil }
}

extension PostgresRegister: Register {
  var knownLogin: String? { login }
}

/// Opens and makes registers. The one place that knows which store keeps them.
enum Registers {
  /// The form of facts and lines that this program writes; both stores go by it.
  static var form: Int { SQLiteRegister.form }

  /// Opens a register. Throws where there is none, or where it cannot be used.
  ///
  /// - Parameters:
  ///   - copying: to take in what others signed; only its owner may, where roles are enforced.
  ///   - patience: how many milliseconds the turn to write is waited for; nil for the usual.
  static func open(_ address: RegisterAddress, copying: Bool = false, patience: Int? = nil) async throws(StoreError) -> any Register {
    if let server = address.server {
      return try await PostgresRegister.open(server, defaults: .shipped, options: options(copying: copying))
    }
    var options = SQLiteRegister.Options()
    options.patience = patience ?? options.patience
    options.beforeMigration = { Output.mention(Invocation.current.words.bringingUp + "\n") }
    return try await SQLiteRegister.open(path: address.path, defaults: .shipped, options: options)
  }

  /// Opens a register for somebody who named it: where that cannot be, the file is told with the reason.
  static func reach(_ address: RegisterAddress, patience: Int? = nil) async throws -> any Register {
    guard address.server == nil else { return try await open(address) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: address.path, isDirectory: &isFolder), isFolder.boolValue {
      throw CommandProblem.notAFile(path: address.path)
    }
    do { return try await open(address, patience: patience) } catch {
      throw error == .busy ? held(address) : CommandProblem.cannotOpen(error, path: address.path)
    }
  }

  /// What is told to whoever waited in vain for the turn to write: which register, and who holds it. Of a server nobody here knows.
  static func held(_ address: RegisterAddress) -> any Error {
    guard address.server == nil else { return StoreError.busy }
    return CommandProblem.held(path: address.path, process: SQLiteRegister.holder(of: address.path).map { Int($0) })
  }

  /// Makes a register. Throws `.exists` where one is there already; of a court on a server only where something was entered in it, for it is made by
  /// whoever keeps the server, and named afterwards.
  static func create(_ address: RegisterAddress) async throws(StoreError) -> any Register {
    guard let server = address.server else { return try await SQLiteRegister.create(path: address.path, defaults: .shipped) }
    do {
      _ = try await PostgresRegister.create(server, form: form)
    } catch .exists {
      let register = try await open(address)
      if try await register.head().sequence == 0 { return register }
      await register.close()
      throw .exists
    }
    return try await open(address)
  }

  /// Makes a register in a file, with all that is put into it, or none.
  static func create<Value: Sendable>(
    inFile path: String, filling fill: (any CaseStore) async throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    try await SQLiteRegister.create(path: path, defaults: .shipped) { store throws(StoreError) in try await fill(store) }
  }

  /// How a register on a server behaves.
  static func options(copying: Bool = false) -> PostgresRegister.Options {
    var options = PostgresRegister.Options(form: form)
    options.copying = copying
    return options
  }

  /// The file of a register, and those that lie beside it.
  static func files(of path: String) -> [String] { ["", "-wal", "-shm", "-lock"].map { path + $0 } }
}
