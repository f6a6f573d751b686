import CaseEngine

public extension Kazakh {
  func name(_ form: DigestForm) -> String {
    switch form {
    case .markdown: "Markdown"
    case .html: "HTML беті"
    }
  }

  func digestTells(decidedOnly: Bool) -> String { decidedOnly ? "тек шешілгені" : "барлық ұсыныстар" }

  func digestCuts(_ cuts: DigestCuts) -> String {
    let numbers = cuts.cut.map(String.init).joined(separator: ", ")
    let told = "Дайджестегі ұсыныс саны: \(cuts.proposals). "
    let cut = cuts.places == 0 ? "Алып тастайтын ештеңе болмады." : "Алынған есім мен нөмір саны: \(cuts.places), ұсыныстар: \(numbers)."
    return told + cut + " Жібермес бұрын оқып шығыңыз."
  }

  func digestBrings(_ new: Int, of all: Int, court: String, day: Day) -> String {
    court + ", " + self.day(day) + ": " + (new == all ? "ұсыныс саны: \(all)" : "жаңа ұсыныс саны: \(new), барлығы: \(all)")
  }

  func digestIsKnown(_ court: String) -> String { "Жаңасы жоқ: " + court + " — ұсыныстары бұрын қабылданған немесе дайджестте жоқ." }
  func proposalsTaken(_ count: Int, from court: String) -> String { "қабылданған ұсыныс саны: \(count), " + court }
  var onlyInProposals: String { "Бұл «Өтініштер мен ұсыныстар» экранында жасалады" }
}
