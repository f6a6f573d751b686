import Foundation
import Glibc

/// A person's own editor: `$VISUAL`, else `$EDITOR`, else what is usual here. It is run without a shell, on a file that nobody else can read and
/// that is removed afterwards, with whatever the editor leaves beside it.
struct Editor {
  /// What came of it.
  enum Outcome: Equatable {
    /// The text as it was saved.
    case saved(String)
    /// The editor was left with an error, which is how many of them are left without saving.
    case left
    /// There is no editor, or no text came back. Nothing is kept.
    case failed
  }

  private let environment: Environment

  /// More than this is no note.
  private static let most = 1 << 20
  /// What a key of the terminal sends to every program before it: meant for the editor.
  private static let keyed = [SIGINT, SIGQUIT, SIGTSTP]

  /// The editor of this environment.
  init(_ environment: Environment) { self.environment = environment }

  /// The program and its arguments, as `$EDITOR` has them with spaces between; nil where there is none.
  var command: [String]? {
    let wanted = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0?.split(separator: " ").map(String.init) }
    for command in wanted + [["editor"], ["nano"], ["vi"]] {
      guard let name = command.first, let path = found(name) else { continue }
      return [path] + command.dropFirst()
    }
    return nil
  }

  private func found(_ name: String) -> String? {
    if name.contains("/") {
      let path = name.hasPrefix("/") ? name : environment.folder + "/" + name
      return access(path, X_OK) == 0 ? path : nil
    }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }

  /// Opens a text, and waits until the editor is left. The terminal must have been handed over before.
  func edit(_ text: String) -> Outcome {
    guard let command, let folder = environment.makePrivateFolder("edit") else { return .failed }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/note.txt"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return .failed }
    let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
    let count = write(file, bytes, bytes.count)
    guard close(file) == 0, count == bytes.count else { return .failed }
    guard let status = run(command + [path]) else { return .failed }
    guard status == 0 else { return .left }
    return read(path).map { .saved($0) } ?? .failed
  }

  /// What the editor left, without the line break that it puts at the end.
  private func read(_ path: String) -> String? {
    guard let bytes = try? PlainFile.bytes(of: path, most: Editor.most), let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n").precomposedStringWithCanonicalMapping
  }

  /// Runs a program on this terminal and waits for its end; nil where it could not be started. When it stops itself this program stops with it, as
  /// the shell expects of both.
  private func run(_ command: [String]) -> Int32? {
    var before = Editor.keyed.map { _ in sigaction() }
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    for (place, signal) in Editor.keyed.enumerated() { sigaction(signal, &ignoring, &before[place]) }
    defer { for (place, signal) in Editor.keyed.enumerated() { sigaction(signal, &before[place], nil) } }
    guard let child = ForeignProgram.start(command, environment.variables, .here) else { return nil }
    var status: Int32 = 0
    while true {
      let waited = waitpid(child, &status, WUNTRACED)
      if waited < 0, errno == EINTR { continue }
      guard waited == child else { return nil }
      guard status & 0xFF == 0x7F else { return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1 }
      kill(getpid(), SIGSTOP)
      kill(child, SIGCONT)
    }
  }
}
