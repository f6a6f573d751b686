import Cells
import Terminal
import Wording

/// What was found in one theme file.
struct ThemeReport {
  private let path: String
  private let findings: [ThemeFinding]

  /// Reads and checks a file. Throws where there is none to read.
  init(of path: String) throws(CommandProblem) {
    self.path = path
    guard let toml = String(validating: try PlainFile.bytes(of: path, followingLinks: true), as: UTF8.self) else {
      throw .fileUnreadable(path: path)
    }
    findings = Theme.check(name: "", toml: toml)
  }

  /// Whether the theme can be used as it is; warnings do not stand against it.
  var isSound: Bool { findings.allSatisfy(\.isWarning) }

  /// For people: what must be mended, then what could be better.
  func lines(_ words: any Wording, _ output: Output) -> [String] {
    let wrong = findings.filter { !$0.isWarning }.map { Emphasis.bad.paint("✗ " + told($0, words), colored: output.isColored) }
    let odd = findings.filter(\.isWarning).map { "! " + told($0, words) }
    return wrong + odd + (wrong.isEmpty ? [Emphasis.good.paint("✓ " + words.themeSound, colored: output.isColored)] : [])
  }

  /// For programs.
  func json(_ words: any Wording) -> JSON {
    let all = findings.map { finding in (finding.isWarning, JSON.keys(finding.members).adding(["message": .text(told(finding, words))])) }
    return .keys([
      "path": .text(path), "sound": .bool(isSound), "errors": .array(all.filter { !$0.0 }.map(\.1)),
      "warnings": .array(all.filter(\.0).map(\.1)),
    ])
  }

  private func told(_ finding: ThemeFinding, _ words: any Wording) -> String {
    TerminalText.safe(words.lookMistake(LookMistake(finding)))
  }
}

extension LookMistake {
  /// What a finding is called in the wording.
  init(_ finding: ThemeFinding) {
    switch finding {
    case .broken(let problem): self.init(problem)
    case .faint(let role, let depth, let ratio):
      self = .faint(
        role: role.rawValue, Column(depth), hundredths: Int(ratio * 100), least: Int(Theme.leastContrast * 100))
    case .alike(let one, let other, let depth, let sight):
      self = .alike(one.rawValue, other.rawValue, Column(depth), Eyes(rawValue: sight.rawValue) ?? .full)
    }
  }

  /// What a problem is called in the wording.
  init(_ problem: ThemeProblem) {
    switch problem {
    case .syntax(let line, let column): self = .syntax(line: line, column: column)
    case .unknownTheme(let name): self = .noSuchBase(name)
    case .circle(let name): self = .circle(through: name)
    case .unknownKey(let path, let line): self = .unknownKey(path: path, line: line)
    case .unknownRole(let role, let line): self = .unknownRole(role, line: line)
    case .wrongType(let path, let expected, let line): self = .wrongKind(path: path, Kind(rawValue: expected) ?? .table, line: line)
    case .unknownColor(let path, let color, let line): self = .unknownColor(path: path, color: color, line: line)
    case .unknownAttribute(let path, let attribute, let line):
      self = .unknownAttribute(path: path, attribute: attribute, line: line)
    }
  }
}

extension LookMistake.Column {
  fileprivate init(_ depth: ColorDepth) {
    switch depth {
    case .mono, .trueColor: self = .rgb
    case .palette256: self = .x256
    case .sixteen: self = .x16
    }
  }
}

extension ThemeFinding {
  fileprivate var members: KeyValuePairs<String, JSON> {
    switch self {
    case .broken(let problem):
      let (code, line) = problem.codeAndLine
      return ["code": .text(code), "line": .int(line)]
    case .faint(let role, let depth, let ratio):
      let column = LookMistake.Column(depth).rawValue
      return [
        "code": .text("theme.faint"), "role": .text(role.rawValue), "column": .text(column), "hundredths": .int(Int(ratio * 100)),
      ]
    case .alike(let one, let other, let depth, let sight):
      return [
        "code": .text("theme.alike"), "roles": .texts([one.rawValue, other.rawValue]), "column": .text(LookMistake.Column(depth).rawValue),
        "sight": .text(sight.rawValue),
      ]
    }
  }
}

extension ThemeProblem {
  /// The stable code, and the line where it can be told.
  fileprivate var codeAndLine: (String, Int?) {
    switch self {
    case .syntax(let line, _): ("theme.syntax", line)
    case .unknownTheme: ("theme.no-such-base", nil)
    case .circle: ("theme.circle", nil)
    case .unknownKey(_, let line): ("theme.unknown-key", line)
    case .unknownRole(_, let line): ("theme.unknown-role", line)
    case .wrongType(_, _, let line): ("theme.wrong-type", line)
    case .unknownColor(_, _, let line): ("theme.unknown-colour", line)
    case .unknownAttribute(_, _, let line): ("theme.unknown-attribute", line)
    }
  }
}
