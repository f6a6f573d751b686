import Foundation
import Glibc

/// Keeps descriptor 2 on a private log while the screen is up, so that nothing writes over it. The log holds no names, titles or numbers.
struct ErrorLog {
  private let kept: Int32

  /// Turns descriptor 2 to the log in this folder, or to nowhere where it cannot be made.
  init(folder: String) {
    kept = dup(2)
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var log = open(folder + "/console.log", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if log < 0 { log = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard log >= 0 else { return }
    dup2(log, 2)
    close(log)
  }

  /// Gives descriptor 2 back.
  func restore() {
    guard kept >= 0 else { return }
    dup2(kept, 2)
    close(kept)
  }
}
