import CaseEngine

/// A notice on its way to the court's own command: that it is tried is entered before.
public struct Dispatch: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// Its court number.
  public let number: CaseNumber
  /// The notice, by its small number in the case.
  public let noticeID: NoticeID
  /// The notice as it stood when it was tried.
  public let notice: Notice
  /// The command.
  public let gate: SendingGate

  /// A notice for the command of its channel; nil where there is none, or the notice is gone.
  init?(_ noticeID: NoticeID, of file: CaseFile, under rules: CourtRules) {
    guard let record = file.state.notice(noticeID), let number = file.number, let gate = rules.notices.gates[record.notice.by] else {
      return nil
    }
    (id, self.number, self.noticeID, notice, self.gate) = (file.id, number, noticeID, record.notice, gate)
  }
}
