/// The languages of proceedings in the sample court.
enum Language: String {
  case kk, ru
}

/// The same words in both languages of proceedings.
struct Words {
  let kk: String
  let ru: String

  init(_ kk: String, _ ru: String) {
    self.kk = kk
    self.ru = ru
  }

  func callAsFunction(_ language: Language) -> String { language == .kk ? kk : ru }
}
