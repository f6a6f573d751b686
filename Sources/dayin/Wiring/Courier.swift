import CaseEngine
import Foundation
import Glibc

/// Hands a notice to the court's own command for sending: run without a shell, with a time limit, and with nothing of the terminal.
struct Courier: Sendable {
  private let environment: Environment

  /// What is kept of an answer.
  private static let most = 2_000

  /// A courier in this environment.
  init(_ environment: Environment) { self.environment = environment }

  /// Runs the command with the notice filled in, and waits for its end or for the end of its time.
  func send(_ notice: Notice, of number: CaseNumber?, through gate: SendingGate) async -> SendingAnswer {
    let filled = gate.arguments([
      .address: notice.address ?? "", .title: notice.title, .text: notice.text, .caseNumber: number?.text ?? "",
    ])
    // Only a program that is named whole: whatever lies in a folder of the path is nobody's choice.
    guard let program = filled.arguments.first, program.hasPrefix("/"), access(program, X_OK) == 0, let folder = privateFolder() else {
      return .notStarted
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard TrustedProgram.isTrusted(program) else { return .notTrusted }
    let (input, output) = (folder + "/in", folder + "/out")
    guard FileManager.default.createFile(atPath: input, contents: Data((filled.input ?? "").utf8), attributes: [.posixPermissions: 0o600]),
      FileManager.default.createFile(atPath: output, contents: nil, attributes: [.posixPermissions: 0o600]),
      let reading = FileHandle(forReadingAtPath: input), let writing = FileHandle(forWritingAtPath: output)
    else { return .notStarted }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = Array(filled.arguments.dropFirst())
    process.environment = environment.variables
    process.standardInput = reading
    process.standardOutput = writing
    process.standardError = writing
    guard let end = await run(process, seconds: gate.seconds) else { return .notStarted }
    switch end {
    case .late: return .tookTooLong
    case .status(0): return .sent(said(in: output))
    case .status(let status): return .refused(status: Int(status), said: said(in: output))
    }
  }

  private enum End: Sendable {
    case status(Int32)
    case late
  }

  /// Nil where it could not be started.
  private func run(_ process: Process, seconds: Int) async -> End? {
    let (ends, telling) = AsyncStream.makeStream(of: End.self)
    process.terminationHandler = { telling.yield(.status($0.terminationReason == .exit ? $0.terminationStatus : -1)) }
    do { try process.run() } catch { return nil }
    let child = process.processIdentifier
    let limit = Task {
      guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
      telling.yield(.late)
    }
    defer { limit.cancel() }
    for await end in ends {
      // Whatever it does to signals that can be caught, it ends now.
      if case .late = end { kill(child, SIGKILL) }
      return end
    }
    return nil
  }

  /// What the command said, as far as it can be kept.
  private func said(in path: String) -> String {
    guard let bytes = try? PlainFile.bytes(of: path) else { return "" }
    let text = String(decoding: bytes.prefix(Courier.most * 4), as: UTF8.self).precomposedStringWithCanonicalMapping
    let kept = text.filter { TextRules.problem(in: "x\($0)", kind: .note) == nil }.prefix(Courier.most)
    return kept.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A new folder for this person alone.
  private func privateFolder() -> String? {
    let parent = environment.stateFolder
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var name = Array((parent + "/send.XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
