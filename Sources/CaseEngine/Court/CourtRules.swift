/// What the court itself adds to the checklist of a category. Source: rules, section 7, `manual.*`.
public struct ManualCheck: Hashable, Sendable, Codable {
  /// Its key without `manual.`, e.g. `fee-paid`: small Latin letters, digits and hyphens.
  public var key: String
  /// The category that it is for; nil for all.
  public var category: String?
  /// What is to be done.
  public var title: Named

  /// A check of the court's own.
  public init(key: String, category: String?, title: Named) {
    self.key = key
    self.category = category
    self.title = title
  }

  /// Its key on the checklist.
  public var itemKey: String { "manual." + key }
}

/// What the engine is told about the court: its settings as they stand. Nothing of it depends on the day.
public struct CourtRules: Hashable, Sendable {
  /// The name of the court.
  public var court: Named
  /// Hours, holidays and the time zone.
  public var calendar: WorkingCalendar
  /// The terms of procedure.
  public var terms: TermTable
  /// The court's own checklist items.
  public var manualChecks: [ManualCheck]
  /// The pick lists of documents.
  public var templates: [DocumentTemplate]
  /// Categories that the court added to civil, commercial, administrative and criminal.
  public var categories: [String]
  /// How many working days must lie between setting a trial hearing and holding it, so that notice can be given. Source: CPC art. 127(3).
  public var noticeDays: Int
  /// The courts whose contacts can be kept beside one's own: those of the city, and those above them.
  public var courts: [CourtCard]
  /// What it decided about notices, groups and sending.
  public var notices: NoticeRules
  /// Whether the register knows one person at most, who then acts for any judge.
  public var onlyOnePerson: Bool

  /// The rules of a court.
  public init(
    court: Named, calendar: WorkingCalendar, terms: TermTable, manualChecks: [ManualCheck] = [], templates: [DocumentTemplate] = [],
    categories: [String] = [], noticeDays: Int = 3, courts: [CourtCard] = [], notices: NoticeRules = NoticeRules(),
    onlyOnePerson: Bool = true
  ) {
    self.court = court
    self.calendar = calendar
    self.terms = terms
    self.manualChecks = manualChecks
    self.templates = templates
    self.categories = categories
    self.noticeDays = noticeDays
    self.courts = courts
    self.notices = notices
    self.onlyOnePerson = onlyOnePerson
  }

  /// The categories that every court has. The codes are a contract of the command line.
  public static let builtInCategories = ["civil", "commercial", "administrative", "criminal"]

  /// Every category that a case can have here.
  public var allCategories: [String] { CourtRules.builtInCategories + categories }

  /// The other courts: all but the one that this is.
  public var otherCourts: [CourtCard] { courts.filter { $0.name.ru != court.ru && $0.name.kk != court.kk } }

  /// The court of a short name; nil where none is known.
  public func court(_ id: String) -> CourtCard? { courts.first { $0.id == id } }

  /// The court's own items for a category.
  public func manualChecks(for category: String) -> [ManualCheck] { manualChecks.of(category) }
}
