import Foundation
import Wording

/// Makes the folders that lie on the way to a file of ours.
enum RegisterFolder {
  /// Makes the folder of a path where it is missing. The last one, which is the program's own, is open to its group (2770), so that what is
  /// made in it belongs to the group too; folders above it are the person's own.
  static func make(for path: String) throws(CommandProblem) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if FileManager.default.fileExists(atPath: folder) { return }
    let above = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: above)
    }
    guard mkdir(folder, 0o770) == 0, chmod(folder, 0o2770) == 0 else { throw .cannotCreate(path: folder) }
  }
}
