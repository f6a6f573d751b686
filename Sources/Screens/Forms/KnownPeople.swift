import CaseEngine
import Wording

/// Whom the forms of the court's book offer while a name is typed: whom the book names already, and who works at the court.
extension Console {
  /// The names that are known for a field of the book, the likeliest first.
  func knownPeople(_ field: BookField) -> [String] {
    guard let book else { return [] }
    let (complaints, proposals, trainings) = (book.complaints.state, book.proposals.state.proposals, book.trainings.state.trainings)
    let names =
      switch field {
      case .owner: proposals.reversed().compactMap(\.plan.owner) + staff
      case .by: proposals.reversed().map(\.proposal.by) + staff
      case .who: staff + trainings.reversed().map(\.training.who)
      case .trainer: trainings.reversed().map(\.training.by)
      case .from: complaints.complaints.reversed().map(\.complaint.from) + visitors
      default: [String]()
      }
    return names.unrepeated
  }

  /// Who came to the chair, the latest first.
  var visitors: [String] { (book?.complaints.state.appointments.reversed().map(\.appointment.name) ?? []).unrepeated }

  /// Everybody who works at the court, as far as it is known here.
  private var staff: [String] {
    guard let staff = court.file?.staff, !staff.isEmpty else { return (sitting.judges + [sitting.actor.name]).unrepeated }
    return staff.sorted { $0.key < $1.key }.map(\.value.name)
  }
}
