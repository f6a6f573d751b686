public extension Kazakh {
  func lookMistake(_ mistake: LookMistake) -> String {
    switch mistake {
    case .syntax(let line, let column): "TOML емес: \(line)-жол, \(column)-баған"
    case .noSuchBase(let name): "base: бағдарламада «\(name)» тақырыбы жоқ"
    case .circle(let name): "base: тақырып «\(name)» арқылы өзіне негізделген"
    case .unknownKey(let path, let line): at(line) + "«\(path)» кілті жоқ"
    case .unknownRole(let role, let line): at(line) + "«\(role)» рөлі жоқ"
    case .unknownColor(let path, let color, let line): at(line) + "\(path): «\(color)» түсі жоқ"
    case .unknownAttribute(let path, let attribute, let line): at(line) + "\(path): «\(attribute)» әріп түрі жоқ"
    case .wrongKind(let path, let kind, let line): at(line) + "\(path): мұнда " + self.kind(kind) + " болуы керек"
    case .faint(let role, let column, let hundredths, let least):
      "\(role): мәтін мен фонның контрасты \(ratio(hundredths)) ғана, " + self.column(column) + "; керегі \(ratio(least))"
    case .alike(let one, let other, let column, let eyes): "\(one), \(other): " + self.eyes(eyes) + " ажыратылмайды, " + self.column(column)
    }
  }

  private func at(_ line: Int?) -> String { line.map { "\($0)-жол: " } ?? "" }

  private func kind(_ kind: LookMistake.Kind) -> String {
    switch kind {
    case .text: "тырнақшадағы мәтін"
    case .number: "бүтін сан"
    case .truth: "true / false"
    case .table: "кесте"
    case .list: "тізім"
    }
  }

  private func column(_ column: LookMistake.Column) -> String {
    switch column {
    case .rgb: "толық түс"
    case .x256: "256 түс"
    case .x16: "16 түс"
    }
  }

  private func eyes(_ eyes: LookMistake.Eyes) -> String {
    switch eyes {
    case .full: "ешкімге"
    case .protanopia: "протанопия кезінде (қызыл түс ажыратылмайды)"
    case .deuteranopia: "дейтеранопия кезінде (жасыл түс ажыратылмайды)"
    case .tritanopia: "тританопия кезінде (көк түс ажыратылмайды)"
    }
  }

  private func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)," + (rest < 10 ? "0" : "") + "\(rest):1"
  }
}
