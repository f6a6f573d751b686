import ArgumentParser
import CaseEngine
import Foundation
import SampleCourt
import Wording

/// Opens the console on a made-up court. Its register is a file of its own: in the cache folder by cases, seed and day, so that the same
/// call on the same day finds it again; or where `--register` says.
struct Demo: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.demo) }
  @Option(help: .of(.demoCases)) var cases: Int = 40
  @Option(help: .of(.demoSeed)) var seed: UInt64 = 1
  @Flag(help: .of(.noConsole)) var noConsole = false
  @Flag(help: .of(.accessible)) var accessible = false
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    if !(1...200_000).contains(cases) {
      throw CommandProblem.unreadable(argument: "--cases", given: String(cases), possible: ["1–200000"])
    }
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let now = WallClock().now()
    if let named = global.register, try RegisterAddress(option: named, invocation.environment, PersonalSettings()).server != nil {
      // A made-up court lies in a file: nobody makes one up beside those of others.
      throw CommandProblem.unreadable(argument: "--register", given: named, possible: ["court.db"])
    }
    let path = global.register.map { RegisterAddress.absolute($0, invocation.environment) } ?? cached(on: now, invocation.environment)
    let address = try RegisterAddress(option: path, invocation.environment, PersonalSettings())
    if FileManager.default.fileExists(atPath: path) {
      if global.register != nil { throw StoreError.exists }
    } else {
      try await make(at: address, now: now, invocation)
    }
    try output.give(.keys(["register": .text(path), "cases": .int(cases), "seed": .int(Int(exactly: seed))])) {
      [invocation.words.sampleMade(path: path, cases: cases)]
    }
    if noConsole { return }
    try await ConsoleCommand.open(
      try await Registers.open(address), at: address.path, invocation, color: global.color, isAccessible: accessible,
      look: Look(invocation),
      note: .sample)
  }

  /// Makes the register, all of it or nothing.
  private func make(at address: RegisterAddress, now: Moment, _ invocation: Invocation) async throws {
    if global.register == nil { try RegisterFolder.make(for: address.path) }
    let court = SampleCourt(
      seed: seed, cases: cases, now: now, rules: CourtRules.shipped, visitor: invocation.environment.login,
      program: "dayin " + Invocation.version)
    let isWatched = isatty(STDERR_FILENO) == 1
    do {
      _ = try await Registers.create(inFile: address.path) { store throws(StoreError) in
        try await court.fill(store) { begun in
          if isWatched { Output.mention("\r" + invocation.words.makingSample(begun: begun, of: cases)) }
        }
      }
    } catch {
      // That the same court was made in the cache by another start is as well.
      if error != .exists || global.register != nil { throw error }
    }
    if isWatched { Output.mention("\r\u{1B}[K") }
  }

  private func cached(on now: Moment, _ environment: Environment) -> String {
    let day = CourtRules.shipped.calendar.zone.day(of: now).iso
    return environment.cacheFolder + "/demo-" + String(cases) + "-" + String(seed) + "-" + day + ".db"
  }
}
