import Foundation
import Glibc

/// Starting programs that are not ours: without a shell, with signals as they find them at a login, whatever this program does with its own.
enum ForeignProgram {
  /// Macros of spawn.h that Swift does not see: `POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK`, and `POSIX_SPAWN_SETSID`.
  private static let signalsAnew: Int16 = 0x04 | 0x08
  private static let ownSession: Int16 = 0x80

  /// What becomes of a started program's files and of the terminal.
  enum Place {
    /// It has all that this one has: the terminal, and the same group.
    case here
    /// It has a session of its own without a terminal, reads this file, writes to this descriptor, and has no other of ours.
    case apart(reading: String, writing: Int32)
  }

  /// Starts a program by its whole path, with its arguments. Nil where it could not be started; else whoever called waits for it.
  static func start(_ command: [String], _ environment: [String: String], _ place: Place) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (usual, none) = (sigset_t(), sigset_t())
    sigfillset(&usual)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch place {
    case .here: posix_spawnattr_setflags(&attributes, signalsAnew)
    case .apart(let input, let writing):
      posix_spawnattr_setflags(&attributes, signalsAnew | ownSession)
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, writing, 1)
      posix_spawn_file_actions_adddup2(&actions, writing, 2)
      for descriptor in open where descriptor > 2 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    }
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, command[0], &actions, &attributes, &words, &variables) == 0 ? child : nil
  }

  /// What this program has open. What is closed meanwhile does no harm.
  private static var open: [Int32] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []).compactMap { Int32($0) }
  }
}

extension Environment {
  /// A new folder for this person alone, in which another program finds its files; whoever makes it removes it. Nil where none can be made.
  func makePrivateFolder(_ name: String) -> String? {
    try? FileManager.default.createDirectory(atPath: stateFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var path = Array((stateFolder + "/" + name + ".XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
