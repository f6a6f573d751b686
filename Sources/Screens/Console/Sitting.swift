import CaseEngine
import Cells
import Wording

/// Who sits here, at which court, in front of what: everything that the console is handed at its start.
public struct Sitting: Hashable, Sendable {
  /// The court's settings.
  public var rules: CourtRules
  /// Who sits here.
  public var actor: Actor
  /// The names of the court's judges, to whom a case can be given.
  public var judges: [String]
  /// How this court is reached, as it stands at the foot of every notice.
  public var card = ContactCard()
  /// The clock.
  public var now: Moment
  /// The language of the screens.
  public var language: Language
  /// Which signs the terminal can show.
  public var glyphs: Glyphs
  /// Whether lines are told instead of a screen drawn.
  public var isAccessible: Bool
  /// The keyboard layout of this person beside the Latin one.
  public var keyboard: KeyboardLayout
  /// What was learned of this person's keyboard, where it has none of the known layouts.
  public var learned: LearnedKeys
  /// Which key does what here.
  public var keys: Keymap
  /// What of this person's own keys could not be taken: told at the start.
  public var keyMistakes: [KeyMistake]
  /// How often this person was told the key of what they chose in the palette.
  public var taught: [Action: Int]
  /// 128 bits of randomness, fresh for each start: keys of acts and identities of cases are made from them.
  public var seed: Token
  /// The looks to choose from.
  public var themes: [ThemeChoice]
  /// The look that was chosen, by name.
  public var theme: String
  /// How far this person came in the lessons.
  public var lessons: [LessonName: LessonMark]
  /// What this console is for where it is a practice; nil at the register of a court.
  public var practising: Practising?
  /// What is to be said of the register all the time.
  public var register: RegisterNote

  /// What the status line says of the register.
  public enum RegisterNote: Hashable, Sendable {
    /// There is no register yet: the console begins with the choice of one. `court` is offered as the name.
    case none(court: String)
    /// Roles are advisory: the operating system does not enforce them.
    case advisory
    /// The database enforces the roles.
    case enforced
    /// Nothing can be entered, and why.
    case readOnly(StoreError.ReadOnlyReason)
    /// A court that is made up, to look at.
    case sample
    /// A court that is made up, to practise in.
    case practice

    /// Whether nothing can be entered.
    var isReadOnly: Bool { if case .readOnly = self { true } else { false } }
  }

  /// A start of the console.
  public init(
    rules: CourtRules, actor: Actor, judges: [String] = [], now: Moment, language: Language, glyphs: Glyphs = .unicode,
    isAccessible: Bool = false,
    keyboard: KeyboardLayout = .kz, learned: LearnedKeys = LearnedKeys(), keys: Keymap = .usual, keyMistakes: [KeyMistake] = [],
    taught: [Action: Int] = [:], seed: Token,
    themes: [ThemeChoice] = [], theme: String = "", lessons: [LessonName: LessonMark] = [:], practising: Practising? = nil,
    register: RegisterNote = .advisory
  ) {
    self.rules = rules
    self.actor = actor
    self.judges = judges
    self.now = now
    self.language = language
    self.glyphs = glyphs
    self.isAccessible = isAccessible
    self.keyboard = keyboard
    self.learned = learned
    self.keys = keys
    self.keyMistakes = keyMistakes
    self.taught = taught
    self.seed = seed
    self.themes = themes
    self.theme = theme
    self.lessons = lessons
    self.practising = practising
    self.register = register
  }

  /// What this person means by what is being typed into a filter. Throws the term that cannot be read.
  func filter(typing text: String) throws(FilterProblem) -> Filter {
    try Filter.parse(
      typing: TypedNumber.row(text), today: today, calendar: rules.calendar, me: actor.name, identity: actor.maySeeIdentityNumbers)
  }

  var words: any Wording { language.words }
  var zone: CourtZone { rules.calendar.zone }
  var today: Day { zone.day(of: now) }
}

extension Sitting {
  /// Whether this person does what is the judge's alone in a case of this judge without saying why they act for another. Source: rules, section 5.
  func mayAct(for judge: String?) -> Bool { rules.onlyOnePerson || judge == actor.name || !actor.roles.contains(.judge) }
}
