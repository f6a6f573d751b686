import ArgumentParser
import CaseEngine
import Wording

/// `dayin hearing …`
struct HearingCommands: CommandGroup {
  static let topic = CommandTopic.hearings
  static let commands: [any ParsableCommand.Type] = [
    Set.self, Move.self, Cancel.self, Earliest.self, Latest.self, Call.self, Start.self, Break.self, Resume.self, End.self, List.self,
    Absence.self, CloseToPublic.self, OpenToPublic.self, Listeners.self, Remote.self, Test.self, Attendance.self, Connection.self,
    OfferOriginal.self,
    Note.self,
  ]

  /// Where a hearing is held, and by whom.
  struct PlaceOptions: ParsableArguments {
    @Option(help: .of(.room)) var room: TypedText?
    @Option(help: .of(.link)) var link: TypedText?
    @Flag(help: .of(.remote)) var remote = false
    @Option(help: .of(.hearingJudge)) var judge: TypedText?
  }

  /// What a judge writes where a rule is set aside.
  struct JudgeOptions: ParsableArguments {
    @Option(name: .customLong("override"), help: .of(.overrideGate)) var override: TypedText?
    @Option(help: .of(.acting)) var acting: TypedText?
  }
}

extension CaseFile {
  /// The hearing that is meant: the one of this number, else the one that was called and has not ended, else the trial in force, else the only one
  /// that stands.
  func hearing(meant number: Int?) throws -> HearingRecord {
    if let number {
      guard let found = state.hearing(HearingID(rawValue: number)) else {
        throw Refused(refusal: .impossible(.noSuchHearing(HearingID(rawValue: number))), file: self)
      }
      return found
    }
    let standing = state.hearings.filter(\.stands)
    let underWay = standing.filter { $0.course.opened != nil }
    if let only = underWay.first, underWay.count == 1 { return only }
    if let trial = state.trial, trial.stands || standing.isEmpty { return trial }
    guard let last = standing.last else { throw Refused(refusal: .impossible(.noSuchHearing(1)), file: self) }
    if standing.count > 1 { throw CommandProblem.missing(oneOf: ["--hearing"]) }
    return last
  }
}
