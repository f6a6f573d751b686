import CaseEngine
import StoreContract
import StoreMemory
import TestCourt
import Testing

@Suite("The register in memory")
struct MemoryStoreTests {
  @Test("A register in memory does what a store must do", arguments: StoreContract.checks)
  func contract(_ check: StoreContract.Check) async throws {
    try await check.run { rules in MemoryStore(defaults: rules, using: Chances(seed: 1)) }
  }
}
