import ArgumentParser
import CaseEngine
import Wording

extension HearingCommands {
  /// How a remote hearing is joined; what is not named stays as it is.
  struct Remote: CourtCommand {
    static let topic = CommandTopic.hearingRemote
    @OptionGroup var place: InHearing
    @Option(name: .customLong("number"), help: .of(.meetingNumber)) var meetingNumber: TypedText?
    @Option(help: .of(.passcode)) var passcode: TypedText?
    @Option(help: .of(.host)) var host: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if meetingNumber == nil, passcode == nil, host == nil { throw CommandProblem.missing(oneOf: ["--number", "--passcode", "--host"]) }
      let outcome = try await desk.act(place) { file, hearing in
        var meeting = file.state.room(of: hearing).meeting ?? Meeting()
        if let meetingNumber { meeting.number = meetingNumber.text }
        if let passcode { meeting.passcode = passcode.text }
        if let host { meeting.host = host.text }
        return [.arrangeMeeting(hearing, meeting)]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// A test of the connection with participants: all three hold unless it is said that one does not.
  struct Test: CourtCommand {
    static let topic = CommandTopic.hearingTest
    @OptionGroup var place: InHearing
    @Option(name: .customLong("party"), help: .of(.testParty)) var parties: [PartyNumber]
    @Flag(inversion: .prefixedNo, help: .of(.testConnection)) var connection = true
    @Flag(inversion: .prefixedNo, help: .of(.testIdentity)) var identity = true
    @Flag(inversion: .prefixedNo, help: .of(.testAuthority)) var authority = true
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let test = ConnectionTest(connection: connection, identity: identity, authority: authority, note: note.text)
      try output.give(
        try await desk.act(place) { _, hearing in parties.map { .testConnection(hearing, $0.id, test) } }, at: desk)
    }
  }

  /// Who is there, by which way, and who left.
  struct Attendance: CourtCommand {
    static let topic = CommandTopic.hearingPresence
    @OptionGroup var place: InHearing
    @Option(name: .customLong("party"), help: .of(.presenceParty)) var parties: [PartyNumber]
    @Option(name: .customLong("as"), help: .of(.presenceAs)) var presence: Presence
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(
        try await desk.act(place) { _, hearing in parties.map { .notePresence(hearing, $0.id, presence) } }, at: desk)
    }
  }

  /// A break in the connection: when it was lost, when it was there again; or both, where its length is known.
  struct Connection: CourtCommand {
    static let topic = CommandTopic.hearingConnection
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.connectionChange)) var change: ConnectionChange
    @Option(name: .customLong("party"), help: .of(.connectionParty)) var party: PartyNumber?
    @Option(help: .of(.connectionMinutes)) var minutes: Int?
    @Option(help: .of(.hearing)) var hearing: Int?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if let minutes {
        guard change == .lost, (1...1_440).contains(minutes) else {
          throw Refused(refusal: .outOfRange(field: .minutes, allowed: 1...1_440))
        }
      }
      let stated = try when.occurrence(at: desk)
      guard let id = try await desk.store.find(try desk.caseNumber(about.number.text)) else { throw StoreError.noSuchCase }
      let now = desk.clock.now()
      let outcome = try await desk.act(
        on: id,
        steps: { file in
          let hearing = try file.hearing(meant: hearing).id
          if change == .restored { return [Step(.room(.restoreConnection(hearing, party?.id)), occurred: stated)] }
          let lost = Instruction.room(.loseConnection(hearing, party?.id))
          guard let minutes else { return [Step(lost, occurred: stated)] }
          let (began, ended) = span(of: minutes, stated, now)
          return [Step(lost, occurred: began), Step(.room(.restoreConnection(hearing, party?.id)), occurred: ended)]
        })
      try output.give(outcome, at: desk)
    }

    /// A break that is over ended now, unless its beginning is named; of a day alone no minute is known.
    private func span(of minutes: Int, _ stated: Occurrence?, _ now: Moment) -> (Occurrence, Occurrence) {
      switch stated {
      case nil: (.at(now.adding(minutes: -minutes)), .at(now))
      case .at(let moment): (.at(moment), .at(moment.adding(minutes: minutes)))
      case .on(let day): (.on(day), .on(day))
      }
    }
  }

  /// An original offered in court goes to the chancery; what was not on the list is put there.
  struct OfferOriginal: CourtCommand {
    static let topic = CommandTopic.hearingOfferOriginal
    @OptionGroup var place: InHearing
    @Option(name: .customLong("document"), help: .of(.document)) var document: DocumentNumber?
    @Option(help: .of(.title)) var title: TypedText?
    @Option(help: .of(.from)) var from: PartyNumber?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      if document != nil, title != nil { throw CommandProblem.tooMany(arguments: ["--document", "--title"]) }
      let outcome = try await desk.act(place) { _, hearing in
        if let document { return [.offerOriginal(hearing, document.id, from: from?.id)] }
        guard let title else { throw CommandProblem.missing(oneOf: ["--document", "--title"]) }
        guard let from else { throw CommandProblem.missing(oneOf: ["--from"]) }
        return [.offerUnlisted(hearing, DocumentDetails(title: title.text, from: from.id, original: .paper))]
      }
      try output.give(outcome, at: desk)
    }
  }

  /// A note of the court during a hearing.
  struct Note: CourtCommand {
    static let topic = CommandTopic.hearingNote
    @OptionGroup var place: InHearing
    @Option(help: .of(.note)) var note: TypedText
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(place) { _, hearing in [.note(hearing, note.text)] }, at: desk)
    }
  }
}

extension PartyCommands {
  /// A party says that it is ready for the trial, or is not, and why.
  struct Ready: CourtCommand {
    static let topic = CommandTopic.partyReady
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.party)) var party: PartyNumber
    @Flag(name: .customLong("not"), help: .of(.notReady)) var notReady = false
    @Option(help: .of(.reason)) var reason: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(in: about.number, occurred: try when.occurrence(at: desk)) { _ in
        [.room(.declareReadiness(party.id, ready: !notReady, reason: reason.text))]
      }
      try output.give(outcome, at: desk)
    }
  }
}
