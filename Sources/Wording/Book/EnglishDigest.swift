import CaseEngine

public extension English {
  func name(_ form: DigestForm) -> String {
    switch form {
    case .markdown: "Markdown"
    case .html: "HTML page"
    }
  }

  func digestTells(decidedOnly: Bool) -> String { decidedOnly ? "only what was decided" : "all proposals" }

  func digestCuts(_ cuts: DigestCuts) -> String {
    let numbers = cuts.cut.map(String.init).joined(separator: ", ")
    let told = "Proposals in the digest: \(cuts.proposals). "
    let cut = cuts.places == 0 ? "Nothing had to be taken out." : "Names and numbers taken out: \(cuts.places), in proposals \(numbers)."
    return told + cut + " Read it before it goes out."
  }

  func digestBrings(_ new: Int, of all: Int, court: String, day: Day) -> String {
    court + ", " + self.day(day) + ": " + (new == all ? "proposals: \(all)" : "new proposals: \(new) of \(all)")
  }

  func digestIsKnown(_ court: String) -> String { "Nothing new: the proposals of " + court + " were taken in before, or there are none." }
  func proposalsTaken(_ count: Int, from court: String) -> String { "proposals taken in: \(count), " + court }
  var onlyInProposals: String { "This is done on the screen Complaints and proposals" }
}
