import ArgumentParser
import CaseEngine
import Foundation
import StorePostgres
import StoreSQLite
import Wording

/// Writes a copy of the register, verified, while others go on working. Not for observers: it holds identity numbers whole.
struct Backup: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.backup) }
  @Argument(help: .of(.backupFile)) var file: String
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let path = RegisterAddress.absolute(file, invocation.environment)
    guard FileManager.default.fileExists(atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path) else {
      throw CommandProblem.cannotCreate(path: path)
    }
    let register = try await Registers.reach(try global.address(invocation))
    try await Desk(at: register, invocation: invocation).checkMayCopy(asking: "backup")
    let copied = try await register.backup(to: path)
    try output.give(
      .keys([
        "backup": .text(path), "entries": .int(copied.entries), "sequence": .int(copied.head.sequence), "head": .text(copied.head.hash.hex),
      ])
    ) {
      [invocation.words.backedUp(path: path, sequence: copied.head.sequence)]
    }
  }
}

/// Puts a verified copy in the place of the register. What was there is kept beside it, under a name that says when.
struct Restore: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.restore) }
  @Argument(help: .of(.restoreFile)) var file: String
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let copy = RegisterAddress.absolute(file, invocation.environment)
    let address = try global.address(invocation)
    guard FileManager.default.fileExists(atPath: copy) else { throw CommandProblem.noSuchFile(path: copy) }
    if let server = address.server { return try await restore(copy, to: server, output, invocation) }
    try await checkCopy(at: copy, invocation)
    if !address.isNamed { try RegisterFolder.make(for: address.path) }
    let aside = try await setAside(address, invocation)
    let found = try await SQLiteRegister.restore(from: copy, to: address.path, defaults: .shipped, replacing: true)
    try output.give(
      .keys([
        "register": .text(address.path), "entries": .int(found.entries), "sequence": .int(found.head.sequence),
        "head": .text(found.head.hash.hex), "setAside": .text(aside),
      ])
    ) {
      [invocation.words.restored(sequence: found.head.sequence, setAside: aside)]
    }
  }

  /// A court on a server: its owner puts the copy in its place, and what was there is kept under another name.
  private func restore(_ copy: String, to server: PostgresAddress, _ output: Output, _ invocation: Invocation) async throws {
    let restored: (found: Verification, aside: String?)
    do {
      restored = try await PostgresRegister.restore(
        from: copy, to: server, defaults: .shipped, options: Registers.options(), aside: "before_" + String(WallClock().now().seconds))
    } catch StoreError.failed, StoreError.damaged {
      throw CommandProblem.badCopy(path: copy)
    }
    let found = restored.found
    try output.give(
      .keys([
        "register": .text(server.text), "entries": .int(found.entries), "sequence": .int(found.head.sequence),
        "head": .text(found.head.hash.hex), "setAside": .text(restored.aside),
      ])
    ) {
      [invocation.words.restored(sequence: found.head.sequence, setAside: restored.aside)]
    }
  }

  /// A copy that is none is told before anything is touched.
  private func checkCopy(at path: String, _ invocation: Invocation) async throws {
    do {
      let address = try RegisterAddress(option: path, invocation.environment, PersonalSettings())
      await (try await Registers.open(address)).close()
    } catch StoreError.outOfReach, StoreError.damaged {
      throw CommandProblem.badCopy(path: path)
    }
  }

  /// Keeps the register that is there: as a verified copy, or, where it is too broken for one, under another name as it is.
  private func setAside(_ address: RegisterAddress, _ invocation: Invocation) async throws -> String? {
    guard FileManager.default.fileExists(atPath: address.path) else { return nil }
    let aside = address.path + ".before-" + String(WallClock().now().seconds)
    do {
      let register = try await Registers.open(address)
      let desk = try await Desk(at: register, invocation: invocation)
      guard desk.actor.roles.contains(.administrator) else { throw Refused(refusal: .notAllowed(may: [.administrator])) }
      _ = try await register.backup(to: aside)
      await register.close()
    } catch StoreError.damaged {
      try moveAside(address.path, to: aside)
    }
    return aside
  }

  private func moveAside(_ path: String, to aside: String) throws(CommandProblem) {
    for (from, to) in zip(Registers.files(of: path), Registers.files(of: aside)) where FileManager.default.fileExists(atPath: from) {
      guard rename(from, to) == 0 else { throw .cannotWrite(path: to) }
    }
  }
}

extension Desk {
  /// Whoever sees identity numbers masked does not carry off the register that holds them whole. Where that is refused, it is logged as any other
  /// refusal for lack of a role. Source: rules, section 5.
  func checkMayCopy(asking what: String) throws {
    if actor.maySeeIdentityNumbers { return }
    let refusal = Refusal.notAllowed(may: CourtRole.allCases.filter { $0 != .observer })
    LackOfRole(refusal, of: what, by: actor.login, at: clock.now()).map { RefusalLog(stateFolder: environment.stateFolder).note($0) }
    throw Refused(refusal: refusal)
  }
}
