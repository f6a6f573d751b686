import CaseEngine

extension Kazakh {
  func told(_ mistake: StaffMistake) -> String {
    switch mistake {
    case .firstMustBeYourself(let login):
      "Алдымен өзіңізді енгізіңіз (логин \(login)), қалдыратын рөлдеріңіздің ішінде administrator болсын. Басқаларды содан кейін енгізіңіз."
    case .lastAdministrator: "administrator рөлі ешкімде қалмайды. Алдымен оны басқа біреуге беріңіз."
    case .loginTaken(let login, let number): "Бұл логин басқа қызметкерге тиесілі: \(login), № \(number) жазба."
    case .loginMissing: "Логин көрсетілмеген."
    case .roleMissing: "Рөл көрсетілмеген."
    }
  }

  func none(_ thing: CourtThing, _ name: String) -> String {
    let of =
      switch thing {
      case .staffMember: "Қызметкерлер"
      case .template: "Үлгілер"
      case .term: "Мерзімдер"
      case .check: "Соттың өз тармақтары"
      case .court: "Соттар"
      }
    return of + ": «\(name)» жазбасы жоқ."
  }
}
