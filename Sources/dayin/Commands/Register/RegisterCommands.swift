import ArgumentParser
import CaseEngine
import Chain
import Foundation
import StorePostgres
import StoreSQLite
import Wording

/// `dayin register …`: what concerns a register as a whole.
struct RegisterCommands: CommandGroup {
  static let topic = CommandTopic.registers
  static let commands: [any ParsableCommand.Type] = [Create.self, Status.self, Copy.self, Migrate.self]

  /// Makes an empty register: a file, or a court in a database with its owner and its roles.
  struct Create: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.registerCreate) }
    @Argument(help: .of(.registerPlace)) var place: String
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      let output = try global.output(invocation)
      let address = try RegisterAddress(option: place, invocation.environment, PersonalSettings())
      guard let server = address.server else {
        await (try await Registers.create(address)).close()
        return try output.give(.keys(["register": .text(address.path)])) { [invocation.words.registerMade(path: address.path)] }
      }
      let made = try await PostgresRegister.create(server, form: Registers.form)
      let grants = CourtRole.allCases.map { (role: $0, statement: "GRANT " + made.group($0) + " TO …;") }
      try output.give(
        .keys([
          "register": .text(address.path), "court": .text(made.court), "owner": .text(made.owner), "login": .text(made.login),
          "groups": .array(grants.map { .keys(["role": .text($0.role.rawValue), "group": .text(made.group($0.role))]) }),
        ])
      ) {
        [invocation.words.courtMade(address: address.path, owner: made.owner), invocation.words.letPeopleIn(login: made.login)]
          + grants.map { "  " + $0.statement + "  -- " + invocation.words.name($0.role) }
      }
    }
  }

  /// Says what the register is: where it lies, up to which entry it goes, who is logged in.
  struct Status: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.registerStatus) }
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      let output = try global.output(invocation)
      let address = try global.address(invocation)
      let register = try await Registers.reach(address)
      let head = try await register.head()
      let found = try await (register as? PostgresRegister)?.status()
      let desk = try await Desk(at: register, invocation: invocation)
      await register.close()
      let form = try found?.form ?? SQLiteRegister.look(at: address.path).schema
      let roles = found?.roles ?? CourtRole.allCases.filter { desk.actor.roles.contains($0) }
      var lines: [RegisterLine] = [
        found.map { .server(address: address.path, version: $0.server) } ?? .file(path: address.path), .form(form),
        .end(sequence: head.sequence, hash: head.hash.hex), .person(login: desk.actor.login, roles: roles),
      ]
      if let found {
        lines.append(.connections(found.connections))
        if let refusals = found.refusals { lines.append(.refusals(refusals)) }
      }
      if let why = register.readOnly { lines.append(.readOnly(why)) }
      try output.give(
        .keys([
          "register": .text(address.path), "kind": .text(found == nil ? "file" : "server"), "server": .text(found?.server),
          "form": .int(form), "sequence": .int(head.sequence), "head": .text(head.hash.hex), "login": .text(desk.actor.login),
          "roles": .texts(roles.map(\.rawValue)), "rolesEnforced": .bool(found != nil),
          "connections": found.map { .int($0.connections) } ?? .null,
          "refusals": found?.refusals.map { .int($0) } ?? .null, "readOnly": .text(register.readOnly?.rawValue),
        ])
      ) { lines.flatMap { invocation.words.told($0).split(separator: "\n").map(String.init) } }
    }
  }

  /// Brings a register of an older program to the form of this one. A file is brought up whenever it is opened; a court on a server only by this.
  struct Migrate: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.registerMigrate) }
    @OptionGroup var global: GlobalOptions

    func run() async throws {
      let invocation = Invocation.current
      let output = try global.output(invocation)
      let address = try global.address(invocation)
      let changed: Bool
      if let server = address.server {
        changed = try await PostgresRegister.migrate(server, defaults: .shipped, form: Registers.form)
      } else {
        let before = try SQLiteRegister.look(at: address.path)
        let register = try await Registers.reach(address)
        if let why = register.readOnly { throw StoreError.readOnly(why) }
        await register.close()
        changed = before.schema < Registers.form
      }
      try output.give(.keys(["register": .text(address.path), "form": .int(Registers.form), "changed": .bool(changed)])) {
        [changed ? invocation.words.broughtUp : invocation.words.isUpToDate]
      }
    }
  }

  /// Moves house: every entry of one register into another, as it stands, with its hash; then the lists are made, and everything is verified. Cut off
  /// half-way, it goes on where it was when it is called again.
  struct Copy: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .of(.registerCopy) }
    @Argument(help: .of(.copyFrom)) var from: String
    @Argument(help: .of(.copyTo)) var to: String
    @OptionGroup var global: GlobalOptions

    /// How many entries go over at once.
    private static let stretch = 4_000

    func run() async throws {
      let invocation = Invocation.current
      let output = try global.output(invocation)
      let source = try RegisterAddress(option: from, invocation.environment, PersonalSettings())
      let target = try RegisterAddress(option: to, invocation.environment, PersonalSettings())
      if source == target { throw StoreError.exists }
      let reading = try await Registers.open(source)
      try await Desk(at: reading, invocation: invocation).checkMayCopy(asking: "copy")
      let writing = try await opened(target)
      if let why = writing.readOnly { throw StoreError.readOnly(why) }
      let end = try await reading.head()
      var head = try await writing.head()
      try await checkBeginning(head, of: reading, end)
      let isWatched = isatty(STDERR_FILENO) == 1
      while head.sequence < end.sequence {
        let read = try await reading.links(after: head.sequence, limit: Copy.stretch)
        let links = read.count < Copy.stretch ? read : read.wholeActs
        if links.isEmpty { throw StoreError.damaged(sequence: head.sequence + 1) }
        try await writing.append(copied: links)
        head = try await writing.head()
        if isWatched { Output.mention("\r" + invocation.words.copying(entries: head.sequence)) }
      }
      if isWatched { Output.mention("\r\u{1B}[K") }
      try await writing.rebuildLines()
      let found = try await writing.verify(.register, anchors: [end]) { _ in true }
      if let fault = found.fault { throw CommandProblem.notWhole(fault) }
      await reading.close()
      await writing.close()
      try output.give(
        .keys([
          "from": .text(source.path), "to": .text(target.path), "entries": .int(found.entries), "sequence": .int(found.head.sequence),
          "head": .text(found.head.hash.hex),
        ])
      ) { [invocation.words.copied(sequence: found.head.sequence, to: target.path)] }
    }

    /// The register that the entries go into; made where there is none.
    private func opened(_ address: RegisterAddress) async throws -> any Register {
      do {
        return try await Registers.open(address, copying: true)
      } catch StoreError.outOfReach(.missing), StoreError.outOfReach(.noCourt) {
        await (try await Registers.create(address)).close()
        return try await Registers.open(address, copying: true)
      }
    }

    /// Whether what is in the other register already is the beginning of this one.
    private func checkBeginning(_ head: RegisterHead, of source: any Register, _ end: RegisterHead) async throws {
      if head.sequence == 0 { return }
      let here = head.sequence > end.sequence ? nil : try await source.links(after: head.sequence - 1, limit: 1).first
      guard here?.hash == head.hash else { throw StoreError.exists }
    }
  }
}
