import ArgumentParser
import CaseEngine
import Wording

/// `dayin staff …`
struct StaffCommands: CommandGroup {
  static let topic = CommandTopic.staff
  static let commands: [any ParsableCommand.Type] = [List.self, Show.self, Add.self, Edit.self, Remove.self]

  struct List: CourtCommand {
    static let topic = CommandTopic.staffList
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws { try output.give(staff: desk.court, in: desk.words) }
  }

  struct Show: CourtCommand {
    static let topic = CommandTopic.staffShow
    @Argument(help: .of(.staffNumber)) var number: Int
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let person = try desk.court.member(number)
      try output.give(person.json(number)) { StaffTable([number: person], in: desk.words).table.lines(colored: output.isColored) }
    }
  }

  /// Enters somebody. The first entry is the person's own, and names the roles that are kept.
  struct Add: CourtCommand {
    static let topic = CommandTopic.staffAdd
    @Option(help: .of(.staffName)) var name: TypedText
    @Option(help: .of(.staffLogin)) var login: [TypedText]
    @Option(help: .of(.staffRole)) var role: [CourtRole]
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let person = StaffMember(name: name.text, logins: login.map(\.text), roles: role)
      try output.give(staff: try await desk.enter { _ in .enterMember(person) }, in: desk.words)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.staffEdit
    @Argument(help: .of(.staffNumber)) var number: Int
    @Option(help: .of(.staffName)) var name: TypedText?
    @Option(help: .of(.staffLogin)) var login: [TypedText] = []
    @Option(help: .of(.staffRole)) var role: [CourtRole] = []
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = try desk.court.member(number)
      let court = try await desk.enter { court in
        var person = court.staff[number] ?? found
        if let name { person.name = name.text }
        if !login.isEmpty { person.logins = login.map(\.text) }
        if !role.isEmpty { person.roles = role }
        return .changeMember(number, person)
      }
      try output.give(staff: court, in: desk.words)
    }
  }

  struct Remove: CourtCommand {
    static let topic = CommandTopic.staffRemove
    @Argument(help: .of(.staffNumber)) var number: Int
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(staff: try await desk.enter { _ in .removeMember(number) }, in: desk.words)
    }
  }
}

extension CourtFile {
  /// A member of the staff by number.
  fileprivate func member(_ number: Int) throws(Refused) -> StaffMember {
    guard let person = staff[number] else { throw Refused(refusal: .nothingByThatName(.staffMember, name: String(number))) }
    return person
  }
}

extension StaffMember {
  /// The member for programs.
  fileprivate func json(_ number: Int) -> JSON {
    .keys(["id": .int(number), "name": .text(name), "logins": .texts(logins), "roles": .texts(roles.map(\.rawValue))])
  }
}

/// The staff for people.
private struct StaffTable {
  var table: Table

  init(_ staff: [Int: StaffMember], in words: any Wording) {
    table = Table([.number, .name, .logins, .roles].map { words.heading($0) })
    for (number, person) in staff.sorted(by: { $0.key < $1.key }) {
      table.add([
        String(number), person.name, person.logins.joined(separator: ", "), person.roles.map { words.name($0) }.joined(separator: ", "),
      ])
    }
  }
}

extension Output {
  fileprivate func give(staff court: CourtFile, in words: any Wording) throws {
    let list = court.staff.sorted { $0.key < $1.key }.map { $0.value.json($0.key) }
    try give(list: list, people: StaffTable(court.staff, in: words).table, whenEmpty: words.noStaff)
  }
}
