import CaseEngine

public extension Russian {
  func name(_ form: DigestForm) -> String {
    switch form {
    case .markdown: "Markdown"
    case .html: "страница HTML"
    }
  }

  func digestTells(decidedOnly: Bool) -> String { decidedOnly ? "только решённые" : "все предложения" }

  func digestCuts(_ cuts: DigestCuts) -> String {
    let numbers = cuts.cut.map(String.init).joined(separator: ", ")
    let told = "Предложений в дайджесте: \(cuts.proposals). "
    let cut = cuts.places == 0 ? "Убирать было нечего." : "Убрано имён и номеров: \(cuts.places), предложения: \(numbers)."
    return told + cut + " Прочитайте его перед отправкой."
  }

  func digestBrings(_ new: Int, of all: Int, court: String, day: Day) -> String {
    court + ", " + self.day(day) + ": " + (new == all ? "предложений: \(all)" : "новых предложений: \(new) из \(all)")
  }

  func digestIsKnown(_ court: String) -> String { "Нового нет: " + court + " — предложения уже приняты, либо их в дайджесте нет." }
  func proposalsTaken(_ count: Int, from court: String) -> String { "принято предложений: \(count), " + court }
  var onlyInProposals: String { "Это делается на экране «Обращения и предложения»" }
}
