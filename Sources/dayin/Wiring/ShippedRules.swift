import CaseEngine
import CourtData

extension CourtRules {
  /// What holds in a court that has decided nothing yet: the calendar of Kazakhstan, its terms of procedure, the usual documents.
  static let shipped = CourtRules(
    court: Named(kk: "Сот", ru: "Суд", en: "Court"), calendar: .almaty, terms: DefaultTerms.table, templates: DocumentTemplates.all,
    categories: shippedCategories, courts: Courts.almaty, notices: NoticeRules(templates: NoticeTemplates.all))

  /// Categories that the shipped templates and terms speak of, beside those that every court has.
  private static var shippedCategories: [String] {
    DocumentTemplates.all.map(\.category).filter { !CourtRules.builtInCategories.contains($0) }.unrepeated
  }
}
