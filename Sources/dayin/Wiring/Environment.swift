@preconcurrency import Glibc

/// What surrounds the program when it starts: variables, folders, and who started it. Read once, at the top, and handed down.
struct Environment: Sendable {
  /// The variables.
  let variables: [String: String]
  /// The login: of the operating system, or of the person behind `sudo`.
  let login: String
  /// The home folder; the current one where none is known.
  let home: String
  /// The current folder.
  let folder: String

  /// An environment made up of these.
  init(variables: [String: String], login: String, home: String, folder: String) {
    self.variables = variables
    self.login = login
    self.home = home
    self.folder = folder
  }

  /// A variable that is set and not empty.
  subscript(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// `$XDG_CONFIG_HOME/dayin`.
  var configFolder: String { xdg("XDG_CONFIG_HOME", or: ".config") }
  /// `$XDG_DATA_HOME/dayin`.
  var dataFolder: String { xdg("XDG_DATA_HOME", or: ".local/share") }
  /// `$XDG_STATE_HOME/dayin`.
  var stateFolder: String { xdg("XDG_STATE_HOME", or: ".local/state") }
  /// `$XDG_CACHE_HOME/dayin`.
  var cacheFolder: String { xdg("XDG_CACHE_HOME", or: ".cache") }

  /// A relative path in these variables is to be passed over, says their specification.
  private func xdg(_ name: String, or usual: String) -> String {
    let base = self[name].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/" + usual
    return base + "/dayin"
  }

  /// What this process was started in. Reads the process, and the list of users.
  static func ofThisProcess() -> Environment {
    let variables = variablesOfThisProcess()
    let user = User(id: getuid())
    var behind: String?
    if getuid() == 0, let name = variables["SUDO_USER"], !name.isEmpty { behind = name }
    let folder = getcwd(nil, 0)
    defer { free(folder) }
    return Environment(
      variables: variables, login: behind ?? user?.name ?? String(getuid()),
      home: variables["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? user?.home ?? ".",
      folder: folder.map { String(cString: $0) } ?? ".")
  }

  /// As the system keeps them: Foundation's way to the same takes a thirtieth of a start.
  private static func variablesOfThisProcess() -> [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      place += 1
      guard let cut = strchr(entry, Int32(UInt8(ascii: "="))) else { continue }
      let name = UnsafeRawBufferPointer(start: entry, count: cut - entry)
      variables[String(decoding: name, as: UTF8.self)] = String(cString: cut + 1)
    }
    return variables
  }
}

/// A user of the operating system.
private struct User {
  let name: String
  let home: String

  init?(id: uid_t) {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(id, &entry, &buffer, buffer.count, &found) == 0, found != nil, let name = entry.pw_name, let home = entry.pw_dir else {
      return nil
    }
    self.name = String(cString: name)
    self.home = String(cString: home)
  }
}
