import Cells
import TOMLKit

extension Theme {
  /// Reads a theme file. Its `base` may be any theme that is part of the program. Throws the first thing that is wrong with it.
  public init(name: String, toml: String) throws(ThemeProblem) { try self.init(name: name, toml: toml, below: []) }

  init(name: String, toml: String, below: [String]) throws(ThemeProblem) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw .syntax(line: error.source.begin.line, column: error.source.begin.column)
    } catch {
      throw .syntax(line: 1, column: 1)
    }
    let reading = ThemeReading(source: toml)
    let base = try reading.string(table["base"], "base")
    if let base, below.contains(base) { throw .circle(through: base) }
    self.init(name: name, title: name)
    if let base {
      let ground = try Theme.builtIn(base, below: below + [base])
      palette = ground.palette
      looks = ground.looks
    }
    for key in table.keys.sorted() {
      switch key {
      case "base": break
      case "title": title = try reading.string(table[key], key) ?? name
      case "palette": palette.merge(try reading.palette(table[key])) { $1 }
      case "roles": looks.merge(try reading.looks(table[key])) { $1 }
      default: throw .unknownKey(path: key, line: reading.line(of: key))
      }
    }
    for (role, look) in looks.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (side, color) in [("fg", look.foreground), ("bg", look.background)] {
        guard case .named(let wanted)? = color, palette[wanted] == nil else { continue }
        throw .unknownColor(path: "roles.\(role.rawValue).\(side)", color: wanted, line: reading.line(of: role.rawValue))
      }
    }
  }

  private init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// Takes the tables of a theme file apart, and tells what does not belong there.
private struct ThemeReading {
  let source: String

  func palette(_ value: TOMLValueConvertible?) throws(ThemeProblem) -> [String: ThemeColor] {
    var colors: [String: ThemeColor] = [:]
    let table = try table(value, "palette")
    for name in table.keys.sorted() {
      let path = "palette.\(name)"
      if let text = table[name]?.string {
        colors[name] = try hex(text, path)
        continue
      }
      let columns = try self.table(table[name], path)
      try only(["rgb", "x256", "x16"], in: columns, path)
      guard let rgb = try string(columns["rgb"], "\(path).rgb") else { throw wrong("\(path).rgb", "string") }
      var color = try hex(rgb, "\(path).rgb")
      if let value = columns["x256"] {
        guard let index = value.int else { throw wrong("\(path).x256", "whole number") }
        guard (16...255).contains(index) else { throw unknown("\(path).x256", String(index)) }
        color.x256 = index
      }
      if let name = try string(columns["x16"], "\(path).x16") {
        guard let index = XtermPalette.names.firstIndex(of: name) else { throw unknown("\(path).x16", name) }
        color.x16 = index
      }
      colors[name] = color
    }
    return colors
  }

  func looks(_ value: TOMLValueConvertible?) throws(ThemeProblem) -> [Role: Theme.Look] {
    var looks: [Role: Theme.Look] = [:]
    let table = try table(value, "roles")
    for name in table.keys.sorted() {
      guard let role = Role(rawValue: name) else { throw .unknownRole(name, line: line(of: name)) }
      looks[role] = try look(table[name], "roles.\(name)")
    }
    return looks
  }

  private func look(_ value: TOMLValueConvertible?, _ path: String) throws(ThemeProblem) -> Theme.Look {
    let table = try table(value, path)
    try only(["fg", "bg", "mono"] + Style.Attributes.named.keys, in: table, path)
    var look = Theme.Look()
    look.foreground = try color(table["fg"], "\(path).fg")
    look.background = try color(table["bg"], "\(path).bg")
    for (name, attribute) in Style.Attributes.named {
      guard let value = table[name] else { continue }
      guard let on = value.bool else { throw wrong("\(path).\(name)", "true or false") }
      if on { look.attributes.insert(attribute) }
    }
    if let value = table["mono"] {
      guard let names = value.array else { throw wrong("\(path).mono", "list") }
      var attributes: Style.Attributes = []
      for entry in names {
        guard let name = entry.string else { throw wrong("\(path).mono", "list") }
        guard let attribute = Style.Attributes.named[name] else {
          throw .unknownAttribute(path: "\(path).mono", attribute: name, line: line(of: path))
        }
        attributes.insert(attribute)
      }
      look.mono = attributes
    }
    return look
  }

  private func color(_ value: TOMLValueConvertible?, _ path: String) throws(ThemeProblem) -> Theme.ColorName? {
    guard let text = try string(value, path) else { return nil }
    return text.hasPrefix("#") ? .plain(try hex(text, path)) : .named(text)
  }

  private func hex(_ text: String, _ path: String) throws(ThemeProblem) -> ThemeColor {
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let rgb = Int(digits, radix: 16) else {
      throw unknown(path, text)
    }
    return ThemeColor(rgb: rgb, x256: XtermPalette.nearest256(to: rgb), x16: XtermPalette.nearest16(to: rgb))
  }

  func string(_ value: TOMLValueConvertible?, _ path: String) throws(ThemeProblem) -> String? {
    guard let value else { return nil }
    guard let text = value.string else { throw wrong(path, "string") }
    return text
  }

  private func table(_ value: TOMLValueConvertible?, _ path: String) throws(ThemeProblem) -> TOMLTable {
    guard let table = value?.table else { throw wrong(path, "table") }
    return table
  }

  private func only(_ known: [String], in table: TOMLTable, _ path: String) throws(ThemeProblem) {
    for key in table.keys.sorted() where !known.contains(key) { throw .unknownKey(path: "\(path).\(key)", line: line(of: path)) }
  }

  private func wrong(_ path: String, _ expected: String) -> ThemeProblem {
    .wrongType(path: path, expected: expected, line: line(of: path))
  }

  private func unknown(_ path: String, _ color: String) -> ThemeProblem {
    .unknownColor(path: path, color: color, line: line(of: path))
  }

  /// The first line that begins with the second name of a path, or with its only one, or is the head of its table. The TOML reader
  /// keeps no places of values, and a person needs a line to look at.
  func line(of path: String) -> Int? {
    let parts = path.split(separator: ".")
    guard let name = parts.count > 1 ? parts[1] : parts.first else { return nil }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("[") {
        let head = trimmed.dropFirst().prefix { $0 != "]" }
        return head.split(separator: ".").last == name
      }
      return trimmed.hasPrefix(name) && trimmed.dropFirst(name.count).first.map { " \t=.".contains($0) } == true
    }
    return index.map { $0 + 1 }
  }
}
