public extension English {
  func lookMistake(_ mistake: LookMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "not TOML at line \(line), column \(column)"
    case .noSuchBase(let name): "base: there is no theme “\(name)” in the program"
    case .circle(let name): "base: the theme is its own base, through “\(name)”"
    case .unknownKey(let path, let line): at(line) + "there is no key “\(path)”"
    case .unknownRole(let role, let line): at(line) + "there is no role “\(role)”"
    case .unknownColor(let path, let color, let line): at(line) + "\(path): there is no colour “\(color)”"
    case .unknownAttribute(let path, let attribute, let line): at(line) + "\(path): there is no attribute “\(attribute)”"
    case .wrongKind(let path, let kind, let line): at(line) + "\(path) must be " + self.kind(kind)
    case .faint(let role, let column, let hundredths, let least):
      "\(role): the text stands out from its ground by \(ratio(hundredths)) only, with " + self.column(column)
        + "; \(ratio(least)) is needed"
    case .alike(let one, let other, let column, let eyes): "\(one), \(other): alike " + self.eyes(eyes) + ", with " + self.column(column)
    }
  }

  private func at(_ line: Int?) -> String { line.map { "line \($0): " } ?? "" }

  private func kind(_ kind: LookMistake.Kind) -> String {
    switch kind {
    case .text: "a text in quotation marks"
    case .number: "a whole number"
    case .truth: "true / false"
    case .table: "a table"
    case .list: "a list"
    }
  }

  private func column(_ column: LookMistake.Column) -> String {
    switch column {
    case .rgb: "true colour"
    case .x256: "256 colours"
    case .x16: "16 colours"
    }
  }

  private func eyes(_ eyes: LookMistake.Eyes) -> String {
    switch eyes {
    case .full: "for everybody"
    case .protanopia: "without the cones for red (protanopia)"
    case .deuteranopia: "without the cones for green (deuteranopia)"
    case .tritanopia: "without the cones for blue (tritanopia)"
    }
  }

  private func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest):1"
  }
}
