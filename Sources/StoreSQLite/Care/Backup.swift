import CaseEngine
import Chain
import Foundation
import GRDB
import Glibc
import Lines

extension SQLiteRegister {
  /// Copies the register as it is at this moment into a new file, beside whoever is writing, and verifies the copy. The file carries its name only
  /// when it is whole.
  ///
  /// Throws `.exists` where there is a file, `.damaged` where the copy does not verify (nothing is left behind then), `.diskFull`, `.outOfReach`.
  public func backup(to destination: String) async throws(StoreError) -> Verification {
    let look = try path.look()
    return try await SQLiteRegister.copy(from: path, look, to: RegisterPath(destination), defaults: memory.defaults)
  }

  /// Puts a backup in the place of a register, after verifying it, and tells up to which entry it goes.
  ///
  /// A register that is there is not touched unless `replacing`; then everybody who has it open sees the restored entries from the next look on.
  /// Throws `.exists`, `.damaged` where the backup does not verify (nothing was changed then), `.busy`, `.diskFull`, `.outOfReach`.
  public static func restore(
    from backup: String, to path: String, defaults: CourtRules, replacing: Bool = false
  ) async throws(StoreError) -> Verification {
    let (source, target) = (RegisterPath(backup), RegisterPath(path))
    let look = try source.look()
    if access(target.file, F_OK) != 0 { return try await copy(from: source, look, to: target, defaults: defaults) }
    guard replacing else { throw .exists }
    _ = try target.look()
    let found = try await verified(source, defaults)
    try await offThread {
      let lock = try WritingLock(target)
      try lock.holding(milliseconds: 5_000) {
        let from = try readingLane(source, look, label: "dayin.restoring")
        let to = try Lane(target, .writing, label: "dayin.restored")
        defer {
          try? from.close()
          try? to.close()
        }
        try from.now { from in try to.now { to in try from.backup(to: to) } }
      }
    }
    return found
  }

  /// Copies into a new file, under another name until the copy has verified.
  private static func copy(
    from source: RegisterPath, _ look: RegisterPath.Look, to target: RegisterPath, defaults: CourtRules
  ) async throws(StoreError) -> Verification {
    let half = try await offThread {
      try target.checkFolder()
      return try HalfMade(for: target.file, mode: RegisterPath.mode)
    }
    do throws(StoreError) {
      let part = RegisterPath(half.path)
      try await offThread {
        let from = try readingLane(source, look, label: "dayin.copying")
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let to = try DatabaseQueue(path: part.file, configuration: configuration)
        try from.now { from in try to.inDatabase { to in try from.backup(to: to) } }
        try from.close()
        try to.close()
      }
      let found = try await verified(part, defaults)
      try half.putInPlace()
      return found
    } catch {
      half.giveUp()
      throw error
    }
  }

  /// Verifies a register that lies still; throws `.damaged` where something is wrong.
  private static func verified(_ path: RegisterPath, _ defaults: CourtRules) async throws(StoreError) -> Verification {
    let register = try await open(path: path.file, defaults: defaults)
    let found: Verification
    do throws(StoreError) {
      found = try await register.verify(.register) { _ in true }
    } catch {
      await register.close()
      throw error
    }
    await register.close()
    switch found.fault {
    case nil: return found
    case .brokenHash(let sequence), .brokenBody(let sequence), .gapInCase(let sequence):
      throw .damaged(sequence: sequence)
    case .gap(let sequence): throw .damaged(sequence: sequence + 1)
    default: throw .damaged(sequence: nil)
    }
  }
}
