import Cells
import TOMLKit

extension Theme {
  /// Reads a theme file. Its `base` may be any theme that is part of the program. Throws the first thing that is wrong with it.
  public init(name: String, toml: String) throws(ThemeProblem) { try self.init(name: name, toml: toml, below: []) }

  init(name: String, toml: String, below: [String]) throws(ThemeProblem) {
    let (theme, problems) = Theme.read(name: name, toml: toml, below: below)
    if let first = problems.first { throw first }
    self = theme
  }

  /// What a file says as far as it can be read, and everything that is wrong with it.
  static func read(name: String, toml: String, below: [String] = []) -> (theme: Theme, problems: [ThemeProblem]) {
    var theme = Theme(name: name, title: name)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      return (theme, [.syntax(line: error.source.begin.line, column: error.source.begin.column)])
    } catch {
      return (theme, [.syntax(line: 1, column: 1)])
    }
    var reading = ThemeReading(lines: ThemeLines(toml))
    if let base = reading.string(table["base"], "base") {
      do throws(ThemeProblem) {
        if below.contains(base) { throw ThemeProblem.circle(through: base) }
        let ground = try Theme.builtIn(base, below: below + [base])
        theme.palette = ground.palette
        theme.looks = ground.looks
      } catch {
        reading.problems.append(error)
      }
    }
    for key in table.keys.sorted() {
      switch key {
      case "base": break
      case "title": theme.title = reading.string(table[key], key) ?? name
      case "palette": theme.palette.merge(reading.palette(table[key])) { $1 }
      case "roles": theme.looks.merge(reading.looks(table[key])) { $1 }
      default: reading.note(.unknownKey(path: key, line: reading.lines[key]))
      }
    }
    reading.missingColors(of: theme)
    return (theme, reading.problems)
  }

  private init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// Takes the tables of a theme file apart, and notes what does not belong there. What cannot be read is passed over.
private struct ThemeReading {
  let lines: ThemeLines
  var problems: [ThemeProblem] = []

  init(lines: ThemeLines) { self.lines = lines }

  mutating func note(_ problem: ThemeProblem) { problems.append(problem) }

  mutating func palette(_ value: TOMLValueConvertible?) -> [String: ThemeColor] {
    var colors: [String: ThemeColor] = [:]
    guard let table = table(value, "palette") else { return colors }
    for name in table.keys.sorted() { colors[name] = entry(table[name], "palette.\(name)") ?? Theme.unreadable }
    return colors
  }

  /// A colour of the palette: one text, or a value for each column.
  private mutating func entry(_ value: TOMLValueConvertible?, _ path: String) -> ThemeColor? {
    if let text = value?.string { return hex(text, path) }
    guard let columns = table(value, path) else { return nil }
    only(["rgb", "x256", "x16"], in: columns, path)
    if columns["rgb"] == nil { wrong("\(path).rgb", "string") }
    var color = string(columns["rgb"], "\(path).rgb").flatMap { hex($0, "\(path).rgb") }
    if let value = columns["x256"] {
      if let index = value.int {
        if (16...255).contains(index) { color?.x256 = index } else { unknown("\(path).x256", String(index)) }
      } else {
        wrong("\(path).x256", "whole number")
      }
    }
    if let name = string(columns["x16"], "\(path).x16") {
      if let index = XtermPalette.names.firstIndex(of: name) { color?.x16 = index } else { unknown("\(path).x16", name) }
    }
    return color
  }

  mutating func looks(_ value: TOMLValueConvertible?) -> [Role: Theme.Look] {
    var looks: [Role: Theme.Look] = [:]
    guard let table = table(value, "roles") else { return looks }
    for name in table.keys.sorted() {
      let path = "roles.\(name)"
      if let role = Role(rawValue: name) {
        looks[role] = look(table[name], path)
      } else {
        note(.unknownRole(name, line: lines[path]))
      }
    }
    return looks
  }

  private mutating func look(_ value: TOMLValueConvertible?, _ path: String) -> Theme.Look? {
    guard let table = table(value, path) else { return nil }
    only(["fg", "bg", "mono"] + Style.Attributes.named.keys, in: table, path)
    var look = Theme.Look()
    look.foreground = color(table["fg"], "\(path).fg")
    look.background = color(table["bg"], "\(path).bg")
    for (name, attribute) in Style.Attributes.named.sorted(by: { $0.key < $1.key }) {
      guard let value = table[name] else { continue }
      if let on = value.bool { if on { look.attributes.insert(attribute) } } else { wrong("\(path).\(name)", "true or false") }
    }
    if let value = table["mono"] { look.mono = attributes(value, "\(path).mono") }
    return look
  }

  private mutating func attributes(_ value: TOMLValueConvertible, _ path: String) -> Style.Attributes? {
    guard let names = value.array else {
      wrong(path, "list")
      return nil
    }
    var attributes: Style.Attributes = []
    for entry in names {
      if let name = entry.string {
        if let attribute = Style.Attributes.named[name] {
          attributes.insert(attribute)
        } else {
          note(.unknownAttribute(path: path, attribute: name, line: lines[path]))
        }
      } else {
        wrong(path, "list")
      }
    }
    return attributes
  }

  private mutating func color(_ value: TOMLValueConvertible?, _ path: String) -> Theme.ColorName? {
    guard let text = string(value, path) else { return nil }
    return text.hasPrefix("#") ? hex(text, path).map(Theme.ColorName.plain) : .named(text)
  }

  private mutating func hex(_ text: String, _ path: String) -> ThemeColor? {
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let rgb = Int(digits, radix: 16) else {
      unknown(path, text)
      return nil
    }
    return ThemeColor(rgb: rgb, x256: XtermPalette.nearest256(to: rgb), x16: XtermPalette.nearest16(to: rgb))
  }

  /// Names of colours that no palette has.
  mutating func missingColors(of theme: Theme) {
    for (role, look) in theme.looks.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (side, color) in [("fg", look.foreground), ("bg", look.background)] {
        if case .named(let wanted)? = color, theme.palette[wanted] == nil { unknown("roles.\(role.rawValue).\(side)", wanted) }
      }
    }
  }

  mutating func string(_ value: TOMLValueConvertible?, _ path: String) -> String? {
    guard let value else { return nil }
    if value.string == nil { wrong(path, "string") }
    return value.string
  }

  private mutating func table(_ value: TOMLValueConvertible?, _ path: String) -> TOMLTable? {
    if value?.table == nil { wrong(path, "table") }
    return value?.table
  }

  private mutating func only(_ known: [String], in table: TOMLTable, _ path: String) {
    for key in table.keys.sorted() where !known.contains(key) {
      note(.unknownKey(path: "\(path).\(key)", line: lines["\(path).\(key)"]))
    }
  }

  private mutating func wrong(_ path: String, _ expected: String) {
    note(.wrongType(path: path, expected: expected, line: lines[path]))
  }

  private mutating func unknown(_ path: String, _ color: String) {
    note(.unknownColor(path: path, color: color, line: lines[path]))
  }
}
