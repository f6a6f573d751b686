import Cells
import Foundation
import Terminal
import Testing
import Wording

/// Expected screens, as text files beside the tests. A sheet has one screen in all languages and sizes: the letters, the roles of colour row by row,
/// and for each role its letter and how it looks where there is no colour.
///
/// `RECORD=1` writes them anew and fails the run, so that nothing is recorded by accident.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

  /// A screen, and what of the sheet it is: `80x24 ru`.
  typealias Picture = (heading: String, grid: Grid)

  static let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 132, height: 43)]

  /// A screen in every size: reached in a window of the first, then stretched.
  static func pictures(_ stage: Stage, _ language: Language) async -> [Picture] {
    var (stage, pictures) = (stage, [Picture]())
    for size in sizes {
      await stage.resize(size.width, size.height)
      pictures.append(("\(size.width)x\(size.height) \(language.rawValue)", stage.grid))
    }
    return pictures
  }

  /// Expects what is reached in each language to look as its sheet says.
  static func expect(
    _ name: String, _ reached: (Language) async throws -> Stage, _ place: SourceLocation = #_sourceLocation
  ) async throws {
    var pictures: [Picture] = []
    for language in Language.allCases { pictures += await self.pictures(try await reached(language), language) }
    try expect(pictures, name, place)
  }

  static func expect(_ pictures: [Picture], _ name: String, _ place: SourceLocation = #_sourceLocation) throws {
    var parts = pictures.map { picture in
      let cursor = picture.grid.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
      return "### \(picture.heading), \(cursor)\n\(picture.grid.text)\n---\n\(roles(of: picture.grid))"
    }
    parts.append("### roles\n" + (try legend(of: pictures.map(\.grid))))
    let text = parts.joined(separator: "\n") + "\n"
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: place)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "the sheet \(name) changed\n\(difference(expected, text))", sourceLocation: place)
  }

  /// The roles of each row that has any, as runs: `3: m12 .4 R2`.
  private static func roles(of grid: Grid) -> String {
    let rows = grid.roles.split(separator: "\n", omittingEmptySubsequences: false)
    let told = rows.enumerated().filter { !$0.element.isEmpty }.map { row, letters in
      var runs: [(letter: Character, count: Int)] = []
      for letter in letters {
        if runs.last?.letter == letter { runs[runs.count - 1].count += 1 } else { runs.append((letter, 1)) }
      }
      return "\(row): " + runs.map { "\($0.letter)\($0.count)" }.joined(separator: " ")
    }
    return told.joined(separator: "\n")
  }

  private static let mono = Result { try Theme.builtIn("mono") }

  /// The roles that are used, by their letters, and their looks where there is no colour.
  private static func legend(of grids: [Grid]) throws -> String {
    let mono = try mono.get()
    let used = Set(grids.flatMap { $0.roles })
    return Role.allCases.filter { $0 != .text && used.contains($0.letter) }.map { role in
      let look = mono.style(for: role, depth: .mono).attributes
      let names: [(Style.Attributes, String)] = [
        (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
      ]
      return "\(role.letter) \(role.rawValue): "
        + (look.isEmpty ? "plain" : names.filter { look.contains($0.0) }.map(\.1).joined(separator: " "))
    }.joined(separator: "\n")
  }

  /// The first lines that differ.
  private static func difference(_ expected: String, _ found: String) -> String {
    let (old, new) = (
      expected.split(separator: "\n", omittingEmptySubsequences: false), found.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let different = zip(old, new).filter { $0 != $1 }.prefix(4).map { "- \($0)\n+ \($1)" }
    return (different + (old.count == new.count ? [] : ["\(old.count) lines, now \(new.count)"])).joined(separator: "\n")
  }
}
