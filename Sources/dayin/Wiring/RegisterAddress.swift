import CaseEngine
import StorePostgres
import Wording

/// Which register is meant: a file, or a court on a server. Looked for in the order of the command line's contract.
struct RegisterAddress: Hashable, Sendable {
  /// The path, made absolute; of a court on a server, its address, which holds no password.
  let path: String
  /// The server; nil where the register is a file.
  let server: PostgresAddress?
  /// Whether somebody named it; else it is the usual place.
  let isNamed: Bool

  /// `--register`, else `DAYIN_REGISTER`, else the one of the config file, else `register.db` in the data folder.
  init(option: String?, _ environment: Environment, _ settings: PersonalSettings) throws(CommandProblem) {
    if option?.isEmpty == true { throw .unreadable(argument: "--register", given: "", possible: ["court.db", "postgres://…"]) }
    // A variable that is set to nothing is as good as none.
    let variable = environment["DAYIN_REGISTER"].flatMap { $0.isEmpty ? nil : $0 }
    let named = option ?? variable ?? settings.register
    guard let named else {
      path = environment.dataFolder + "/register.db"
      server = nil
      isNamed = false
      return
    }
    isNamed = true
    guard PostgresAddress.isMeant(by: named) else {
      path = RegisterAddress.absolute(named, environment)
      server = nil
      return
    }
    do { server = try PostgresAddress(named) } catch { throw .registerAddress(error) }
    path = named
  }

  /// A path as people write it: `~` is the home folder, a relative one begins in the current folder.
  static func absolute(_ path: String, _ environment: Environment) -> String {
    if path == "~" { return environment.home }
    if path.hasPrefix("~/") { return environment.home + path.dropFirst(1) }
    return path.hasPrefix("/") ? path : environment.folder + "/" + path
  }
}
