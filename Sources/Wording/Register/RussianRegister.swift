import CaseEngine

public extension Russian {
  func courtMade(address: String, owner: String) -> String {
    "Реестр создан: \(address)\nТаблицы принадлежат роли \(owner), под ней никто не входит."
  }
  func letPeopleIn(login: String) -> String {
    "\(login) имеет все роли, пока не внесены сотрудники. Остальным доступ даётся в psql, каждому под своим именем:"
  }
  func told(_ line: RegisterLine) -> String {
    switch line {
    case .file(let path): "Файл: \(path)\n\(registerAdvisory)."
    case .server(let address, let version): "Сервер: \(address), PostgreSQL \(version)\n\(registerEnforced)."
    case .form(let number): "Форма: \(number)"
    case .end(let sequence, let hash): "Последняя запись: \(sequence) \(hash)"
    case .person(let login, let roles): "Вы: \(login) (\(roles.map { name($0) }.joined(separator: ", ")))"
    case .connections(let count): "Соединений с базой: \(count)"
    case .refusals(let count): "Отказов базы данных: \(count)"
    case .readOnly(let reason): storeError(.readOnly(reason))
    }
  }
  var broughtUp: String { "Реестр приведён к форме этой программы." }
  var isUpToDate: String { "Реестр уже в форме этой программы. Ничего не изменено." }
  func copying(entries: Int64) -> String { "Скопировано до записи \(entries) …" }
  func copied(sequence: Int64, to address: String) -> String { "Скопировано до записи \(sequence) и проверено: \(address)" }
}
