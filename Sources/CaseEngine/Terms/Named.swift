/// A name in the three languages of the console: Kazakh, Russian, English.
///
/// For names that a court can edit (holidays, terms, templates, courts). The program's own sentences are made elsewhere.
public struct Named: Hashable, Sendable, Codable {
  /// The name in Kazakh.
  public let kk: String
  /// The name in Russian.
  public let ru: String
  /// The name in English.
  public let en: String

  /// A name in the three languages.
  public init(kk: String, ru: String, en: String) {
    self.kk = kk
    self.ru = ru
    self.en = en
  }
}
