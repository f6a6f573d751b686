import CaseEngine
import Driver
import Foundation
import Screens
import Wording

/// The files of this machine, as far as whoever sits here may read them.
struct OwnFiles: FileShelf {
  private let environment: Environment

  /// The files as they are seen from the folder in which the program was started.
  init(_ environment: Environment) { self.environment = environment }

  /// How many of a folder are offered: more is typed, not looked for.
  private static let most = 200

  func look(at path: String) async -> FileLook {
    await away { FileLook(typed: path, standing: standing(of: absolute(path)), offered: offered(for: path)) }
  }

  func read(_ path: String) async -> FileRead {
    await away {
      let meant = meant(path)
      do {
        return .read(try FileFingerprint.attached(meant, environment))
      } catch {
        let standing = standing(of: RegisterAddress.absolute(meant, environment))
        // A file that is there and could not be read to its end.
        if case .file = standing { return .none(.unreadable) }
        return .none(standing)
      }
    }
  }

  /// Off the threads that others wait for.
  private func away<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { done in DispatchQueue.global().async { done.resume(returning: work()) } }
  }

  private func absolute(_ path: String) -> String { RegisterAddress.absolute(meant(path), environment) }

  /// A path that was dropped onto the terminal comes in quotes, with `\` before spaces, or as an address; where a file of that very name is, it stays.
  private func meant(_ path: String) -> String {
    if FileManager.default.fileExists(atPath: RegisterAddress.absolute(path, environment)) { return path }
    if path.hasPrefix("file://"), let url = URL(string: path), url.isFileURL { return url.path }
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
      return String(path.dropFirst().dropLast())
    }
    return path.replacing("\\ ", with: " ")
  }

  private func standing(of path: String) -> FileStanding {
    var status = stat()
    // With a `/` at its end it is meant as a folder, and may be a link to one.
    let looked = path.hasSuffix("/") ? stat(path, &status) : lstat(path, &status)
    guard looked == 0 else { return errno == EACCES ? .unreadable : .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return access(path, R_OK) == 0 ? .file(bytes: Int64(status.st_size)) : .unreadable
    case S_IFDIR: return .folder
    default: return .notAFile
    }
  }

  /// What lies in the folder of a path and begins like its last step, folders first. What is hidden is offered to whoever types its dot.
  private func offered(for typed: String) -> [String] {
    if typed == "~" { return ["~/"] }
    let end = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, begun) = (String(typed[..<end]), typed[end...].precomposedStringWithCanonicalMapping.lowercased())
    let place = folder.isEmpty ? environment.folder : RegisterAddress.absolute(folder, environment)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let fitting = names.filter { name in
      name.hasPrefix(".") == begun.hasPrefix(".") && TextRules.problem(in: name, kind: .name) == nil
        && name.precomposedStringWithCanonicalMapping.lowercased().hasPrefix(begun)
    }
    let sorted = fitting.sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending }.prefix(OwnFiles.most)
    var (folders, files): ([String], [String]) = ([], [])
    for name in sorted {
      var status = stat()
      let path = place + "/" + name
      guard lstat(path, &status) == 0 else { continue }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      // A link to a folder leads there; one to a file is none that stays what it is.
      if isLink, stat(path, &status) != 0 { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: folders.append(folder + name + "/")
      case S_IFREG where !isLink: files.append(folder + name)
      default: continue
      }
    }
    return folders + files
  }
}
