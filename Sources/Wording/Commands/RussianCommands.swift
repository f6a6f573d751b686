public extension Russian {
  var examples: String { "Примеры:" }
  var noStaff: String { "Сотрудники ещё не внесены: у каждого, кто работает здесь, все роли." }
  func workingDay(_ hours: String) -> String { "рабочий день, \(hours)" }
  func yesNo(_ value: Bool) -> String { value ? "да" : "нет" }
  var takenBack: String { "отменено:" }
  var broughtBack: String { "возвращено:" }
  var retracted: String { "отменено" }
  func importedFrom(file: String, line: Int) -> String { "из файла \(file), строка \(line)" }
  func registerMade(path: String) -> String { "Реестр создан: \(path)" }
  func zoneBuiltIn(name: String) -> String {
    "База часовых поясов на этой машине отсутствует или старше марта 2024 года; для \(name) взято время из самой программы."
  }
  func sampleMade(path: String, cases: Int) -> String { "Учебный суд, \(self.cases(cases)): \(path)" }
  func makingSample(begun: Int, of cases: Int) -> String { "Учебный суд: \(begun) из \(cases) …" }
  var bringingUp: String { "Реестр создан прежней версией программы. Он обновляется; большой — несколько минут …" }
  func whole(entries: Int, sequence: Int64, hash: String) -> String {
    "Всё так, как было записано: проверено \(self.entries(entries)). Конец цепи: \(sequence) \(hash)"
  }
  func anchorsFound(_ count: Int) -> String { "Известных контрольных точек на этой цепи: \(count)." }
  func verifying(entries: Int) -> String { "проверено: \(self.entries(entries)) …" }
  func backedUp(path: String, sequence: Int64) -> String { "Копия до записи \(sequence): \(path)" }
  func restored(sequence: Int64, setAside: String?) -> String {
    "Восстановлено до записи \(sequence)." + (setAside.map { " Прежний реестр теперь здесь: \($0)" } ?? "")
  }
  func imported(new: Int, grown: Int, unchanged: Int, dryRun: Bool) -> String {
    (dryRun ? "Проба, ничего не внесено. " : "") + "Новых: \(cases(new)); дополнено: \(grown); без изменений: \(unchanged)."
  }
  func importedCourt(new: Int, grown: Int, unchanged: Int) -> String {
    "Книга суда. Новых: \(new); дополнено: \(grown); без изменений: \(unchanged)."
  }
  func importing(lines count: Int) -> String { "прочитано: \(lines(count)) …" }
  var themeSound: String { "Тема в порядке." }
  func badLine(_ line: Int, column: Int?, field: String?, why: String) -> String {
    "строка \(line)" + (field == nil ? column.map { ", столбец \($0)" } ?? "" : "") + ": " + (field.map { $0 + ": " } ?? "") + why
  }

  func heading(_ heading: Heading) -> String {
    switch heading {
    case .number: "Дело"
    case .category: "Категория"
    case .subject: "Предмет"
    case .registered: "Поступило"
    case .state: "Состояние"
    case .judge: "Судья"
    case .secretary: "Секретарь"
    case .version: "Версия"
    case .parties: "Стороны"
    case .hearing: "Заседание"
    case .readiness: "Готовность"
    case .missing: "Не хватает"
    case .role: "Роль"
    case .name: "Имя"
    case .of: "За кого"
    case .idNumber: "ИИН или БИН"
    case .phone: "Телефон"
    case .email: "Эл. почта"
    case .title: "Документ"
    case .from: "От кого"
    case .status: "Статус"
    case .requested: "Запрошено"
    case .due: "Срок"
    case .received: "Получено"
    case .original: "Подлинник"
    case .toServe: "Вручить"
    case .note: "Примечание"
    case .kind: "Вид"
    case .start: "Начало"
    case .room: "Зал"
    case .duration: "Длительность"
    case .set: "Назначено"
    case .term: "Срок"
    case .ends: "Истекает"
    case .basis: "Основание"
    case .length: "Длина"
    case .countedFrom: "От"
    case .keptWith: "До"
    case .inForceFrom: "Действует с"
    case .prolongation: "Продление"
    case .item: "№"
    case .reason: "Причина"
    case .recorded: "Записано"
    case .occurred: "Произошло"
    case .who: "Кто"
    case .what: "Что"
    case .addressee: "Кому"
    case .members: "Участники"
    case .made: "Создана"
    case .heading: "Название"
    case .language: "Язык"
    case .key: "Ключ"
    case .value: "Значение"
    case .logins: "Логины"
    case .answer: "Ответ"
    case .opinions: "Мнения"
    case .roles: "Роли"
    case .day: "День"
    case .categories: "Категории"
    case .action: "Действие"
    case .functionKey: "F-клавиша"
    case .letterKey: "Буква (US / RU, KZ)"
    case .spot: "Где"
    case .keys: "Клавиши"
    case .otherKeys: "Другие клавиши"
    case .preselected: "В новых списках"
    case .channel: "Как"
    case .contact: "Связь"
    case .text: "Текст"
    case .level: "Кто отвечает"
    case .outcome: "Итог"
    case .about: "О чём"
    case .court: "Суд"
    case .messengers: "Мессенджеры"
    case .address: "Адрес"
    case .reception: "Приём"
    case .owner: "Ответственный"
    case .meeting: "Совещание"
    case .topic: "Чему обучен"
    case .trainer: "Кто обучал"
    }
  }
}
