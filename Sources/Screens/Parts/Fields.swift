import CaseEngine
import Cells
import Wording

/// An entry field: what is asked, what was answered.
struct Field: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case text(TextField)
    case date(TextField)
    case choice(Choice)
    case picks(PickList)
  }

  let key: FieldKey
  var value: Value
  /// Whether an answer must be there.
  var isRequired: Bool
  /// Why the answer cannot stand, once it was tried.
  var mistake: Mistake?

  init(_ key: FieldKey, _ value: Value, required: Bool = false) {
    self.key = key
    self.value = value
    isRequired = required
  }

  /// A text field with an answer filled in, which the next letter replaces.
  static func text(_ key: FieldKey, _ filled: String = "", required: Bool = false) -> Field {
    Field(key, .text(TextField(filled, fresh: true)), required: required)
  }

  /// A date field with an answer filled in.
  static func date(_ key: FieldKey, _ filled: String = "", required: Bool = false) -> Field {
    Field(key, .date(TextField(filled, fresh: true)), required: required)
  }

  /// A choice with one of the options chosen.
  static func choice(_ key: FieldKey, _ options: [Option], _ chosen: Option? = nil) -> Field {
    Field(key, .choice(Choice(options, chosen: chosen)))
  }

  var text: TextField? {
    switch value {
    case .text(let field), .date(let field): field
    case .choice, .picks: nil
    }
  }

  var picks: PickList? {
    if case .picks(let picks) = value { picks } else { nil }
  }

  var choice: Choice? {
    if case .choice(let choice) = value { choice } else { nil }
  }
}

/// What is wrong with an answer: data, turned into words when it is drawn.
enum Mistake: Hashable, Sendable {
  case missing
  case notADate
  case notATime
  case notANumber
  case refused(Refusal)
  case notTheDigits
  case timesOutOfOrder
  case noSuchZone(String)
  case noSuchCase
  case notAProgram
  case noFile(FileStanding)
  case noSuchGround
  case unreadable(CommandProblem)
}

/// Fields in a row or in a column, one of which has the keys.
struct Fields: Hashable, Sendable {
  var list: [Field]
  private(set) var active = 0
  /// The list of a choice that is open, by the place of the option it points at.
  var openList: Int?
  /// The month of a date that is open.
  var month: Month?
  /// The box of several lines that is open for a long text.
  var note: NoteBox?
  /// Whether an answer was given here: what was only filled in is no loss.
  var isTouched = false
  /// What is offered for the text that has the keys.
  var completion: Completion?
  /// What stands at the path that is typed, once somebody looked; and whether its folder is to be listed as soon as it is known.
  var look: FileLook?
  var listsFolder = false
  /// The file that was read for the path.
  var readFile: ReadFile?

  init(_ list: [Field]) { self.list = list }

  subscript(_ key: FieldKey) -> Field? { list.first { $0.key == key } }

  var current: Field? { list.indices.contains(active) ? list[active] : nil }

  /// Whether letters now are text.
  var isTyping: Bool { current?.text != nil }

  /// The text of a field, trimmed; nil where it is empty or not there.
  func text(_ key: FieldKey) -> String? { self[key]?.text?.answer.map { key.isOfDigits ? TypedNumber.row($0) : $0 } }

  /// The chosen option of a field; `.none` where it is not there.
  func chosen(_ key: FieldKey) -> Option { self[key]?.choice?.current ?? .none }

  mutating func select(_ key: FieldKey) { if let place = list.firstIndex(where: { $0.key == key }) { active = place } }

  mutating func step(_ by: Int) {
    openList = nil
    month = nil
    note = nil
    completion = nil
    guard !list.isEmpty else { return }
    active = (active + by + list.count) % list.count
    // Whoever comes to a field by Tab types over what stands there, or moves in it with the arrows.
    switch list[active].value {
    case .text(let field): list[active].value = .text(TextField(field.text, fresh: true))
    case .date(let field): list[active].value = .date(TextField(field.text, fresh: true))
    case .picks(var picks):
      picks.enter(fromBelow: by < 0)
      list[active].value = .picks(picks)
    case .choice: break
    }
  }

  mutating func change(_ key: FieldKey, _ body: (inout Field) -> Void) {
    for place in list.indices where list[place].key == key { body(&list[place]) }
  }

  mutating func set(_ key: FieldKey, text: String) {
    change(key) { field in
      switch field.value {
      case .text: field.value = .text(TextField(text, fresh: true))
      case .date: field.value = .date(TextField(text, fresh: true))
      case .choice, .picks: break
      }
    }
  }

  /// Puts a text into a field as if it had been typed.
  mutating func put(_ text: String, in key: FieldKey) {
    isTouched = true
    change(key) { field in
      field.mistake = nil
      if case .date = field.value { field.value = .date(TextField(text)) } else { field.value = .text(TextField(text)) }
    }
  }

  /// Chooses an answer, and offers it where it was not offered yet.
  mutating func choose(_ key: FieldKey, _ option: Option) {
    change(key) { field in
      guard let choice = field.choice else { return }
      let options = choice.options.contains(option) ? choice.options : choice.options + [option]
      field.value = .choice(Choice(options, chosen: option))
    }
  }

  /// Puts a mistake at a field and goes there.
  mutating func blame(_ key: FieldKey, _ mistake: Mistake) {
    change(key) { $0.mistake = mistake }
    select(key)
  }
}
