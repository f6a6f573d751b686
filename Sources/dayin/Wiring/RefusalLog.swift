import CaseEngine
import Foundation
import Glibc

/// Where refusals for lack of a role are written down: `refusals.log` in the folder of a person's state, a line each, with time, login, what was
/// asked for and the roles that may. No case, no name, no number. Source: reliability, *Identity and roles*; style, 13.
struct RefusalLog: Sendable {
  private let folder: String

  /// The log of a person whose state lies in this folder.
  init(stateFolder: String) { folder = stateFolder }

  /// Appends a line. Where it cannot be written, the refusal stands all the same.
  func note(_ lack: LackOfRole) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let log = open(folder + "/refusals.log", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard log >= 0 else { return }
    defer { close(log) }
    let login = lack.login.filter { !$0.isWhitespace && $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
    let line = [CourtZone.utc.isoExact(lack.at), login, lack.instruction, lack.wanted.joined(separator: ",")].joined(separator: " ") + "\n"
    // One write: lines of several programs never mix.
    let bytes = Array(line.utf8)
    _ = write(log, bytes, bytes.count)
  }
}
