import CaseEngine
import Wording

extension Desk {
  /// Sends a notice through the court's command for its channel. That it is tried is entered before, what came of it behind: whatever happens in
  /// between, the register knows that it was tried.
  ///
  /// - Returns: what it came to, and whether the notice went.
  func sendThroughCommand(_ id: NoticeID, in number: TypedText, early: String?) async throws -> (outcome: Outcome, isSent: Bool) {
    let file = try await file(number)
    let channel = try file.notice(named: id).notice.by
    guard let gate = rules.notices.gates[channel] else { throw Refused(refusal: .notice(.noGate(channel)), file: file) }
    let program = gate.command.first ?? ""
    let tried = try await act(in: number) { _ in [.notice(.begin(id, through: program, early: early))] }
    // What was tried is what stood there then.
    let notice = try tried.file.notice(named: id).notice
    let answer = await Courier(environment, endsWithUs: true).send(notice, of: tried.file.number, through: gate)
    let outcome = try await act(in: number) { _ in [.notice(answer.instruction(about: id, through: gate, words))] }
    if case .sent = answer { return (Outcome(file: outcome.file, added: tried.added + outcome.added), true) }
    return (Outcome(file: outcome.file, added: tried.added + outcome.added), false)
  }
}
