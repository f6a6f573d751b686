import Glibc

/// Hears which files in the folder of a person's own themes are written, moved or taken away. Owns a descriptor of the kernel's file
/// notices; closes it in deinit.
final class ThemeWatch {
  /// Becomes readable when there is something to hear.
  let descriptor: Int32

  /// A watch on a folder; nil where there is none, or the system has no more to give.
  init?(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // A file counts when it is whole: when whoever wrote it closes it, or moves it in.
    let what = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
    guard inotify_add_watch(descriptor, folder, what) >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The names of the files that changed since the last call. Never waits.
  func changes() -> Set<String> {
    var names: Set<String> = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    let head = MemoryLayout<inotify_event>.size
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return names }
      var place = 0
      while place + head <= count {
        let length = Int(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }.len)
        let name = bytes[(place + head)..<min(count, place + head + length)].prefix { $0 != 0 }
        names.insert(String(decoding: name, as: UTF8.self))
        place += head + length
      }
    }
  }
}
