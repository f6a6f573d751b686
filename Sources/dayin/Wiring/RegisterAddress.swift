import Wording

/// Which register is meant: a file. Looked for in the order of the command line's contract.
struct RegisterAddress: Hashable, Sendable {
  /// The path, made absolute.
  let path: String
  /// Whether somebody named it; else it is the usual place.
  let isNamed: Bool

  /// `--register`, else `DAYIN_REGISTER`, else the one of the config file, else `register.db` in the data folder.
  init(option: String?, _ environment: Environment, _ settings: PersonalSettings) throws(CommandProblem) {
    let named = option ?? environment["DAYIN_REGISTER"] ?? settings.register
    guard let named else {
      path = environment.dataFolder + "/register.db"
      isNamed = false
      return
    }
    if named.hasPrefix("postgres://") || named.hasPrefix("postgresql://") { throw .sharedRegisterNotBuiltIn }
    path = RegisterAddress.absolute(named, environment)
    isNamed = true
  }

  /// A path as people write it: `~` is the home folder, a relative one begins in the current folder.
  static func absolute(_ path: String, _ environment: Environment) -> String {
    if path == "~" { return environment.home }
    if path.hasPrefix("~/") { return environment.home + path.dropFirst(1) }
    return path.hasPrefix("/") ? path : environment.folder + "/" + path
  }
}
