/// A file that came with a document.
public struct AttachedFile: Hashable, Sendable, Codable {
  /// Where it lies.
  public var path: String
  /// Its SHA-256 at the time of receipt.
  public var sha256: Digest

  /// What it is called where it lies.
  public var name: String { AttachedFile.name(of: path) }

  /// What the last step of a path is called.
  public static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A file at a path, with its fingerprint.
  public init(path: String, sha256: Digest) {
    self.path = path
    self.sha256 = sha256
  }
}
