import CaseEngine
import StoreSQLite

/// Opens and makes registers that are files. The one place that knows which store keeps them.
enum RegisterFile {
  /// Opens a register. Throws where there is none, or where it cannot be used.
  static func open(_ address: RegisterAddress) async throws(StoreError) -> SQLiteRegister {
    var options = SQLiteRegister.Options()
    options.beforeMigration = { Output.mention(Invocation.current.words.bringingUp + "\n") }
    return try await SQLiteRegister.open(path: address.path, defaults: .shipped, options: options)
  }

  /// Makes a register. Throws `.exists` where a file is there already.
  static func create(_ address: RegisterAddress) async throws(StoreError) -> SQLiteRegister {
    try await SQLiteRegister.create(path: address.path, defaults: .shipped)
  }

  /// Closes a register, so that the file alone holds everything.
  static func close(_ register: SQLiteRegister) async { await register.close() }

  /// The file of a register, and those that lie beside it.
  static func files(of path: String) -> [String] { ["", "-wal", "-shm", "-lock"].map { path + $0 } }
}
