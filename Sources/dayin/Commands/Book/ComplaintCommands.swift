import ArgumentParser
import CaseEngine
import Wording

extension ComplaintKind: ExpressibleByArgument {}
extension ComplaintLevel: ExpressibleByArgument {}

/// `dayin complaint …`
struct ComplaintCommands: CommandGroup {
  static let topic = CommandTopic.complaints
  static let commands: [any ParsableCommand.Type] = [Add.self, Edit.self, Answer.self, Escalate.self, List.self]

  struct Add: CourtCommand {
    static let topic = CommandTopic.complaintAdd
    @Option(help: .of(.complaintKind)) var kind: ComplaintKind = .usual
    @Option(help: .of(.complaintFrom)) var from: TypedText
    @Option(help: .of(.bookText)) var text: TypedText
    @Option(help: .of(.complaintBy)) var by: Channel = .telephone
    @Option(help: .of(.contactBack)) var contact: TypedText?
    @Option(name: .customLong("case"), help: .of(.complaintCase)) var caseNumber: TypedText?
    @Option(help: .of(.bookDue)) var due: String?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let received = occurred?.day(in: desk.zone) ?? desk.today
      let number = try desk.caseNamed(caseNumber)
      let complaint = Complaint(
        kind: kind, channel: by, from: from.text, contact: contact.text, caseNumber: number, text: text.text,
        due: try due.map { try desk.dates.due($0, after: received, "--due") }
          ?? Complaint.usualDue(kind, received: received, desk.rules.calendar))
      try output.give(try await desk.enter(new: ComplaintRecord.self, occurred: occurred, .noteComplaint(complaint)), at: desk)
      try await desk.tell(unknown: number, output)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.complaintEdit
    @Argument(help: .of(.complaintNumber)) var number: Int
    @Option(help: .of(.complaintKind)) var kind: ComplaintKind?
    @Option(help: .of(.complaintFrom)) var from: TypedText?
    @Option(help: .of(.bookText)) var text: TypedText?
    @Option(help: .of(.complaintBy)) var by: Channel?
    @Option(help: .of(.contactBack)) var contact: TypedText?
    @Option(name: .customLong("case"), help: .of(.complaintCase)) var caseNumber: TypedText?
    @Option(help: .of(.bookDue)) var due: String?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let named = try desk.caseNamed(caseNumber)
      let changed = try await desk.enter(about: ComplaintRecord.self, number) { record in
        var complaint = record.complaint
        if let kind { complaint.kind = kind }
        if let from { complaint.from = from.text }
        if let text { complaint.text = text.text }
        if let by { complaint.channel = by }
        if let contact { complaint.contact = contact.text.isEmpty ? nil : contact.text }
        if let named { complaint.caseNumber = named }
        if let due { complaint.due = try desk.dates.due(due, after: record.received.day(in: desk.zone), "--due") }
        return .changeComplaint(number, complaint)
      }
      try output.give(changed, at: desk)
      try await desk.tell(unknown: named, output)
    }
  }

  struct Answer: CourtCommand {
    static let topic = CommandTopic.complaintAnswer
    @Argument(help: .of(.complaintNumber)) var number: Int
    @Option(help: .of(.answer)) var text: TypedText
    @Option(help: .of(.answerBy)) var by: Channel?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let answered = try await desk.enter(about: ComplaintRecord.self, number, occurred: try when.occurrence(at: desk)) { record in
        .answerComplaint(number, answer: text.text, by: by ?? record.complaint.channel)
      }
      try output.give(answered, at: desk)
    }
  }

  struct Escalate: CourtCommand {
    static let topic = CommandTopic.complaintEscalate
    @Argument(help: .of(.complaintNumber)) var number: Int
    @Option(help: .of(.complaintLevel)) var to: ComplaintLevel?
    @Option(help: .of(.escalateReason)) var reason: TypedText
    @Option(help: .of(.bookDue)) var due: String?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let occurred = try when.occurrence(at: desk)
      let day = occurred?.day(in: desk.zone) ?? desk.today
      let passedOn = try await desk.enter(about: ComplaintRecord.self, number, occurred: occurred) { record in
        let due =
          try due.map { try desk.dates.due($0, after: day, "--due") }
          ?? Complaint.usualDue(record.complaint.kind, received: day, desk.rules.calendar)
        return .escalateComplaint(number, to: to, reason: reason.text, due: due)
      }
      try output.give(passedOn, at: desk)
    }
  }

  /// The open ones first, by their due days.
  struct List: CourtCommand {
    static let topic = CommandTopic.complaintList
    @Flag(help: .of(.openOnly)) var open = false
    @Option(help: .of(.complaintLevel)) var level: ComplaintLevel?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = try await desk.store.book().complaints.state.inOrder.filter {
        (!open || $0.isOpen) && (level == nil || $0.level == level)
      }
      let json = BookJSON(desk: desk)
      var table = Table([.item, .kind, .received, .who, .number, .answer, .level, .text].map { desk.words.heading($0) })
      for record in found {
        let late = record.isOpen && record.due < desk.today
        table.add(
          .init(String(record.number)), .init(desk.words.name(record.complaint.kind)),
          .init(desk.words.day(record.received.day(in: desk.zone))), .init(record.complaint.from),
          .init(record.complaint.caseNumber?.text ?? ""),
          .init(desk.words.answered(record, today: desk.today, zone: desk.zone), record.isOpen ? late ? .bad : .plain : .good),
          .init(desk.words.name(record.level)), .init(record.complaint.text.firstLine))
      }
      try output.give(list: found.map { json.complaint($0) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }
}

extension Desk {
  /// A case number as it was named.
  fileprivate func caseNamed(_ typed: TypedText?) throws -> CaseNumber? { try typed.map { try caseNumber($0.text) } }

  /// Whether the register has the case is told once its number was taken, not asked.
  fileprivate func tell(unknown number: CaseNumber?, _ output: Output) async throws {
    guard let number, try await store.find(number) == nil else { return }
    output.tell(TerminalText.safe(words.noSuchCaseHere(number)))
  }
}

extension String {
  /// The first line, for a column.
  var firstLine: String { split(separator: "\n", maxSplits: 1).first.map(String.init) ?? self }
}
