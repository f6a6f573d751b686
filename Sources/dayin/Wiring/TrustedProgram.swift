import Glibc

/// Whether a program that the register names may be run by whoever is logged in: nobody but the administrator of the machine and this person can
/// change it.
///
/// Whoever may write the register can name a program in it. So that they cannot lay one of their own there for others to run, the file and each
/// folder on the way to it must belong to root or to this person, and nobody else may write them; a folder where each can remove only what is
/// their own (`/tmp`) will do.
enum TrustedProgram {
  /// Looks at the file that the path leads to in the end.
  static func isTrusted(_ path: String) -> Bool {
    guard let resolved = realpath(path, nil) else { return false }
    defer { free(resolved) }
    var place = String(cString: resolved)
    guard isKept(place, isFolder: false) else { return false }
    while let slash = place.lastIndex(of: "/") {
      place = String(place[..<slash])
      guard isKept(place.isEmpty ? "/" : place, isFolder: true) else { return false }
    }
    return true
  }

  private static func isKept(_ path: String, isFolder: Bool) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_uid == 0 || status.st_uid == geteuid() else { return false }
    let isOpen = status.st_mode & (S_IWGRP | S_IWOTH) != 0
    return !isOpen || isFolder && status.st_mode & S_ISVTX != 0
  }
}
