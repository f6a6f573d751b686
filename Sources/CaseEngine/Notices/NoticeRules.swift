/// What the court decided about notices, groups and sending.
public struct NoticeRules: Hashable, Sendable {
  /// The words of its notices, by kind and language.
  public var templates: [NoticeTemplate]
  /// The court's postal address, as it stands on notices.
  public var address: Named?
  /// Whether a notice may go in the lunch break, too.
  public var goesInLunch = true
  /// Whether the court makes a messenger group for every case. Source: recommendation 3.
  public var usesGroups = false
  /// The court's own commands that send, by channel; none until the court sets one.
  public var gates: [Channel: SendingGate] = [:]

  /// What holds in a court that has decided nothing but these words.
  public init(templates: [NoticeTemplate] = []) { self.templates = templates }

  /// The words for notices of a kind in a language; nil where the court has none.
  public func template(_ kind: NoticeKind, _ language: NoticeLanguage) -> NoticeTemplate? {
    templates.last { $0.kind == kind && $0.language == language }
  }
}

/// A command of the court's own that sends a notice: run without a shell, with a time limit. What it says is kept as proof.
public struct SendingGate: Hashable, Sendable, Codable {
  /// The program and its arguments. `{address}`, `{title}`, `{text}` and `{case}` in an argument are filled in; where no argument has `{text}`, the
  /// text goes to its standard input.
  public var command: [String]
  /// How many seconds it may take, 1–600.
  public var seconds: Int

  /// A command with a time limit.
  public init(command: [String], seconds: Int) {
    self.command = command
    self.seconds = seconds
  }

  /// What can stand in braces in an argument.
  public enum Opening: String, CaseIterable, Hashable, Sendable {
    case address, title, text
    case caseNumber = "case"
  }

  /// The name of an opening that nobody knows; nil where all are known.
  public var unknownOpening: String? {
    for argument in command {
      guard let pieces = NoticeTemplate.pieces(of: argument) else { return argument }
      for case .open(let name) in pieces where Opening(rawValue: name) == nil { return name }
    }
    return nil
  }

  /// What begins an argument and would be read as an option of the program, for it begins with a hyphen; nil where nothing would. Whoever writes an
  /// address decides nothing about the program: behind `--`, and behind a word of the court's own, a hyphen means nothing.
  public func option(among values: [Opening: String]) -> Opening? {
    for argument in command.dropFirst() {
      if argument == "--" { return nil }
      for piece in NoticeTemplate.pieces(of: argument) ?? [] {
        guard case .open(let name) = piece, let opening = Opening(rawValue: name) else { break }
        guard let first = values[opening]?.utf8.first else { continue }
        if first == UInt8(ascii: "-") { return opening }
        break
      }
    }
    return nil
  }

  /// The arguments with everything filled in, and what goes to the standard input; nil where an argument took the text.
  public func arguments(_ values: [Opening: String]) -> (arguments: [String], input: String?) {
    var takesText = false
    let arguments = command.map { argument in
      (NoticeTemplate.pieces(of: argument) ?? [.words(argument)]).map { piece -> String in
        switch piece {
        case .words(let words): return words
        case .open(let name):
          guard let opening = Opening(rawValue: name) else { return "" }
          if opening == .text { takesText = true }
          return values[opening] ?? ""
        }
      }.joined()
    }
    return (arguments, takesText ? nil : values[.text] ?? "")
  }
}

/// What the administrator decided about notices. The names and labels are the stored form, so they are never renamed.
public enum NoticeSettingsFact: Hashable, Sendable, Codable {
  case templateSet(template: NoticeTemplate)
  /// The words are again those that the program brings.
  case templateReset(kind: NoticeKind, language: NoticeLanguage)
  case addressSet(address: Named)
  case lunchSet(goes: Bool)
  case groupsSet(used: Bool)
  /// The command that sends by a channel; nil for none.
  case gateSet(channel: Channel, gate: SendingGate?)
}

/// What somebody asks of the settings about notices.
public enum NoticeSettingsInstruction: Hashable, Sendable {
  case setTemplate(NoticeTemplate)
  case resetTemplate(NoticeKind, NoticeLanguage)
  case setAddress(Named)
  case setLunch(Bool)
  case useGroups(Bool)
  case setGate(Channel, SendingGate?)
}

extension NoticeRules {
  /// Takes in a fact; `defaults` are the words that the program brings.
  mutating func apply(_ fact: NoticeSettingsFact, defaults: NoticeRules) {
    switch fact {
    case .templateSet(let template): replace(template.kind, template.language, template)
    case .templateReset(let kind, let language): replace(kind, language, defaults.template(kind, language))
    case .addressSet(let address): self.address = address
    case .lunchSet(let goes): goesInLunch = goes
    case .groupsSet(let used): usesGroups = used
    case .gateSet(let channel, let gate): gates[channel] = gate
    }
  }

  private mutating func replace(_ kind: NoticeKind, _ language: NoticeLanguage, _ template: NoticeTemplate?) {
    templates.removeAll { $0.kind == kind && $0.language == language }
    if let template { templates.append(template) }
  }

  /// What an instruction comes to.
  static func fact(for instruction: NoticeSettingsInstruction) throws(Refusal) -> NoticeSettingsFact {
    switch instruction {
    case .setTemplate(let template):
      try Checked.name(template.title, .title)
      try Checked.body(template.text, .text)
      if let problem = template.problem { throw .notice(.template(problem)) }
      return .templateSet(template: template)
    case .resetTemplate(let kind, let language): return .templateReset(kind: kind, language: language)
    case .setAddress(let address):
      for text in [address.kk, address.ru, address.en] { try Checked.name(text, .address) }
      return .addressSet(address: address)
    case .setLunch(let goes): return .lunchSet(goes: goes)
    case .useGroups(let used): return .groupsSet(used: used)
    case .setGate(let channel, let gate):
      if let gate {
        if gate.command.isEmpty { throw .notice(.commandEmpty) }
        for argument in gate.command { try Checked.note(argument, .command) }
        if let unknown = gate.unknownOpening { throw .notice(.unknownOpening(unknown)) }
        try Checked.number(gate.seconds, .seconds, 1...600)
      }
      return .gateSet(channel: channel, gate: gate)
    }
  }
}
