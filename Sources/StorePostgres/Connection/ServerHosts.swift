import Glibc

/// The hosts that an address names, as libpq understood it.
enum ServerHosts {
  /// The hosts that there is a choice of, each with its address and port.
  static func of(_ known: [String: String]) -> [[String: String]] {
    func list(_ name: String) -> [String] { (known[name] ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let (names, addresses, ports) = (list("host"), list("hostaddr"), list("port"))
    return (0..<max(names.count, addresses.count)).map { place in
      var host: [String: String] = [:]
      if names.indices.contains(place), !names[place].isEmpty { host["host"] = names[place] }
      if addresses.indices.contains(place), !addresses[place].isEmpty { host["hostaddr"] = addresses[place] }
      if let port = ports.count == 1 ? ports.first : ports.indices.contains(place) ? ports[place] : nil, !port.isEmpty {
        host["port"] = port
      }
      return host
    }
  }

  /// Whether a host is reached over a network; a socket of this machine and its own loop are not.
  static func isRemote(_ host: [String: String]) -> Bool {
    guard let name = host["hostaddr"] ?? host["host"] else { return false }
    return !name.hasPrefix("/") && !name.hasPrefix("@") && name != "localhost" && name != "::1" && !isLoop(name)
  }

  /// Whether these are digits of an address of this machine's own loop; a name that only begins like one may lie anywhere.
  private static func isLoop(_ host: String) -> Bool {
    var address = in_addr()
    return inet_pton(AF_INET, host, &address) == 1 && UInt32(bigEndian: address.s_addr) >> 24 == 127
  }
}
