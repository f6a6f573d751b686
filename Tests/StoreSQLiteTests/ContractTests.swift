import CaseEngine
import StoreContract
import Testing

@testable import StoreSQLite

@Suite("A register in a file")
struct ContractTests {
  @Test("A register in a file does what a store must do", arguments: StoreContract.checks)
  func contract(_ check: StoreContract.Check) async throws {
    try await TemporaryFolder.with { folder in
      try await check.run { rules in try await SQLiteRegister.create(path: folder.newPath(), defaults: rules) }
    }
  }

  @Test(
    "Lists are the same whether the cases that have a word are sorted, known by their keys, or walked to",
    arguments: StoreContract.listChecks, [Docket.Known(few: 0, some: 10_000), Docket.Known(few: 0, some: 0)])
  func lists(_ check: StoreContract.Check, known: Docket.Known) async throws {
    try await TemporaryFolder.with { folder in
      var options = SQLiteRegister.Options()
      options.known = known
      try await check.run { [options] rules in try await SQLiteRegister.create(path: folder.newPath(), defaults: rules, options: options) }
    }
  }
}
