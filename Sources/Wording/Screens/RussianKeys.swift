public extension Russian {
  func keyMistake(_ mistake: KeyMistake) -> String {
    switch mistake {
    case .unreadable: "keys.toml не читается"
    case .syntax(let line, let column): "keys.toml: не TOML, строка \(line), столбец \(column)"
    case .noSuchAction(let name): "keys.toml: нет действия «\(name)» (все — dayin keys)"
    case .notAList(let action): "\(action): нужен список клавиш, например [\"F6\", \"v\"]"
    case .noSuchKey(let key, let action): "\(action): нет клавиши «\(key)»"
    case .digit(let key, let action): "\(action): на цифру действие не ставится (\(key))"
    case .held(let key, let action): "\(action): буква с Shift и Alt не годятся (\(key))"
    case .typed(let key, let action): "\(action): там буквы — это текст (\(key))"
    case .reserved(let key, let action): "\(action): клавишу \(key) занять нельзя"
    case .clash(let key, let first, let second): "\(key): её хотят \(first) и \(second); осталась у \(first)"
    }
  }
  func ownKeysMistaken(_ mistake: String, more: Int) -> String {
    "Свои клавиши" + (more == 0 ? "" : " (ошибок \(more + 1): dayin doctor)") + ": \(mistake)"
  }
  func keyboardTitle(_ name: String) -> String {
    switch name {
    case "us": "Латинская (us)"
    case "ru": "Русская (ru)"
    case "kz": "Казахская (kz)"
    case "kz-kazrus": "Казахская с русской (kz-kazrus)"
    case "kz-ruskaz": "Русская с казахской (kz-ruskaz)"
    default: name
    }
  }
  func keyboardNow(_ title: String) -> String { "Раскладка: \(title)" }
  func keyboardLearned(_ keys: Int) -> String { "Клавиатура запомнена, клавиш: \(keys)" }
  func keyboardUnsure(_ letter: String) -> String {
    "\(letter) здесь цифра. Если нет: F9, «\(title(.learnKeyboard))»"
  }
  var learnText: String {
    "Включите раскладку, в которой работаете, и нажмите клавишу, отмеченную ниже. Это место на клавиатуре, какая бы буква на нём ни стояла."
  }
  func learnProgress(_ place: Int, of count: Int) -> String { "Клавиша \(place) из \(count)" }
  var learnOn: String { "Раскладка незнакомая: ещё несколько клавиш. Enter — хватит и этого" }
  func learnTwice(_ letter: String, _ key: String) -> String { "\(letter) уже нажата для клавиши \(key). Нажмите отмеченную или Backspace" }
  var learnedNothing: String { "Ничего не запомнено, раскладка прежняя" }
  var pasteDropped: String { "Вставленное пропущено: здесь нет поля для текста" }
  func quicker(_ keys: String) -> String { "Быстрее: \(keys)" }
  var hintSkip: String { "Пропустить" }
  var hintKeepLearned: String { "Хватит" }
  var hintOneBack: String { "Назад на одну" }
  var hintBox: String { "Окно" }
  var hintEditor: String { "Редактор" }
  var hintNewLine: String { "Новая строка" }
  var hintDone: String { "Готово" }
}
