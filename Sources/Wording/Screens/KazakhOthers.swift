public extension Kazakh {
  func changedMeanwhile(_ by: (name: String, when: String)?) -> String {
    "осы арада өзгертілді" + (by.map { ": \($0.name), \($0.when)" } ?? "")
  }
  func answerWas(_ answer: String) -> String { "бұрын: \(answer)" }
  func answerTheirs(_ answer: String) -> String { "басқаларда: \(answer)" }
  func answerMine(_ answer: String) -> String { "менде: \(answer)" }
  var keepTheirs: String { "олардікі қалсын" }
  var keepMine: String { "менікі жазылсын" }
  var theirsStay: String { "Басқалар жазғаны қалды. Басқа ештеңе жазылмады" }
  var takenAwayMeanwhile: String { "Осы арада мұны басқалар алып тастады. Enter қайта қосады" }
  var changedWhileSigning: String { "Осы арада іс өзгерді. Қол қоймас бұрын қайта қараңыз" }
  func correcting(_ name: String, _ when: String) -> String { "Түзету (\(name), \(when)):" }
  func newSinceYouCame(_ count: Int) -> String { "Сіз келгелі жаңасы: \(count)" }
  func reassigningNow(_ count: Int, of all: Int) -> String { "Берілген іс: \(all) ішінен \(count). Esc тоқтатады" }
  var reassigningStops: String { "Тоқтатылды. Берілгені қалады, болдырмау оны қайтарады" }
  func nothingToReassign(_ judge: String) -> String { "Жабылмаған ісі жоқ: \(judge)" }
  func reassignedAll(_ count: Int, of all: Int, to judge: String) -> String { "\(judge): \(all) ішінен \(count) іс берілді." }
  func notReassigned(_ numbers: String, _ why: String) -> String { "Берілмеді: \(numbers). \(why)" }
  var onlyInOutstanding: String { "Бұл «Күтілуде» экранында жасалады" }
  func likewise(_ numbers: String) -> String { "Сол сияқты: \(numbers)" }
}
