import Glibc

/// File systems on which a register must not lie: locks and shared memory do not reach from one host to the other, and two hosts would
/// overwrite each other's entries.
enum FileSystems {
  /// Kinds that live on another host, as the kernel names them; `fuse.` stands before those that a program provides.
  static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda", "9p", "ceph", "lustre", "gfs2", "ocfs2", "gpfs", "beegfs",
    "vmhgfs", "vboxsf", "prl_fs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs", "fuse.glusterfs", "fuse.cephfs",
    "fuse.smbnetfs", "fuse.curlftpfs", "fuse.vmhgfs-fuse", "fuse.gvfsd-fuse",
  ]

  /// Whether a folder lies on another host; false where it cannot be told.
  static func isRemote(_ folder: String) -> Bool {
    guard let real = realpath(folder, nil) else { return false }
    defer { free(real) }
    guard let table = contents(of: "/proc/self/mountinfo") else { return false }
    return kind(of: String(cString: real), in: table).map { remote.contains($0) } ?? false
  }

  /// The kind of the file system that holds a path, from the kernel's table of mounts: the longest mount point that the path begins with, and
  /// of equal ones the last, which covers the others. By bytes: a start waits for it.
  static func kind(of path: String, in table: [UInt8]) -> String? {
    let path = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    var best: (length: Int, kind: String)?
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count > 6, let dash = words.firstIndex(of: [UInt8(ascii: "-")]), dash + 1 < words.endIndex else { continue }
      let point = unescaped(words[4])
      guard point.count >= (best?.length ?? 0), path.starts(with: point) else { continue }
      guard point == [slash] || path.count == point.count || path[point.count] == slash else { continue }
      best = (point.count, String(decoding: words[dash + 1], as: UTF8.self))
    }
    return best?.kind
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { return count == 0 ? contents : nil }
      contents.append(contentsOf: piece[..<count])
    }
  }

  /// The kernel writes a space as `\040`, and so on.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3, let value = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
