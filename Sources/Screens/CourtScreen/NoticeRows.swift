import CaseEngine
import Wording

/// What the court decided about notices, on the court's screen.
extension CourtRow {
  /// The words by kind and language, then the address, the lunch break, groups, and the commands that send.
  static func notices(_ rules: NoticeRules, _ sitting: Sitting) -> [CourtRow] {
    let words = sitting.words
    var rows = NoticeKind.allCases.flatMap { kind in
      NoticeLanguage.allCases.map { language in
        let template = rules.template(kind, language)
        let text = template?.text.split(whereSeparator: \.isNewline).joined(separator: " ") ?? ""
        return row(.noticeWords(kind, language), .noticeWords(kind, language), template?.title ?? "", more: text, words)
      }
    }
    rows += [
      row(.address, .address, rules.address.map { words.named($0) } ?? "", words),
      row(.noticeLunch, .noticeLunch, words.yesNo(rules.goesInLunch), words), row(.groups, .groups, words.yesNo(rules.usesGroups), words),
    ]
    for channel in CourtRow.gated {
      let command = rules.gates[channel].map { words.commandSet(CommandLineWords.joined($0.command), seconds: $0.seconds) }
      rows.append(row(.gate(channel), .gate(channel), command ?? words.noCommandSet, words))
    }
    return rows
  }

  /// The channels by which a program can send.
  static let gated: [Channel] = [.email, .sms, .messenger, .cabinet, .letter]

  private static func row(
    _ subject: CourtSubject, _ setting: CourtSetting, _ value: String, more: String = "", _ words: any Wording
  ) -> CourtRow {
    let name = words.courtSetting(setting)
    return CourtRow(subject, [name, value], detail: name + ": " + value + (more.isEmpty ? "" : ". " + more))
  }
}

extension CourtForm {
  /// What is asked for where one of them is changed.
  static func ofNotices(_ subject: CourtSubject, _ rules: NoticeRules) -> Fields {
    func yesNo(_ field: CourtField, _ isOn: Bool) -> Fields { Fields([.choice(.ofCourt(field), [.yes, .no], isOn ? .yes : .no)]) }
    switch subject {
    case .noticeWords(let kind, let language):
      let template = rules.template(kind, language)
      return Fields([
        .text(.ofCourt(.noticeTitle), template?.title ?? "", required: true),
        .text(.ofCourt(.noticeText), template?.text ?? "", required: true),
      ])
    case .address: return Fields(names(rules.address))
    case .noticeLunch: return yesNo(.goesInLunch, rules.goesInLunch)
    case .groups: return yesNo(.usesGroups, rules.usesGroups)
    case .gate(let channel):
      let gate = rules.gates[channel]
      return Fields([
        .text(.ofCourt(.command), gate.map { CommandLineWords.joined($0.command) } ?? ""),
        .text(.ofCourt(.seconds), String(gate?.seconds ?? 30), required: true),
      ])
    default: return Fields([])
    }
  }
}

extension Form {
  /// What such a form asks for.
  func ofNotices(_ subject: CourtSubject, _ sitting: Sitting) throws(BadAnswer) -> NoticeSettingsInstruction? {
    switch subject {
    case .noticeWords(let kind, let language):
      return .setTemplate(
        NoticeTemplate(
          kind: kind, language: language, title: try required(.ofCourt(.noticeTitle)), text: try required(.ofCourt(.noticeText))))
    case .address: return .setAddress(try named(sitting))
    case .noticeLunch: return .setLunch(fields.chosen(.ofCourt(.goesInLunch)) == .yes)
    case .groups: return .useGroups(fields.chosen(.ofCourt(.usesGroups)) == .yes)
    case .gate(let channel):
      guard let typed = fields.text(.ofCourt(.command)) else { return .setGate(channel, nil) }
      guard let command = CommandLineWords.split(typed), command.first?.hasPrefix("/") == true else {
        throw BadAnswer(.ofCourt(.command), .notAProgram)
      }
      guard let seconds = TypedNumber.number(try required(.ofCourt(.seconds))) else { throw BadAnswer(.ofCourt(.seconds), .notANumber) }
      return .setGate(channel, SendingGate(command: command, seconds: seconds))
    default: return nil
    }
  }
}
