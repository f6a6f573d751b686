import CaseEngine
import Chain
import Foundation
import Lines

extension PostgresRegister {
  /// Writes a copy of the court into a file, by `pg_dump`, while others go on working; then restores it into a database of its own, verifies it there, and
  /// drops that. The file carries its name only when the copy was found whole.
  ///
  /// Whoever keeps order makes it: others are not shown every row. Rows are dumped as they are shown, and what is missing would show in the chain.
  ///
  /// Throws `.exists` where there is a file, `.outOfReach(.noTool)` where `pg_dump` or `pg_restore` is missing, `.notPermitted` where the login may not
  /// make a database, `.damaged` where the copy does not verify (nothing is left behind then).
  public func backup(to destination: String) async throws(StoreError) -> Verification {
    guard try await status().roles.contains(.administrator) else { throw .notPermitted }
    let half = try HalfMade(for: destination, mode: 0o660)
    do throws(StoreError) {
      try await DumpTool.run(
        "pg_dump",
        [
          "--format=custom", "--enable-row-security", "--no-password", "--schema=" + address.court, "--file=" + half.path,
          "--dbname=" + address.uri,
        ])
      let found = try await PostgresRegister.verified(half.path, address, memory.defaults, options)
      try half.putInPlace()
      return found
    } catch {
      half.giveUp()
      throw error
    }
  }

  /// Puts a copy in the place of the court, after verifying it in a database of its own. A court that is there is set aside under another name, which nobody
  /// but its owner can use, and which is told.
  ///
  /// Throws what `backup` throws; then nothing was changed.
  public static func restore(
    from copy: String, to address: PostgresAddress, defaults: CourtRules, options: Options, aside: String
  ) async throws(StoreError) -> (found: Verification, aside: String?) {
    let found = try await verified(copy, address, defaults, options)
    let lane = SessionLane(address, label: "dayin.restoring") { _ in }
    defer { lane.close() }
    let court = CourtForm(court: address.court)
    let isThere = try await lane.run(repeating: false) { session in
      try session.run("SELECT 1 FROM pg_namespace WHERE nspname = ?::text", [.text(court.court)]).count > 0
    }
    let name = court.court + "_" + aside
    if isThere {
      try await lane.run(repeating: false) { session in
        try session.transaction {
          try session.perform("ALTER SCHEMA \(court.court) RENAME TO \(name)")
          try session.perform("REVOKE USAGE ON SCHEMA \(name) FROM \(court.groups.joined(separator: ", "))")
        }
      }
    }
    do throws(StoreError) {
      try await load(copy, into: address.uri)
    } catch {
      _ = try? await lane.run(repeating: false) { session in
        try session.transaction {
          try session.perform("DROP SCHEMA IF EXISTS \(court.court) CASCADE")
          if isThere {
            try session.perform("ALTER SCHEMA \(name) RENAME TO \(court.court)")
            try session.perform("GRANT USAGE ON SCHEMA \(court.court) TO \(court.groups.joined(separator: ", "))")
          }
        }
      }
      throw error
    }
    return (found, isThere ? name : nil)
  }

  private static func load(_ copy: String, into uri: String) async throws(StoreError) {
    try await DumpTool.run(
      "pg_restore", ["--no-password", "--exit-on-error", "--single-transaction", "--dbname=" + uri, copy])
  }

  /// Restores a copy into a database of its own, verifies it, and drops that.
  private static func verified(
    _ copy: String, _ address: PostgresAddress, _ defaults: CourtRules, _ options: Options
  ) async throws(StoreError) -> Verification {
    if access(copy, R_OK) != 0 { throw .outOfReach(.missing) }
    let name = "dayin_check_" + String(UInt32.random(in: .min ... .max), radix: 36)
    let lane = SessionLane(address, label: "dayin.checking") { _ in }
    try await lane.run(repeating: false) { session in
      _ = try session.perform("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'", within: 120_000)
    }
    let found: Result<Verification, StoreError>
    do throws(StoreError) {
      let scratch = try address.naming(database: name)
      try await load(copy, into: scratch.uri)
      let register = try await open(scratch, defaults: defaults, options: options)
      let verification = try await register.verify(.register) { _ in true }
      await register.close()
      found = verification.fault == nil ? .success(verification) : .failure(.damaged(sequence: nil))
    } catch {
      found = .failure(error)
    }
    _ = try? await lane.run(repeating: false) { session in
      _ = try session.perform("DROP DATABASE \(name) WITH (FORCE)", within: 120_000)
    }
    lane.close()
    return try found.get()
  }
}

/// The programs that come with the server's clients: run without a shell, with a time limit, without a terminal to ask for a password on.
private enum DumpTool {
  /// How many seconds a copy may take.
  private static let patience: TimeInterval = 6 * 3_600

  static func run(_ name: String, _ arguments: [String]) async throws(StoreError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    // What it would say may quote names of the court.
    process.standardError = FileHandle.nullDevice
    let status: Int32? = await withCheckedContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch {
        process.terminationHandler = nil
        continuation.resume(returning: nil)
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + patience) { if process.isRunning { process.terminate() } }
    }
    switch status {
    case 0: return
    // `env` says by this that there is no such program.
    case nil, 127: throw .outOfReach(.noTool)
    default: throw .failed(code: Int(status ?? -1))
    }
  }
}
