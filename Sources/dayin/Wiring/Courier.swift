import CaseEngine
import Foundation
import Glibc

/// Hands a notice to the court's own command for sending: run without a shell, with a time limit, and with nothing of the terminal.
struct Courier: Sendable {
  private let environment: Environment
  private let endsWithUs: Bool

  /// What is kept of an answer.
  private static let most = 2_000

  /// A courier in this environment. `endsWithUs`: whoever interrupts this program ends the command as well; not where a console takes those signals.
  init(_ environment: Environment, endsWithUs: Bool = false) {
    self.environment = environment
    self.endsWithUs = endsWithUs
  }

  /// Runs the command with the notice filled in, and waits for its end or for the end of its time.
  func send(_ notice: Notice, of number: CaseNumber?, through gate: SendingGate) async -> SendingAnswer {
    let values: [SendingGate.Opening: String] = [
      .address: notice.address ?? "", .title: notice.title, .text: notice.text, .caseNumber: number?.text ?? "",
    ]
    let filled = gate.arguments(values)
    // Only a program that is named whole, and by the court alone: whatever lies in a folder of the path, or stands in a notice, is nobody's choice.
    guard let program = gate.command.first, program == filled.arguments.first, program.hasPrefix("/"), access(program, X_OK) == 0 else {
      return .notStarted
    }
    if let option = gate.option(among: values) { return .wouldBeOption(option) }
    guard TrustedProgram.isTrusted(program) else { return .notTrusted }
    guard let folder = environment.makePrivateFolder("send") else { return .notStarted }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let input = folder + "/in"
    let isWritten = FileManager.default.createFile(
      atPath: input, contents: Data((filled.input ?? "").utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else { return .notStarted }
    let run = TimedProgram(
      command: filled.arguments, environment: environment.variables, input: input, seconds: gate.seconds, most: Courier.most * 4,
      endsWithUs: endsWithUs)
    switch await run.run() {
    case nil: return .notStarted
    case .late: return .tookTooLong
    case .ended(0, let said): return .sent(kept(said))
    case .ended(let status, let said): return .refused(status: status, said: kept(said))
    }
  }

  /// What the command said, as far as it can be kept.
  private func kept(_ said: [UInt8]) -> String {
    let text = String(decoding: said, as: UTF8.self).precomposedStringWithCanonicalMapping
    let kept = text.filter { TextRules.problem(in: "x\($0)", kind: .note) == nil }.prefix(Courier.most)
    return kept.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
