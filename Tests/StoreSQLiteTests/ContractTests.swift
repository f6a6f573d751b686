import CaseEngine
import StoreContract
import StoreSQLite
import Testing

@Suite("A register in a file")
struct ContractTests {
  @Test("A register in a file does what a store must do", arguments: StoreContract.checks)
  func contract(_ check: StoreContract.Check) async throws {
    try await TemporaryFolder.with { folder in
      try await check.run { rules in try await SQLiteRegister.create(path: folder.newPath(), defaults: rules) }
    }
  }
}
