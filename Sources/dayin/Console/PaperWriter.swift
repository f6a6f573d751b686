import Foundation
import Screens

/// Writes papers into files of the person's own choosing: whole, or not at all.
struct PaperWriter: Sendable {
  private let home: String

  /// A writer for whoever sits here.
  init(_ environment: Environment) { home = environment["HOME"] ?? NSHomeDirectory() }

  /// Writes a paper, and says how that went: with the path in full.
  func write(_ bytes: [UInt8], to path: String) -> Event {
    let whole = path.hasPrefix("~/") ? home + path.dropFirst() : path
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: whole), options: .atomic)
      return .written(URL(fileURLWithPath: whole).path)
    } catch {
      return .couldNot(.write(whole))
    }
  }
}
