public extension English {
  func keyMistake(_ mistake: KeyMistake) -> String {
    switch mistake {
    case .unreadable: "keys.toml cannot be read"
    case .syntax(let line, let column): "keys.toml: not TOML at line \(line), column \(column)"
    case .noSuchAction(let name): "keys.toml: there is no action “\(name)” (see dayin keys)"
    case .notAList(let action): "\(action): must be a list of keys, such as [\"F6\", \"v\"]"
    case .noSuchKey(let key, let action): "\(action): there is no key “\(key)”"
    case .digit(let key, let action): "\(action): no action can sit on a digit (\(key))"
    case .held(let key, let action): "\(action): letters with Shift, and Alt, cannot be used (\(key))"
    case .typed(let key, let action): "\(action): letters are text there (\(key))"
    case .reserved(let key, let action): "\(action): the key \(key) cannot be given away"
    case .clash(let key, let first, let second): "\(key): wanted by \(first) and by \(second); \(first) has it"
    }
  }
  func ownKeysMistaken(_ mistake: String, more: Int) -> String {
    "Your keys" + (more == 0 ? "" : " (\(more + 1) mistakes: dayin doctor)") + ": \(mistake)"
  }
  func keyboardTitle(_ name: String) -> String {
    switch name {
    case "us": "Latin (us)"
    case "ru": "Russian (ru)"
    case "kz": "Kazakh (kz)"
    case "kz-kazrus": "Kazakh with Russian (kz-kazrus)"
    case "kz-ruskaz": "Russian with Kazakh (kz-ruskaz)"
    default: name
    }
  }
  func keyboardNow(_ title: String) -> String { "Keyboard layout: \(title)" }
  func keyboardLearned(_ keys: Int) -> String { "Learned \(keys) \(keys == 1 ? "key" : "keys") of your keyboard" }
  func keyboardUnsure(_ letter: String) -> String {
    "\(letter) is a digit here. If it is not: F9, “\(title(.learnKeyboard))”"
  }
  var learnText: String {
    "Switch to the layout you work in, and press the key that is marked below. It is a place on the keyboard, whatever letter it has."
  }
  func learnProgress(_ place: Int, of count: Int) -> String { "Key \(place) of \(count)" }
  var learnOn: String { "This layout is new: a few more keys. Enter keeps what is learned so far" }
  func learnTwice(_ letter: String, _ key: String) -> String { "\(letter) is already the key \(key). Press the marked one, or Backspace" }
  var learnedNothing: String { "Nothing was learned; the layout stays as it was" }
  var pasteDropped: String { "What was pasted is dropped: nothing is being typed here" }
  func quicker(_ keys: String) -> String { "Quicker: \(keys)" }
  var hintSkip: String { "Skip" }
  var hintKeepLearned: String { "Enough" }
  var hintOneBack: String { "One back" }
  var hintBox: String { "Several lines" }
  var hintEditor: String { "Editor" }
  var hintNewLine: String { "New line" }
  var hintDone: String { "Done" }
}
