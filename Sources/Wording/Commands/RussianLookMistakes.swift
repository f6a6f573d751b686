public extension Russian {
  func lookMistake(_ mistake: LookMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "не TOML: строка \(line), столбец \(column)"
    case .noSuchBase(let name): "base: в программе нет темы «\(name)»"
    case .circle(let name): "base: тема основана на самой себе, через «\(name)»"
    case .unknownKey(let path, let line): at(line) + "нет ключа «\(path)»"
    case .unknownRole(let role, let line): at(line) + "нет роли «\(role)»"
    case .unknownColor(let path, let color, let line): at(line) + "\(path): нет цвета «\(color)»"
    case .unknownAttribute(let path, let attribute, let line): at(line) + "\(path): нет начертания «\(attribute)»"
    case .wrongKind(let path, let kind, let line): at(line) + "\(path): здесь должно быть " + self.kind(kind)
    case .faint(let role, let column, let hundredths, let least):
      "\(role): контраст текста с фоном только \(ratio(hundredths)), " + self.column(column) + "; нужно \(ratio(least))"
    case .alike(let one, let other, let column, let eyes): "\(one), \(other): неразличимы " + self.eyes(eyes) + ", " + self.column(column)
    }
  }

  private func at(_ line: Int?) -> String { line.map { "строка \($0): " } ?? "" }

  private func kind(_ kind: LookMistake.Kind) -> String {
    switch kind {
    case .text: "текст в кавычках"
    case .number: "целое число"
    case .truth: "true / false"
    case .table: "таблица"
    case .list: "список"
    }
  }

  private func column(_ column: LookMistake.Column) -> String {
    switch column {
    case .rgb: "полный цвет"
    case .x256: "256 цветов"
    case .x16: "16 цветов"
    }
  }

  private func eyes(_ eyes: LookMistake.Eyes) -> String {
    switch eyes {
    case .full: "для всех"
    case .protanopia: "при протанопии (не различается красный)"
    case .deuteranopia: "при дейтеранопии (не различается зелёный)"
    case .tritanopia: "при тританопии (не различается синий)"
    }
  }

  private func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)," + (rest < 10 ? "0" : "") + "\(rest):1"
  }
}
