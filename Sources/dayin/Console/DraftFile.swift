import CaseEngine
import Foundation
import Glibc
import Screens

/// Keeps what a person is typing in a file of their own, written at most once a second while it changes, so that a dropped line, a kill or
/// a crash loses none of it. The file goes as soon as the entry is in the register, or not wanted.
///
/// Each console has a name of its own in the folder, and holds its lock for as long as it lives: a file whose lock nobody holds was left
/// behind. Files are readable for nobody else. What cannot be kept is no reason to stop the work.
@MainActor
final class DraftFile {
  /// How often the file is written at most.
  static let pause = Duration.seconds(1)

  /// An entry as it is kept.
  struct Kept: Codable {
    /// The register that it is for, by its path.
    let register: String
    /// Who typed it: people who share an account of the system, and are told apart by `sudo`, are offered their own. Nil where an earlier version
    /// did not note it.
    let login: String?
    let at: Moment
    let draft: Draft
  }

  private let folder: String
  private let register: String
  private let login: String
  private let path: String
  private var lock: DraftLock?
  private var left: (kept: Kept, path: String, lock: DraftLock)?
  private var written: Draft?
  private var lastWrite: ContinuousClock.Instant?
  private var isWaiting = false

  /// What this person types into this register, in this folder.
  init(folder: String, register: String, login: String) {
    self.folder = folder
    self.register = register
    self.login = login
    path = folder + "/" + UUID().uuidString + ".json"
    left = DraftFile.left(in: folder, register, login)
  }

  /// The latest entry that an earlier console left behind on this register.
  var unfinished: Kept? { left?.kept }

  /// How long until what waits is to be written; nil where nothing waits.
  var wait: Duration? {
    guard isWaiting, let lastWrite else { return nil }
    return max(.zero, DraftFile.pause - lastWrite.duration(to: .now))
  }

  /// Takes note of what is being typed: writes it, or waits where it was written less than a second ago; nil removes the file.
  func keep(_ draft: Draft?, at now: Moment) {
    isWaiting = false
    guard draft != written else { return }
    guard let draft else { return remove() }
    if let lastWrite, lastWrite.duration(to: .now) < DraftFile.pause {
      isWaiting = true
      return
    }
    write(draft, now)
  }

  /// Lets go of what an earlier console left, once what is typed now is kept.
  func forgetUnfinished(keeping draft: Draft?, at now: Moment) {
    if let draft { write(draft, now) }
    guard let left else { return }
    unlink(left.path)
    left.lock.remove()
    self.left = nil
  }

  /// Writes what still waits. What is not finished stays for the next start.
  func close(keeping draft: Draft?, at now: Moment) {
    if let draft, draft != written { write(draft, now) }
    if draft == nil { remove() }
    left?.lock.close()
    if written == nil { lock?.remove() } else { lock?.close() }
  }

  private func remove() {
    if written != nil { unlink(path) }
    written = nil
  }

  private func write(_ draft: Draft, _ now: Moment) {
    lastWrite = .now
    written = draft
    if lock == nil {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      lock = DraftLock(of: path)
    }
    guard lock != nil, let bytes = try? JSONEncoder().encode(Kept(register: register, login: login, at: now, draft: draft)) else { return }
    let half = path + ".new"
    unlink(half)
    let file = open(half, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    Glibc.close(file)
    if count == bytes.count { rename(half, path) } else { unlink(half) }
  }

  /// The latest file of this person for this register whose console is gone. Its lock is held from now on, so that no other console offers it too.
  private static func left(in folder: String, _ register: String, _ login: String) -> (kept: Kept, path: String, lock: DraftLock)? {
    var latest: (kept: Kept, path: String, lock: DraftLock)?
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(".json") {
      let path = folder + "/" + name
      guard let bytes = try? PlainFile.bytes(of: path), let kept = try? JSONDecoder().decode(Kept.self, from: Data(bytes)),
        kept.register == register, kept.login == nil || kept.login == login, (latest.map { $0.kept.at < kept.at } ?? true),
        let lock = DraftLock(of: path)
      else { continue }
      // It may have been removed just before its lock was ours.
      guard FileManager.default.fileExists(atPath: path) else {
        lock.remove()
        continue
      }
      latest?.lock.close()
      latest = (kept, path, lock)
    }
    return latest
  }
}

/// The lock of a draft, held by the console that writes it. Owns a descriptor of the file beside the draft; the system lets go of it when
/// the console ends, however it ends.
struct DraftLock {
  private let descriptor: Int32
  private let path: String

  /// The lock of a draft; nil where another console holds it, or it cannot be made.
  init?(of draft: String) {
    path = draft.dropLast(".json".count) + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      return nil
    }
  }

  /// Lets go of it; the draft stays for another console.
  func close() { Glibc.close(descriptor) }

  /// Lets go of it for good.
  func remove() {
    unlink(path)
    Glibc.close(descriptor)
  }
}
