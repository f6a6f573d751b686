import ArgumentParser
import CaseEngine
import Wording

/// `dayin group …`
struct GroupCommands: CommandGroup {
  static let topic = CommandTopic.groups
  static let commands: [any ParsableCommand.Type] = [
    Name.self, Create.self, Members.self, Restrict.self, Restore.self, Dissolve.self, List.self,
  ]

  /// Names the group by the parties, or as it is wanted.
  struct Name: CourtCommand {
    static let topic = CommandTopic.groupName
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.groupKazakh)) var kk: TypedText?
    @Option(help: .of(.groupRussian)) var ru: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let wanted = (kk ?? ru).map { GroupName(kk: kk?.text ?? $0.text, ru: ru?.text ?? $0.text) }
      try output.give(try await desk.act(in: about.number) { _ in [.group(.name(wanted))] }, at: desk)
    }
  }

  /// Notes that the group was made in the messenger, and who is in it.
  struct Create: CourtCommand {
    static let topic = CommandTopic.groupCreate
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.groupMessenger)) var messenger: TypedText?
    @Option(help: .of(.groupLink)) var link: TypedText?
    @Option(name: .customLong("member"), help: .of(.groupMember)) var members: [PartyNumber] = []
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let named = members.isEmpty ? nil : members.map(\.id).unrepeated
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.group(.create(messenger: messenger.text, link: link.text, members: named))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// Notes who is in the group now.
  struct Members: CourtCommand {
    static let topic = CommandTopic.groupMembers
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.groupMember)) var members: [PartyNumber]
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in [.group(.noteMembers(members.map(\.id).unrepeated))] }, at: desk)
    }
  }

  /// Restricts a party's access: for a reason, and up to a day.
  struct Restrict: CourtCommand {
    static let topic = CommandTopic.groupRestrict
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.party)) var party: PartyNumber
    @Option(help: .of(.reason)) var reason: TypedText
    @Option(help: .of(.restrictUntil)) var until: String
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let until = try desk.dates.day(until, "--until")
      try output.give(
        try await desk.act(in: about.number) { _ in [.group(.restrict(party.id, reason: reason.text, until: until))] }, at: desk)
    }
  }

  /// Lifts a restriction before its day.
  struct Restore: CourtCommand {
    static let topic = CommandTopic.groupRestore
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.party)) var party: PartyNumber
    @Option(help: .of(.reason)) var reason: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in [.group(.restore(party.id, reason: reason.text))] }, at: desk)
    }
  }

  struct Dissolve: CourtCommand {
    static let topic = CommandTopic.groupDissolve
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(in: about.number) { _ in [.group(.dissolve(reason: reason.text))] }, at: desk)
    }
  }

  /// The group of a case: its name, who is in it, and whose access is restricted; or the groups of all cases, by the day of their names.
  struct List: CourtCommand {
    static let topic = CommandTopic.groupList
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @OptionGroup var across: AcrossOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let number { return try listOne(try await desk.file(number), desk, output) }
      try await desk.tell([across.query(.group, isOpen: nil, at: desk)], across, GroupSlip.headings, output) { slip in
        if case .group(let group) = slip.body { group.row(slip, at: desk) } else { nil }
      } json: { slip in
        if case .group(let group) = slip.body { group.json(slip, at: desk) } else { nil }
      }
    }

    private func listOne(_ file: CaseFile, _ desk: Desk, _ output: Output) throws {
      let writer = CaseJSON(file, at: desk)
      try output.give(
        list: file.state.notices.group.map { [writer.group($0)] } ?? [], people: CaseText(file, at: desk).group,
        whenEmpty: desk.words.nothingFound)
    }
  }
}
