public extension Kazakh {
  func keyMistake(_ mistake: KeyMistake) -> String {
    switch mistake {
    case .unreadable: "keys.toml оқылмайды"
    case .syntax(let line, let column): "keys.toml: TOML емес, \(line)-жол, \(column)-баған"
    case .noSuchAction(let name): "keys.toml: «\(name)» деген әрекет жоқ (бәрі: dayin keys)"
    case .notAList(let action): "\(action): пернелер тізімі керек, мысалы [\"F6\", \"v\"]"
    case .noSuchKey(let key, let action): "\(action): «\(key)» деген перне жоқ"
    case .digit(let key, let action): "\(action): әрекет цифрға қойылмайды (\(key))"
    case .held(let key, let action): "\(action): Shift пен әріп және Alt жарамайды (\(key))"
    case .typed(let key, let action): "\(action): онда әріп — мәтін (\(key))"
    case .reserved(let key, let action): "\(action): \(key) пернесін басқаға беруге болмайды"
    case .clash(let key, let first, let second): "\(key): \(first) және \(second) таласады; \(first) әрекетінде қалды"
    }
  }
  func ownKeysMistaken(_ mistake: String, more: Int) -> String {
    "Өз пернелеріңіз" + (more == 0 ? "" : " (қате саны \(more + 1): dayin doctor)") + ": \(mistake)"
  }
  func keyboardTitle(_ name: String) -> String {
    switch name {
    case "us": "Латын (us)"
    case "ru": "Орыс (ru)"
    case "kz": "Қазақ (kz)"
    case "kz-kazrus": "Орысшасы бар қазақ (kz-kazrus)"
    case "kz-ruskaz": "Қазақшасы бар орыс (kz-ruskaz)"
    default: name
    }
  }
  func keyboardNow(_ title: String) -> String { "Пернетақта: \(title)" }
  func keyboardLearned(_ keys: Int) -> String { "Пернетақта есте сақталды, перне саны: \(keys)" }
  func keyboardUnsure(_ letter: String) -> String {
    "\(letter) мұнда цифр. Олай болмаса: F9, «\(title(.learnKeyboard))»"
  }
  var learnText: String {
    "Жұмыс істейтін пернетақта тіліне ауысып, төменде белгіленген пернені басыңыз. Бұл — пернетақтадағы орын, онда қандай әріп тұрса да."
  }
  func learnProgress(_ place: Int, of count: Int) -> String { "Перне: \(place) / \(count)" }
  var learnOn: String { "Бейтаныс пернетақта: тағы бірнеше перне. Enter — осы жеткілікті" }
  func learnTwice(_ letter: String, _ key: String) -> String {
    "\(letter) бұған дейін \(key) пернесі үшін басылды. Белгіленгенін не Backspace басыңыз"
  }
  var learnedNothing: String { "Ештеңе есте сақталмады, пернетақта бұрынғыдай" }
  var pasteDropped: String { "Қойылған мәтін алынбады: мұнда мәтін терілмейді" }
  func quicker(_ keys: String) -> String { "Жылдамырақ: \(keys)" }
  var hintSkip: String { "Өткізу" }
  var hintKeepLearned: String { "Жеткілікті" }
  var hintOneBack: String { "Бір артқа" }
  var hintBox: String { "Терезе" }
  var hintEditor: String { "Редактор" }
  var hintNewLine: String { "Жаңа жол" }
  var hintDone: String { "Дайын" }
}
