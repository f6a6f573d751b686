import CaseEngine
import Wording

/// What stands at a path that is being typed, and what the path can become.
public struct FileLook: Hashable, Sendable {
  /// The path as it was typed.
  public let typed: String
  /// What stands there.
  public let standing: FileStanding
  /// Paths that begin as what was typed: what lies in its folder, folders with a `/` at their end, in the order in which they are offered.
  public let offered: [String]

  /// What was found.
  public init(typed: String, standing: FileStanding, offered: [String] = []) {
    self.typed = typed
    self.standing = standing
    self.offered = offered
  }
}

/// What came of reading a file for its fingerprint.
public enum FileRead: Hashable, Sendable {
  /// Where it lies, and its SHA-256.
  case read(AttachedFile)
  /// There was no file that could be read.
  case none(FileStanding)
}

/// A file that was read, and the path by which it was named.
struct ReadFile: Hashable, Sendable {
  let typed: String
  let file: AttachedFile
}

extension Fields {
  /// The file that was read for the path that stands in the field; nil where there is no path, or where it has not been read yet.
  var attachedFile: AttachedFile? { readFile.flatMap { $0.typed == text(.attachment) ? $0.file : nil } }

  /// Of a path: what was offered and still fits, until somebody has looked again.
  mutating func offerPaths(after before: Fields) {
    guard let typed = current?.text?.text, typed != before.current?.text?.text else { return }
    completion = look.flatMap { Completion(paths: $0.offered, typed: typed) }
  }
}

extension Completion {
  /// The first paths that begin as what was typed, in whatever letters; nil where none does.
  init?(paths: [String], typed: String) {
    let small = typed.lowercased()
    let fitting = small.isEmpty ? [] : paths.filter { $0 != typed && $0.lowercased().hasPrefix(small) }
    self.init(fitting: Array(fitting.prefix(Completion.most)), ofPaths: true)
  }

  /// All that a folder holds, the first pointed at; nil where it holds nothing.
  init?(folder paths: [String]) {
    self.init(fitting: paths, ofPaths: true)
    pointed = 0
  }
}
