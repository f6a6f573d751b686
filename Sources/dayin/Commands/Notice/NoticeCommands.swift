import ArgumentParser
import CaseEngine
import Wording

extension NoticeKind: ExpressibleByArgument {}
extension NoticeLanguage: ExpressibleByArgument {}
extension NoticeOutcome: ExpressibleByArgument {}
extension NoticeStatus: ExpressibleByArgument {}

/// `dayin notice …`
struct NoticeCommands: CommandGroup {
  static let topic = CommandTopic.notices
  static let commands: [any ParsableCommand.Type] = [
    Prepare.self, Edit.self, Discard.self, Send.self, Outcome.self, List.self, Show.self,
  ]

  /// How a notice goes.
  struct WayOptions: ParsableArguments {
    @Option(help: .of(.noticeBy)) var by: Channel?
    @Option(help: .of(.noticeAddress)) var address: TypedText?
    @Option(help: .of(.noticeLanguage)) var language: NoticeLanguage?
  }

  /// Notices of one case by their numbers.
  struct NoticesArgument: ParsableArguments {
    @Argument(help: .of(.caseNumber)) var number: TypedText
    @Argument(help: .of(.noticeNumbers)) var notices: [NoticeNumber] = []

    /// The notices, each once, in the order given.
    var ids: [NoticeID] { notices.map(\.id).unrepeated }
  }
}

/// The small number of a notice, as people say it.
struct NoticeNumber: ExpressibleByArgument {
  let id: NoticeID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = NoticeID(rawValue: number)
  }
}

extension CaseFile {
  /// A notice that was named. Throws where there is none.
  func notice(named id: NoticeID) throws -> NoticeRecord {
    guard let record = state.notice(id) else { throw Refused(refusal: .impossible(.notice(.noSuchNotice(id))), file: self) }
    return record
  }

  /// A party that was named. Throws where there is none.
  func party(named id: PartyID) throws -> Party {
    guard let party = state.party(id) else { throw Refused(refusal: .impossible(.noSuchParty(id)), file: self) }
    return party
  }
}
