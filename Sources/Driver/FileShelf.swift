import Screens

/// The files that whoever sits at a console can reach. Asked off the driver's own thread: a file can be large, and a folder far away.
public protocol FileShelf: Sendable {
  /// What stands at a path, and what it can become. `~` stands for the person's own folder.
  func look(at path: String) async -> FileLook
  /// Reads a file to its end, for its fingerprint. It stays where it is.
  func read(_ path: String) async -> FileRead
}

/// No files: where nobody sits.
public struct NoFiles: FileShelf {
  /// A shelf with nothing on it.
  public init() {}
  /// Nothing stands at any path.
  public func look(at path: String) async -> FileLook { FileLook(typed: path, standing: .missing) }
  /// Nothing can be read.
  public func read(_ path: String) async -> FileRead { .none(.missing) }
}
