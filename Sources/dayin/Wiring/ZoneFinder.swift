import CaseEngine
import CourtData
import Wording

/// Finds a court's time zone by its name: in the tz database of this machine, or among what the program brings.
enum ZoneFinder {
  /// Where the tz database lies.
  static let folder = "/usr/share/zoneinfo"

  /// A zone, and whether it is the one that the program brings because this machine has none, or an older one.
  struct Found {
    let zone: CourtZone
    let isBuiltIn: Bool
  }

  /// The zone of this name. Throws where neither the machine nor the program knows it.
  ///
  /// Almaty's is compiled in and wins over an older tz database, which gives wrong times since 1 March 2024.
  static func zone(named name: String) throws(CommandProblem) -> Found {
    let read = isName(name) ? bytes(of: name).flatMap { ZoneFile.zone(named: name, from: $0) } : nil
    if name == CourtZone.almaty.name {
      let own = CourtZone.almaty
      let knowsChange = read.map { zone in own.transitions.last.map { zone.offset(at: $0.at) == $0.offset } ?? false } ?? false
      return Found(zone: own, isBuiltIn: !knowsChange)
    }
    guard let read else { throw .noSuchZone(name: name) }
    return Found(zone: read, isBuiltIn: false)
  }

  private static func bytes(of name: String) -> [UInt8]? { try? PlainFile.bytes(of: folder + "/" + name, followingLinks: true) }

  /// Names of zones are made of these; anything else could lead out of the folder.
  private static func isName(_ name: String) -> Bool {
    let letters = name.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || "/_+-".utf8.contains($0)
    }
    return letters && !name.isEmpty && !name.hasPrefix("/") && !name.hasSuffix("/")
  }
}
