import CaseEngine

public extension Kazakh {
  func courtMade(address: String, owner: String) -> String {
    "Тізілім жасалды: \(address)\nКестелердің иесі: \(owner) рөлі, онымен ешкім кірмейді."
  }
  func letPeopleIn(login: String) -> String {
    "Қызметкерлер енгізілгенше барлық рөл мына тіркелгіде: \(login). Басқаларға рұқсат psql арқылы, әрқайсысына өз атымен беріледі:"
  }
  func told(_ line: RegisterLine) -> String {
    switch line {
    case .file(let path): "Файл: \(path)\n\(registerAdvisory)."
    case .server(let address, let version): "Сервер: \(address), PostgreSQL \(version)\n\(registerEnforced)."
    case .form(let number): "Нысаны: \(number)"
    case .end(let sequence, let hash): "Соңғы жазба: \(sequence) \(hash)"
    case .person(let login, let roles): "Сіз: \(login) (\(roles.map { name($0) }.joined(separator: ", ")))"
    case .connections(let count): "Дерекқормен байланыс саны: \(count)"
    case .refusals(let count): "Дерекқор қабылдамағаны: \(count)"
    case .readOnly(let reason): storeError(.readOnly(reason))
    }
  }
  var broughtUp: String { "Тізілім осы бағдарламаның нысанына келтірілді." }
  var isUpToDate: String { "Тізілім осы бағдарламаның нысанында. Ештеңе өзгерген жоқ." }
  func copying(entries: Int64) -> String { "\(entries)-жазбаға дейін көшірілді …" }
  func copied(sequence: Int64, to address: String) -> String { "\(sequence)-жазбаға дейін көшіріліп, тексерілді: \(address)" }
}
