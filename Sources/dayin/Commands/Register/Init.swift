import ArgumentParser
import CaseEngine
import CourtData
import Foundation
import Wording

/// Makes a register, and says whose it is and where its clock stands.
struct Init: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.initialize) }
  @Option(help: .of(.court)) var court: TypedText?
  @Option(name: .customLong("court-kk"), help: .of(.courtKazakh)) var kazakh: TypedText?
  @Option(name: .customLong("court-ru"), help: .of(.courtRussian)) var russian: TypedText?
  @Option(name: .customLong("court-en"), help: .of(.courtEnglish)) var english: TypedText?
  @Option(help: .of(.timezone)) var timezone: String = CourtZone.almaty.name
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let address = try global.address(invocation)
    let name = try name()
    let found = try ZoneFinder.zone(named: timezone)
    let settings: [SettingsInstruction] = [.nameCourt(name), .setZone(found.zone)]
    try check(settings, invocation)
    if !address.isNamed { try RegisterFolder.make(for: address.path) }
    let desk = try await Desk(at: try await Registers.create(address), invocation: invocation)
    let after = desk.after(try await desk.enter(settings: settings))
    if found.isBuiltIn { output.tell(invocation.words.zoneBuiltIn(name: found.zone.name)) }
    try output.give(
      .keys([
        "register": .text(address.path), "timezone": .text(found.zone.name),
        "court": .keys(["kk": .text(name.kk), "ru": .text(name.ru), "en": .text(name.en)]),
      ])
    ) {
      [TerminalText.safe(after.words.named(name)), invocation.words.registerMade(path: address.path)]
    }
  }

  /// The court's name: in three languages where it is one of those that the program knows, else as given.
  private func name() throws -> Named {
    guard let usual = court ?? russian ?? kazakh ?? english else { throw CommandProblem.missing(oneOf: ["--court"]) }
    let known = Courts.almaty.first { [$0.name.kk, $0.name.ru, $0.name.en, $0.id].contains(usual.text) }?.name
    return Named(
      kk: kazakh?.text ?? known?.kk ?? usual.text, ru: russian?.text ?? known?.ru ?? usual.text,
      en: english?.text ?? known?.en ?? usual.text)
  }

  /// Asks the law before there is any file.
  private func check(_ settings: [SettingsInstruction], _ invocation: Invocation) throws {
    let court = CourtFile(defaults: .shipped)
    do {
      _ = try court.decide(settings, by: court.actor(login: invocation.environment.login))
    } catch {
      throw Refused(refusal: error)
    }
  }
}
