import Foundation
import Terminal
import Themes

/// The themes there are: those that are part of the program, and a person's own.
struct ThemeShelf {
  /// A theme by name.
  struct Entry {
    let name: String
    let title: String
    let toml: String
    /// The file it is in; nil for one that is part of the program.
    let path: String?
    /// Whether its file can be read as a theme.
    let isSound: Bool

    /// The theme for programs.
    var json: JSON {
      .keys(["name": .text(name), "title": .text(title), "path": .text(path), "sound": .bool(isSound)])
    }
  }

  /// All themes, those of the program first. An own theme of the same name stands in the place of the program's.
  let entries: [Entry]

  /// Looks into the themes folder of the person.
  init(_ environment: Environment) {
    let folder = environment.configFolder + "/themes"
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".toml") }.sorted()
    let own = files.compactMap { file -> Entry? in
      let path = folder + "/" + file
      guard let bytes = try? PlainFile.bytes(of: path, followingLinks: true), let toml = String(validating: bytes, as: UTF8.self) else {
        return nil
      }
      return ThemeShelf.entry(String(file.dropLast(5)), toml, path: path)
    }
    let builtIn = BuiltInThemes.all.map { ThemeShelf.entry($0.name, String(decoding: $0.bytes, as: UTF8.self), path: nil) }
    entries = builtIn.filter { theme in !own.contains { $0.name == theme.name } } + own
  }

  /// The theme that is on where nobody chose one.
  var usual: String { entries.first?.name ?? "" }

  /// A theme by its name; nil where there is none, or its file cannot be read as one.
  func theme(_ name: String) -> Theme? {
    entries.first { $0.name == name }.flatMap { try? Theme(name: $0.name, toml: $0.toml) }
  }

  private static func entry(_ name: String, _ toml: String, path: String?) -> Entry {
    let theme = try? Theme(name: name, toml: toml)
    return Entry(name: name, title: theme?.title ?? name, toml: toml, path: path, isSound: theme != nil)
  }
}
