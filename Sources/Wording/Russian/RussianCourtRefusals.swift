import CaseEngine

extension Russian {
  func told(_ mistake: StaffMistake) -> String {
    switch mistake {
    case .firstMustBeYourself(let login):
      "Первым внесите себя (логин \(login)), с ролью administrator среди тех, что оставляете за собой. Остальных — после этого."
    case .lastAdministrator: "Не останется никого с ролью administrator. Сначала дайте её другому."
    case .loginTaken(let login, let number): "Логин \(login) принадлежит записи \(number)."
    case .loginMissing: "Не указан логин."
    case .roleMissing: "Не указана роль."
    }
  }

  func none(_ thing: CourtThing, _ name: String) -> String {
    let of =
      switch thing {
      case .staffMember: "Сотрудники"
      case .template: "Шаблоны"
      case .term: "Сроки"
      case .check: "Собственные пункты суда"
      case .court: "Суды"
      }
    return of + ": нет записи «\(name)»."
  }
}
