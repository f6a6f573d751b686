public extension Russian {
  func linearWelcome(help: String, palette: String, again: String) -> String {
    "Режим чтения вслух. \(help): помощь. \(palette): все действия. \(again): где я."
  }
  var linearWithoutLocale: String {
    "На этой машине нет ни одной локали UTF-8, экран нарисовать нельзя: идут строки. Установите C.UTF-8 (пакеты libc-bin, locales)."
  }
  func linearInstead(term: String) -> String { "На терминале «\(term)» нельзя рисовать экран. Вместо него идут строки." }
  func linearNow(_ isLinear: Bool) -> String { isLinear ? "Режим чтения вслух включён" : "Режим чтения вслух выключен" }
  var cannotDraw: String { "Здесь нельзя рисовать экран. Режим чтения вслух остаётся" }

  func row(_ place: Int) -> String { "строка \(place)" }
  func viewIs(_ view: String, _ count: String?) -> String { "Вид: \(view)" + (count.map { ", \($0)" } ?? "") }
  func found(_ count: String) -> String { "Найдено: \(count)" }
  func changed(_ what: String) -> String { "Теперь: \(what)" }
  func changedByOthers(_ what: String) -> String { "Изменено другими: \(what)" }
  func field(_ place: Int, of count: Int) -> String { "Поле \(place) из \(count)" }
  var required: String { "обязательно" }
  var emptyAnswer: String { "пусто" }
  func mistakeIs(_ mistake: String) -> String { "Ошибка: \(mistake)" }
  func otherAnswers(_ answers: String) -> String { "Ещё: \(answers)" }
  func isMarked(_ isMarked: Bool) -> String { isMarked ? "отмечено" : "не отмечено" }
  var isChosen: String { "выбрано" }
  func offered(_ count: Int, key: String) -> String { "Предлагается: \(count). К ним: \(key)" }
  func cannotNow(_ why: String) -> String { "сейчас нельзя: \(why)" }
  func keysHere(_ keys: String) -> String { "Клавиши: \(keys)" }

  var originalOwed: String { "нет подлинника" }
  var askedLate: String { "запрошено после назначения заседания" }
  func blockedBy(_ count: Int) -> String { "препятствий: \(count)" }
  func entry(_ version: Int) -> String { "запись \(version)" }
}
