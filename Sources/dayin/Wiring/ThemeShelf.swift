import Foundation
import Screens
import Terminal
import Themes
import Wording

/// The themes there are: those that are part of the program, and a person's own.
struct ThemeShelf {
  /// A theme by name. It is read when it is asked for: a console needs one of them, and at once.
  struct Entry {
    let name: String
    let toml: String
    /// The file it is in; nil for one that is part of the program.
    let path: String?

    /// What it says; nil where its file cannot be read as a theme.
    var theme: Theme? { try? Theme(name: name, toml: toml) }

    /// What it calls itself.
    var title: String { theme?.title ?? name }

    /// Whether its file can be read as a theme. Those that are part of the program can.
    var isSound: Bool { path == nil || theme != nil }

    /// Why its file cannot be read as a theme; nil where it can.
    var mistake: LookMistake? {
      do {
        _ = try Theme(name: name, toml: toml)
        return nil
      } catch {
        return LookMistake(error)
      }
    }

    /// The theme for programs.
    var json: JSON {
      .keys(["name": .text(name), "title": .text(title), "path": .text(path), "sound": .bool(isSound)])
    }
  }

  /// All themes, those of the program first. An own theme of the same name stands in the place of the program's.
  let entries: [Entry]

  /// Where a person's own themes lie.
  static func folder(_ environment: Environment) -> String { environment.configFolder + "/themes" }

  /// Looks into the themes folder of the person.
  init(_ environment: Environment) {
    let folder = ThemeShelf.folder(environment)
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".toml") }.sorted()
    let own = files.compactMap { file -> Entry? in
      let path = folder + "/" + file
      guard let bytes = try? PlainFile.bytes(of: path, followingLinks: true), let toml = String(validating: bytes, as: UTF8.self) else {
        return nil
      }
      return Entry(name: String(file.dropLast(5)), toml: toml, path: path)
    }
    let builtIn = BuiltInThemes.all.map { Entry(name: $0.name, toml: String(decoding: $0.bytes, as: UTF8.self), path: nil) }
    entries = builtIn.filter { theme in !own.contains { $0.name == theme.name } } + own
  }

  /// What a person can choose from: every theme that can be read.
  var choices: [ThemeChoice] {
    entries.compactMap { entry in
      guard entry.path != nil else { return ThemeChoice(entry.name) }
      return entry.theme.map { ThemeChoice(entry.name, title: $0.title) }
    }
  }

  /// The theme that is on where nobody chose one.
  var usual: String { entries.first?.name ?? "" }

  /// A theme by its name; nil where there is none, or its file cannot be read as one.
  func theme(_ name: String) -> Theme? { entries.first { $0.name == name }?.theme }
}
