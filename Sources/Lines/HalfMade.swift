import CaseEngine
import Glibc
import Synchronization

/// A file in the making: it lies beside its place under a name that nothing has, and is put there when it is whole.
///
/// Whoever makes one keeps it locked. What a program left half-made when it died is therefore told from what is being made, and is removed by the next
/// one that makes something for the same place. Owns the file, and what lies beside it, until it is in its place or given up.
package final class HalfMade: Sendable {
  /// Where it lies meanwhile.
  package let path: String
  private let place: String
  /// What it is locked by; nil once it is in its place or given up.
  private let descriptor: Mutex<Int32?>

  /// An empty file for a place. Throws `.exists` where something is in the place already, and what the disk refuses.
  package init(for place: String, mode: mode_t) throws(StoreError) {
    var status = stat()
    if lstat(place, &status) == 0 { throw .exists }
    HalfMade.removeAbandoned(place)
    self.place = place
    let (path, descriptor) = try HalfMade.begin(place, mode)
    self.path = path
    self.descriptor = Mutex(descriptor)
  }

  deinit { giveUp() }

  /// Removes what there is of it beside its place. Not left to the last reference: a program can end before that goes, and to close a file that others
  /// have opened meanwhile would take their locks (see `LookedAt`).
  package func giveUp() {
    descriptor.withLock { descriptor in
      guard let open = descriptor else { return }
      HalfMade.remove(path)
      close(open)
      descriptor = nil
    }
  }

  /// Gives it its place, for good; of what was made nothing lies beside it then. Throws `.exists` where something came to lie there in the meantime,
  /// which stays.
  package func putInPlace() throws(StoreError) {
    guard descriptor.withLock({ $0.map { fsync($0) } }) == 0 else { throw .ofFile(errno) }
    // A second name fails where something lies; renaming would put it aside without a word.
    if link(path, place) != 0 {
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw .ofFile(errno) }
      try renameWhereNothingLies()
    }
    giveUp()
    try HalfMade.syncFolder(of: place)
  }

  /// For file systems where a file has one name: the place is taken by an empty file first.
  private func renameWhereNothingLies() throws(StoreError) {
    let taken = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard taken >= 0 else { throw .ofFile(errno) }
    close(taken)
    if rename(path, place) == 0 { return }
    let code = errno
    unlink(place)
    throw .ofFile(code)
  }

  private static func begin(_ place: String, _ mode: mode_t) throws(StoreError) -> (String, Int32) {
    while true {
      let path = place + mark + String(UInt64.random(in: .min ... .max), radix: 36)
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
      if descriptor < 0 {
        if errno == EEXIST { continue }
        throw .ofFile(errno)
      }
      var status = stat()
      // Between its beginning and its lock somebody may have taken it for abandoned.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        fchmod(descriptor, mode)
        return (path, descriptor)
      }
      close(descriptor)
    }
  }

  /// Removes what programs that died left for a place.
  private static func removeAbandoned(_ place: String) {
    let (folder, name) = parts(of: place)
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let own = found.dropFirst((name + mark).count)
      guard found.hasPrefix(name + mark), !own.isEmpty, own.allSatisfy(\.isASCIILetterOrDigit) else { continue }
      let path = folder + "/" + found
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      close(descriptor)
    }
  }

  /// What SQLite and its lock lay beside a file goes with it.
  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-lock", "-journal"] { unlink(path + suffix) }
  }

  /// A name is on the disk with its folder. Where the folder may be written but not read, or knows no sync, the system does it in its own time.
  private static func syncFolder(of place: String) throws(StoreError) {
    let descriptor = open(parts(of: place).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno != EINVAL { throw .ofFile(errno) }
  }

  private static func parts(of place: String) -> (folder: String, name: String) {
    guard let cut = place.lastIndex(of: "/") else { return (".", place) }
    return (cut == place.startIndex ? "/" : String(place[..<cut]), String(place[place.index(after: cut)...]))
  }

  private static let mark = ".making-"
}

extension StoreError {
  /// What a call of the system refused, in the terms of a store.
  package static func ofFile(_ code: Int32) -> StoreError {
    switch code {
    case ENOENT, ENOTDIR: .outOfReach(.missing)
    case EEXIST: .exists
    case EACCES, EPERM, EROFS: .outOfReach(.noPermission)
    case ELOOP: .outOfReach(.symbolicLink)
    case ENOSPC, EDQUOT: .diskFull
    default: .failed(code: Int(code))
    }
  }
}

extension Character {
  fileprivate var isASCIILetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
