import CaseEngine

/// The case files that were folded last, so that a mark does not read its case again. Bounded by how many entries they hold.
package struct FileCache {
  private struct Kept {
    var file: CaseFile
    var used: UInt64
  }

  private var kept: [CaseID: Kept] = [:]
  private var clock: UInt64 = 0
  private var entries = 0
  private let most: Int

  /// A cache of at most so many entries in all.
  package init(most: Int) { self.most = most }

  /// The file as it was folded last; it may be behind.
  package mutating func file(_ id: CaseID) -> CaseFile? {
    clock += 1
    kept[id]?.used = clock
    return kept[id]?.file
  }

  /// Hands a file out to be changed, and keeps no copy.
  package mutating func take(_ id: CaseID) -> CaseFile? {
    guard let found = kept.removeValue(forKey: id) else { return nil }
    entries -= found.file.entries.count
    return found.file
  }

  /// Keeps a file, unless a later version is here.
  package mutating func keep(_ file: CaseFile) {
    if let here = kept[file.id], here.file.version > file.version { return }
    clock += 1
    entries += file.entries.count - (kept[file.id]?.file.entries.count ?? 0)
    kept[file.id] = Kept(file: file, used: clock)
    if entries > most { shrink() }
  }

  /// Forgets everything.
  package mutating func forget() {
    kept = [:]
    entries = 0
  }

  /// Drops what was used longest ago, down to three quarters: rarely, and many at once.
  private mutating func shrink() {
    for (id, old) in kept.sorted(by: { $0.value.used < $1.value.used }) {
      if entries <= most / 4 * 3 { return }
      entries -= old.file.entries.count
      kept[id] = nil
    }
  }
}
