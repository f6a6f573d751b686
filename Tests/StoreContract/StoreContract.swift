import CaseEngine
import TestCourt
import Testing

/// What every store must do, as checks with names. A store's own tests run them all:
///
///     @Test("A register in memory does what a store must do", arguments: StoreContract.checks)
///     func contract(_ check: StoreContract.Check) async throws {
///       try await check.run { rules in MemoryStore(defaults: rules, using: SystemRandomNumberGenerator()) }
///     }
///
/// Each check makes a store of its own, empty, whose defaults are the rules that it is given.
public enum StoreContract {
  /// Makes an empty store in which these rules hold where the court decided nothing.
  public typealias MakeStore = @Sendable (CourtRules) async throws -> any CaseStore

  /// One promise, and how it is checked.
  public struct Check: Sendable, CustomTestStringConvertible {
    /// The sentence that it proves.
    public let testDescription: String
    private let body: @Sendable (MakeStore) async throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (MakeStore) async throws -> Void) {
      testDescription = sentence
      self.body = body
    }

    /// Checks it on a store made for it.
    public func run(_ makeStore: MakeStore) async throws { try await body(makeStore) }
  }

  /// Every promise.
  public static let checks: [Check] = entering + repeats + guards + courtChecks + streamChecks + listChecks + slips + chain + together

  /// What lists of cases and documents promise: for a store that has several ways to make one.
  public static let listChecks: [Check] = lists + paging + finding
}
