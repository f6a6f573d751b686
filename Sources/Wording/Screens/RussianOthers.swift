public extension Russian {
  func changedMeanwhile(_ by: (name: String, when: String)?) -> String {
    "тем временем изменено" + (by.map { ": \($0.name), \($0.when)" } ?? "")
  }
  func answerWas(_ answer: String) -> String { "было: \(answer)" }
  func answerTheirs(_ answer: String) -> String { "у других: \(answer)" }
  func answerMine(_ answer: String) -> String { "у меня: \(answer)" }
  var keepTheirs: String { "оставить их" }
  var keepMine: String { "записать моё" }
  var theirsStay: String { "Осталось то, что записали другие. Больше ничего не записано" }
  var takenAwayMeanwhile: String { "Тем временем это убрали другие. Enter добавит заново" }
  var changedWhileSigning: String { "Дело тем временем изменилось. Проверьте ещё раз, прежде чем подписать" }
  func correcting(_ name: String, _ when: String) -> String { "Исправить (\(name), \(when)):" }
  func newSinceYouCame(_ count: Int) -> String { "Новых с вашего прихода: \(count)" }
  func reassigningNow(_ count: Int, of all: Int) -> String { "Передано дел: \(count) из \(all). Esc прекращает" }
  var reassigningStops: String { "Прекращается. Переданное остаётся, отмена вернёт его" }
  func nothingToReassign(_ judge: String) -> String { "Нет незакрытых дел: \(judge)" }
  func reassignedAll(_ count: Int, of all: Int, to judge: String) -> String { "\(judge): передано дел \(count) из \(all)." }
  func notReassigned(_ numbers: String, _ why: String) -> String { "Не переданы: \(numbers). \(why)" }
  var onlyInOutstanding: String { "Это делается на экране «Ожидаются»" }
  func likewise(_ numbers: String) -> String { "Так же: \(numbers)" }
}
