import ArgumentParser
import CaseEngine
import Wording

extension AppointmentOutcome: ExpressibleByArgument {}

/// `dayin reception …`: who comes to the chair, and what became of it.
struct ReceptionCommands: CommandGroup {
  static let topic = CommandTopic.reception
  static let commands: [any ParsableCommand.Type] = [Add.self, Edit.self, Outcome.self, List.self]

  struct Add: CourtCommand {
    static let topic = CommandTopic.receptionAdd
    @Option(help: .of(.visitor)) var name: TypedText
    @Option(help: .of(.appointmentStart)) var start: String
    @Option(help: .of(.about)) var about: TypedText
    @Option(help: .of(.contactBack)) var contact: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let appointment = Appointment(
        name: name.text, contact: contact.text, start: try desk.dates.moment(start, "--start"), about: about.text)
      try output.give(try await desk.enter(new: AppointmentRecord.self, .makeAppointment(appointment)), at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.receptionEdit
    @Argument(help: .of(.appointmentNumber)) var number: Int
    @Option(help: .of(.visitor)) var name: TypedText?
    @Option(help: .of(.appointmentStart)) var start: String?
    @Option(help: .of(.about)) var about: TypedText?
    @Option(help: .of(.contactBack)) var contact: TypedText?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let start = try start.map { try desk.dates.moment($0, "--start") }
      let changed = try await desk.enter(about: AppointmentRecord.self, number) { record in
        var appointment = record.appointment
        if let name { appointment.name = name.text }
        if let start { appointment.start = start }
        if let about { appointment.about = about.text }
        if let contact { appointment.contact = contact.text.isEmpty ? nil : contact.text }
        return .changeAppointment(number, appointment)
      }
      try output.give(changed, at: desk)
    }
  }

  struct Outcome: CourtCommand {
    static let topic = CommandTopic.receptionOutcome
    @Argument(help: .of(.appointmentNumber)) var number: Int
    @Option(help: .of(.appointmentOutcome)) var outcome: AppointmentOutcome
    @Option(help: .of(.note)) var note: TypedText?
    @OptionGroup var when: OccurrenceOption
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let ended = try await desk.enter(about: AppointmentRecord.self, number, occurred: try when.occurrence(at: desk)) { _ in
        .endAppointment(number, outcome, note: note.text)
      }
      try output.give(ended, at: desk)
    }
  }

  struct List: CourtCommand {
    static let topic = CommandTopic.receptionList
    @Flag(help: .of(.openOnly)) var open = false
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let found = try await desk.store.book().complaints.state.appointmentsInOrder.filter { !open || $0.isOpen }
      let json = BookJSON(desk: desk)
      var table = Table([.item, .start, .who, .contact, .about, .outcome, .note].map { desk.words.heading($0) })
      for record in found {
        table.add([
          String(record.number), desk.words.momentWithWeekday(record.appointment.start, desk.zone), record.appointment.name,
          record.appointment.contact ?? "", record.appointment.about.firstLine, record.outcome.map { desk.words.name($0) } ?? "",
          record.note?.firstLine ?? "",
        ])
      }
      try output.give(list: found.map { json.appointment($0) }, people: table, whenEmpty: desk.words.nothingFound)
    }
  }
}
