import CaseEngine
import StoreContract
import Testing

@testable import StoreSQLite

// One after another: each holds a dozen open files, and all at once they would be more than a process may have.
@Suite("A register in a file", .serialized)
struct ContractTests {
  @Test("A register in a file does what a store must do", arguments: StoreContract.checks)
  func contract(_ check: StoreContract.Check) async throws {
    try await TemporaryFolder.with { folder in
      try await check.run { rules in try await SQLiteRegister.create(path: folder.newPath(), defaults: rules) }
    }
  }

  @Test(
    "Lists are the same whether the rows that pass are sorted, known by their keys, walked to, or read as they lie",
    arguments: StoreContract.listChecks,
    [
      KnownRows(few: 0, some: 10_000), KnownRows(few: 0, some: 0, patience: 1),
      KnownRows(few: 0, some: 4, patience: 2),
    ])
  func lists(_ check: StoreContract.Check, known: KnownRows) async throws {
    try await TemporaryFolder.with { folder in
      var options = SQLiteRegister.Options()
      options.known = known
      try await check.run { [options] rules in try await SQLiteRegister.create(path: folder.newPath(), defaults: rules, options: options) }
    }
  }
}
