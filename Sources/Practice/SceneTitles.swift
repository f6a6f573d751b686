import CaseEngine

/// The papers that the lessons are about.
extension SceneSetting {
  var claim: DocumentDetails { DocumentDetails(title: titled("Талап қою арызы", "Исковое заявление", "Statement of claim"), from: 1) }

  var lease: DocumentDetails { lease(.none) }

  func lease(_ original: OriginalRequirement) -> DocumentDetails {
    DocumentDetails(title: titled("Жалдау шарты", "Договор аренды", "Lease"), from: 1, original: original)
  }

  func receipt(_ original: OriginalRequirement = .none) -> DocumentDetails {
    DocumentDetails(title: titled("Қолхат", "Расписка", "Acknowledgement of debt"), from: 1, original: original)
  }

  var account: DocumentDetails {
    DocumentDetails(title: titled("Банк шотынан үзінді", "Выписка по счёту", "Bank statement"), from: 1)
  }

  var answer: DocumentDetails { DocumentDetails(title: titled("Талапқа пікір", "Отзыв на иск", "Statement of defence"), from: 2) }
}
