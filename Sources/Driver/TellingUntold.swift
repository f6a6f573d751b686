import CaseEngine
import Screens
import Wording

extension Driver {
  /// The notices of hearings for everybody who has none, hearing by hearing, in the order asked; those of which nobody is still to be told are left out.
  func untold(_ question: UntoldQuestion) async throws(StoreError) -> [UntoldNotices] {
    let court = try await store.court()
    let (actor, card) = (court.actor(login: login), try await store.book().contacts.state.own)
    let wanted = Dictionary(grouping: question.places, by: \.id)
    let written = try await store.files(Array(wanted.keys)) { file in
      (wanted[file.id] ?? []).compactMap {
        file.untold($0.hearing, by: question.channel, as: actor, at: question.now, under: court.rules, card: card)
      }
    }
    let byPlace = Dictionary(
      written.flatMap { $0 }.map { (UntoldQuestion.Place(id: $0.id, hearing: $0.hearing), $0) }, uniquingKeysWith: { first, _ in first })
    return question.places.compactMap { byPlace[$0] }
  }
}
