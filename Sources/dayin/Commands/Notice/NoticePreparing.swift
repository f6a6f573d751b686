import ArgumentParser
import CaseEngine
import Wording

extension NoticeCommands {
  /// Writes notices: of a hearing for everybody who has none, of documents that are asked for, or in words of one's own. All are one act.
  struct Prepare: CourtCommand {
    static let topic = CommandTopic.noticePrepare
    @Argument(help: .of(.caseNumber)) var number: TypedText?
    @Flag(help: .of(.prepareUntold)) var untold = false
    @Option(help: .of(.hearing)) var hearing: Int?
    @Option(name: .customLong("document"), help: .of(.noticeDocuments)) var documents: [DocumentNumber] = []
    @Option(help: .of(.noticeText)) var text: TypedText?
    @Option(name: .customLong("to"), help: .of(.noticeTo)) var to: [PartyNumber] = []
    @Option(help: .of(.noticeAgain)) var again: NoticeNumber?
    @OptionGroup var way: WayOptions
    @OptionGroup var across: AcrossOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if untold { return try await prepareUntold(at: desk, output) }
      guard let number else { throw CommandProblem.missing(oneOf: ["NUMBER", "--untold"]) }
      let given = [hearing == nil ? nil : "--hearing", documents.isEmpty ? nil : "--document", text == nil ? nil : "--text"]
      if given.compactMap({ $0 }).count > 1 { throw CommandProblem.tooMany(arguments: given.compactMap { $0 }) }
      let card = try await desk.store.book().contacts.state.own
      let outcome = try await desk.act(in: number) { file in
        do throws(Refusal) {
          return try notices(file, desk, card).map { .notice(.prepare($0)) }
        } catch {
          throw Refused(refusal: error, file: file)
        }
      }
      try output.give(outcome, at: desk)
    }

    private func notices(_ file: CaseFile, _ desk: Desk, _ card: ContactCard) throws(Refusal) -> [Notice] {
      let writing = NoticeWriting(file.state, under: desk.rules, sender: desk.actor.name, card: card)
      let usual = NoticeWriting.Way(by: way.by, address: way.address.text, language: way.language)
      if let again { return [try self.again(again.id, file, writing)] }
      var named: [Party] = []
      for id in to.map(\.id).unrepeated { named.append(try party(id, file)) }
      let content: NoticeWriting.Content
      if let text {
        content = .free(text.text)
        if named.isEmpty { named = file.state.toBeNotified }
      } else if !documents.isEmpty {
        let ids = documents.map(\.id).unrepeated
        if named.isEmpty { return try requests(ids, file, writing, usual) }
        content = .documents(ids)
      } else {
        let meant = try meantHearing(file)
        if named.isEmpty {
          let notices = try writing.notices(of: meant, usual)
          if notices.isEmpty { throw .notice(.nobodyToNotify) }
          return notices
        }
        content = .hearing(meant)
      }
      var notices: [Notice] = []
      for party in named { notices.append(try writing.notice(of: content, to: party, usual)) }
      return notices
    }

    /// Documents are asked of whoever has them: a notice for each.
    private func requests(
      _ ids: [DocumentID], _ file: CaseFile, _ writing: NoticeWriting, _ way: NoticeWriting.Way
    ) throws(Refusal) -> [Notice] {
      var asked: [(party: PartyID, documents: [DocumentID])] = []
      for id in ids {
        guard let document = file.state.document(id) else { throw .impossible(.noSuchDocument(id)) }
        if let place = asked.firstIndex(where: { $0.party == document.details.from }) {
          asked[place].documents.append(id)
        } else {
          asked.append((document.details.from, [id]))
        }
      }
      var notices: [Notice] = []
      for (id, documents) in asked { notices.append(try writing.notice(of: .documents(documents), to: try party(id, file), way)) }
      return notices
    }

    /// The same to the same by other means.
    private func again(_ id: NoticeID, _ file: CaseFile, _ writing: NoticeWriting) throws(Refusal) -> Notice {
      guard let former = file.state.notice(id) else { throw .impossible(.notice(.noSuchNotice(id))) }
      let party = try party(former.notice.to, file)
      let by = self.way.by ?? party.otherChannel(than: former.notice.by)
      let way = NoticeWriting.Way(
        by: by, address: self.way.address.text, language: self.way.language ?? former.notice.language, instead: id)
      switch former.notice.about {
      case .hearing(let hearing, _, _, _):
        guard let hearing = file.state.hearing(hearing) else { throw .impossible(.noSuchHearing(hearing)) }
        return try writing.notice(of: .hearing(hearing), to: party, way)
      case .documents(let ids): return try writing.notice(of: .documents(ids), to: party, way)
      case .free:
        var notice = former.notice
        notice.by = by
        notice.address = way.address ?? party.address(by: by)
        notice.instead = id
        return notice
      }
    }

    private func party(_ id: PartyID, _ file: CaseFile) throws(Refusal) -> Party {
      guard let party = file.state.party(id) else { throw .impossible(.noSuchParty(id)) }
      return party
    }

    private func meantHearing(_ file: CaseFile) throws(Refusal) -> HearingRecord {
      if let hearing {
        let id = HearingID(rawValue: hearing)
        guard let found = file.state.hearing(id) else { throw .impossible(.noSuchHearing(id)) }
        return found
      }
      if let trial = file.state.trial { return trial }
      guard let last = file.state.hearings.last(where: { $0.cancelled == nil }) else { throw .impossible(.noSuchHearing(1)) }
      return last
    }
  }

  /// Writes a notice anew before it goes: from the template as things are now, or in other words.
  struct Edit: CourtCommand {
    static let topic = CommandTopic.noticeEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.noticeNumber)) var notice: NoticeNumber
    @Option(help: .of(.noticeWhole)) var text: TypedText?
    @OptionGroup var way: WayOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let card = try await desk.store.book().contacts.state.own
      let outcome = try await desk.act(in: about.number) { file in
        let former = try file.notice(named: notice.id).notice
        let party = try file.party(named: former.to)
        let by = way.by ?? former.by
        let writing = NoticeWriting(file.state, under: desk.rules, sender: desk.actor.name, card: card)
        let anew = NoticeWriting.Way(by: by, address: way.address.text, language: way.language ?? former.language)
        var draft = former
        do throws(Refusal) {
          switch former.about {
          case .hearing(let id, _, _, _):
            if let hearing = file.state.hearing(id) { draft = try writing.notice(of: .hearing(hearing), to: party, anew) }
          case .documents(let ids): draft = try writing.notice(of: .documents(ids), to: party, anew)
          case .free:
            draft.by = by
            draft.address = way.address.text ?? party.address(by: by)
          }
        } catch {
          throw Refused(refusal: error, file: file)
        }
        if let text { draft.text = text.text }
        return [.notice(.reword(notice.id, draft))]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Discard: CourtCommand {
    static let topic = CommandTopic.noticeDiscard
    @OptionGroup var about: NoticesArgument
    @Option(help: .of(.reason)) var reason: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if about.notices.isEmpty { throw CommandProblem.missing(oneOf: ["NOTICE"]) }
      try output.give(
        try await desk.act(in: about.number) { _ in about.ids.map { .notice(.discard($0, reason: reason.text)) } }, at: desk)
    }
  }
}
