import CaseEngine

/// The made-up people who work at the sample court.
struct CourtStaff {
  let judges: [StaffMember]
  let secretaries: [StaffMember]
  let chancery: [StaffMember]
  /// The head of the chancery takes cases in and gives them to judges.
  let head: StaffMember
  let chair: StaffMember
  let administrator: StaffMember

  /// The first judge is the visitor: whoever tries the program, with every role that can do something.
  init(judges count: Int, visitor login: String?, using random: inout Random) {
    func member(_ name: String, _ login: String, _ roles: [CourtRole]) -> StaffMember {
      StaffMember(name: name, logins: [login], roles: roles)
    }
    func drawn(_ login: String, _ role: CourtRole) -> StaffMember { member(PersonName.drawn(using: &random).short, login, [role]) }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    var judges = [member("Ахметова С. Қ.", "judge-01", [.judge])]
    if let login {
      judges[0].logins.append(login)
      judges[0].roles = [.judge, .secretary, .chancery, .chair, .administrator]
    }
    var secretaries = [member("Ли В. А.", "secretary-01", [.secretary])]
    var names: Set<String> = [judges[0].name, secretaries[0].name]
    while judges.count < count {
      let judge = drawn("judge-" + padded(judges.count + 1), .judge)
      if names.insert(judge.name).inserted { judges.append(judge) }
    }
    while secretaries.count < count {
      let secretary = drawn("secretary-" + padded(secretaries.count + 1), .secretary)
      if names.insert(secretary.name).inserted { secretaries.append(secretary) }
    }
    self.judges = judges
    self.secretaries = secretaries
    chancery = [member("Өтегенова Г. Ұ.", "chancery-01", [.chancery]), member("Соколова А. И.", "chancery-02", [.chancery])]
    head = member("Цой Н. П.", "chancery-00", [.chancery, .administrator])
    chair = member("Қасымжанов Б. Е.", "chair", [.chair])
    administrator = member("Вебер К. А.", "administrator", [.administrator])
  }

  /// Everybody, in the order of their numbers.
  var everybody: [StaffMember] { judges + secretaries + [head] + chancery + [chair, administrator] }
}
