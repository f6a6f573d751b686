/// In which order lists of the book stand: what is still to be done first, by the day on which it is due; then what is done, the latest first.
extension Complaints {
  /// Questions and complaints as lists have them.
  public var inOrder: [ComplaintRecord] {
    complaints.filter(\.isOpen).sorted { ($0.due, $0.number) < ($1.due, $1.number) } + complaints.filter { !$0.isOpen }.reversed()
  }

  /// Appointments as lists have them: those to come or without an outcome first, by their time.
  public var appointmentsInOrder: [AppointmentRecord] {
    appointments.filter(\.isOpen).sorted { ($0.appointment.start, $0.number) < ($1.appointment.start, $1.number) }
      + appointments.filter { !$0.isOpen }.sorted { ($0.appointment.start, $0.number) > ($1.appointment.start, $1.number) }
  }
}

extension Proposals {
  /// Proposals as lists have them: those without a due day behind those that have one.
  public var inOrder: [ProposalRecord] {
    proposals.filter(\.isOpen).sorted {
      ($0.plan.due ?? Day.accepted.upperBound, $0.number) < ($1.plan.due ?? Day.accepted.upperBound, $1.number)
    } + proposals.filter { !$0.isOpen }.reversed()
  }
}

extension Trainings {
  /// Trainings as lists have them: the latest first.
  public var inOrder: [TrainingRecord] { trainings.sorted { ($0.training.on, $0.number) > ($1.training.on, $1.number) } }
}
