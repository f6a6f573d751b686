import Foundation
import Synchronization

/// A folder for one test, removed with all that is in it when the test is over.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let path: String
  private let made = Atomic(0)

  private init() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("dayin-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: false)
    path = base.path
  }

  /// The path of a register that is not there yet.
  func newPath() -> String { path + "/register-\(made.add(1, ordering: .relaxed).newValue).dayin" }

  /// Does something in a new folder.
  static func with(_ body: (TemporaryFolder) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try await body(folder)
  }
}
