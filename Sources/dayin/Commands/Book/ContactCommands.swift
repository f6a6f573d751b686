import ArgumentParser
import CaseEngine
import Wording

/// `dayin contact …`
struct ContactCommands: CommandGroup {
  static let topic = CommandTopic.contacts
  static let commands: [any ParsableCommand.Type] = [Show.self, List.self, Edit.self]

  struct Show: CourtCommand {
    static let topic = CommandTopic.contactShow
    @Argument(help: .of(.contactCourt)) var court: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let court = try desk.otherCourt(court)
      try output.give(try await desk.store.book().contacts.state.card(court?.id), of: court, at: desk)
    }
  }

  /// This court, and every other that is known, also those of which nothing is written yet.
  struct List: CourtCommand {
    static let topic = CommandTopic.contactList
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let contacts = try await desk.store.book().contacts.state
      let courts: [CourtCard?] = [nil] + desk.rules.otherCourts
      let json = BookJSON(desk: desk)
      var table = Table([.court, .key, .phone, .messengers, .email, .reception].map { desk.words.heading($0) })
      for court in courts {
        let card = contacts.card(court?.id)
        table.add([
          desk.words.named(court?.name ?? desk.rules.court), court?.id ?? "", card.phones.map(\.shown).joined(separator: ", "),
          card.messengers.map(\.shown).joined(separator: ", "), card.email ?? "", card.reception ?? "",
        ])
      }
      try output.give(
        list: courts.map { json.card(contacts.card($0?.id), of: $0) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }

  /// What is not named stays; an empty text takes it off the card.
  struct Edit: CourtCommand {
    static let topic = CommandTopic.contactEdit
    @Argument(help: .of(.contactCourt)) var court: TypedText?
    @Option(help: .of(.phone)) var phone: [TypedText] = []
    @Option(help: .of(.messenger)) var messenger: [TypedText] = []
    @Option(help: .of(.email)) var email: TypedText?
    @Option(help: .of(.address)) var address: TypedText?
    @Option(help: .of(.receptionHours)) var reception: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let court = try desk.otherCourt(court)
      let (phones, messengers) = (try Edit.read(phone), try Edit.read(messenger))
      let book = try await desk.enter { book in
        var card = book.contacts.state.card(court?.id)
        if !phone.isEmpty { card.phones = phones }
        if !messenger.isEmpty { card.messengers = messengers }
        if let email { card.email = email.text.isEmpty ? nil : email.text }
        if let address { card.address = address.text.isEmpty ? nil : address.text }
        if let reception { card.reception = reception.text.isEmpty ? nil : reception.text }
        return .writeCard(court: court?.id, card)
      }
      for number in phones + messengers { output.warn(of: number, in: desk.words) }
      try output.give(book.contacts.state.card(court?.id), of: court, at: desk)
    }

    private static func read(_ typed: [TypedText]) throws -> [Phone] {
      var phones: [Phone] = []
      for one in typed where !one.text.isEmpty {
        do { phones.append(try Phone(one.text)) } catch { throw Refused(refusal: .badPhone(error)) }
      }
      return phones
    }
  }
}

extension Desk {
  /// The court that is meant by a short name or a part of its name; nil for this court. Throws where none is called so, and where several are.
  func otherCourt(_ typed: TypedText?) throws -> CourtCard? {
    guard let typed else { return nil }
    if let court = rules.court(typed.text) { return rules.otherCourts.contains(court) ? court : nil }
    let wanted = typed.text.lowercased()
    func called(_ fits: (String) -> Bool) -> [CourtCard] {
      rules.courts.filter { court in [court.name.kk, court.name.ru, court.name.en].contains { fits($0.lowercased()) } }
    }
    // `бостандык` is the court of that name, though another one's name holds it too.
    let (beginning, holding) = (called { $0.hasPrefix(wanted) }, called { $0.contains(wanted) })
    let found = [beginning, holding].first { $0.count == 1 }
    guard let court = found?.first else {
      if holding.isEmpty { throw Refused(refusal: .nothingByThatName(.court, name: typed.text)) }
      throw CommandProblem.ambiguous(given: typed.text, possible: holding.map { $0.id + " (" + words.named($0.name) + ")" })
    }
    return rules.otherCourts.contains(court) ? court : nil
  }
}

extension Output {
  fileprivate func give(_ card: ContactCard, of court: CourtCard?, at desk: Desk) throws {
    try give(BookJSON(desk: desk).card(card, of: court)) {
      let lines = desk.words.contactLines(card).map { TerminalText.safe("  " + $0) }
      return [TerminalText.safe(desk.words.named(court?.name ?? desk.rules.court))]
        + (lines.isEmpty ? ["  " + desk.words.emptyCard] : lines)
    }
  }
}
