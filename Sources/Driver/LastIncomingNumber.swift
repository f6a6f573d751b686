import CaseEngine
import Screens

extension Driver {
  /// The incoming number that was used last: the latest of the form that the last submission has, and then as far on as numbers of its form are
  /// taken.
  func lastIncomingNumber(on today: Day) async throws(StoreError) -> String? {
    var question = SurroundingsQuestion()
    question.latestSubmissions = today
    let latest = try await store.surroundings(question).latestSubmissions
    guard let found = latest.reduce(nil, { later($0, IncomingNumber($1)) }) else { return nil }
    return try await lastTaken(from: found).text
  }

  /// Of two numbers the later one; of two forms the one that was found first.
  private func later(_ one: IncomingNumber?, _ other: IncomingNumber?) -> IncomingNumber? {
    guard let one, let other else { return one ?? other }
    return other.hasForm(of: one) && other.value > one.value ? other : one
  }

  /// Numbers are given one after another, so it is enough to look a stretch ahead at a time.
  private func lastTaken(from number: IncomingNumber) async throws(StoreError) -> IncomingNumber {
    var last = number
    for _ in 0..<64 {
      var question = SurroundingsQuestion()
      question.submissions = (1...50).map { last.later($0).text }
      let taken = try await store.surroundings(question).submissions
      guard let furthest = (1...50).last(where: { taken[last.later($0).text] != nil }) else { return last }
      last = last.later(furthest)
    }
    return last
  }
}
