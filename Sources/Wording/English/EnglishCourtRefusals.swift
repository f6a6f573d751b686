import CaseEngine

extension English {
  func told(_ mistake: StaffMistake) -> String {
    switch mistake {
    case .firstMustBeYourself(let login):
      "The first person entered must be yourself (login \(login)), with the role administrator among those you keep. Enter the others after that."
    case .lastAdministrator: "Nobody would be left with the role administrator. Give it to somebody else first."
    case .loginTaken(let login, let number): "The login \(login) belongs to number \(number)."
    case .loginMissing: "A login is missing."
    case .roleMissing: "A role is missing."
    }
  }

  func none(_ thing: CourtThing, _ name: String) -> String {
    let of =
      switch thing {
      case .staffMember: "Staff"
      case .template: "Templates"
      case .term: "Terms"
      case .check: "The court's own checks"
      case .court: "Courts"
      }
    return of + ": there is none by the name “\(name)”."
  }
}
