/// What a case is.
public struct CaseDetails: Hashable, Sendable, Codable {
  /// The court number; unique in the register.
  public var number: CaseNumber
  /// `civil`, `commercial` … or what the court's settings add.
  public var category: String
  /// What the dispute is about.
  public var subject: String?
  /// The day on which the court took the case in; terms run from it.
  public var registered: Day?
  /// The judge, by name. Changed by reassignment only.
  public var judge: String?
  /// The secretary of the court session, by name.
  public var secretary: String?
  /// The language of the proceedings (`kk`, `ru`), for printed papers.
  public var language: String?

  /// The details of a case.
  public init(
    number: CaseNumber, category: String, subject: String? = nil, registered: Day? = nil, judge: String? = nil, secretary: String? = nil,
    language: String? = nil
  ) {
    self.number = number
    self.category = category
    self.subject = subject
    self.registered = registered
    self.judge = judge
    self.secretary = secretary
    self.language = language
  }
}
