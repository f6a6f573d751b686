import CaseEngine
import StoreContract
import Testing

@testable import StorePostgres

@Suite("A register on a server", .enabled(if: PostgresServer.isThere), .serialized)
struct PostgresContractTests {
  @Test("A register on a server does what a store must do", arguments: StoreContract.checks)
  func contract(_ check: StoreContract.Check) async throws {
    let server = try PostgresServer.shared()
    try await check.run { rules in try await server.register(rules) }
  }
}
