import CaseEngine

/// What is said of something that was looked for and found.
public protocol FindWords {
  /// Where it was found, where a list does not show it: `Совпало: тел. +7 701 234 56 78, Ким В. А.`
  func foundBy(_ where: String) -> String
  /// A telephone, in short.
  func phone(_ number: String) -> String
  /// What a line of the palette is, where it is no action.
  var foundCase: String { get }
  var foundDocument: String { get }
  /// Cases and documents are still being looked for.
  var lookingFor: String { get }
  /// How many more were found than there is room for: a number, perhaps with a plus.
  func moreFound(_ count: String) -> String
  /// What can be looked for in the panes of a case.
  var searchHint: String { get }
  /// Which key looks for something, where there is no next match yet.
  func searchFirst(_ key: String) -> String
  /// There is no other match.
  var onlyMatch: String { get }
}

extension Wording {
  /// Where something was found. An identity number is shown to nobody whole.
  public func sighting(_ sighting: Sighting) -> String {
    switch sighting {
    case .number(let number): number.text
    case .party(let party): name(party.role) + ": " + party.name
    case .phone(let phone, let party): self.phone(phone.shown) + ", " + party.name
    case .identity(let number, let party): name(number.holder) + " " + number.masked + ", " + party.name
    case .judge(let name): judgeLabel(name)
    case .subject(let subject): label(.subject) + ": " + subject
    case .title(let id, let title): document(id, title)
    case .registerNumber(let number, let id, let title): number + ", " + document(id, title)
    }
  }

  /// All the places where something was found.
  public func sightings(_ all: [Sighting]) -> String { foundBy(all.map { sighting($0) }.joined(separator: "; ")) }
}

public extension Kazakh {
  func foundBy(_ where: String) -> String { "Табылған жері: \(`where`)" }
  func phone(_ number: String) -> String { "тел. \(number)" }
  var foundCase: String { "іс" }
  var foundDocument: String { "құжат" }
  var lookingFor: String { "Ізделуде…" }
  func moreFound(_ count: String) -> String { "тағы \(count)" }
  var searchHint: String { "осы панельдегі сөздер" }
  func searchFirst(_ key: String) -> String { "Алдымен бірдеңе іздеңіз: \(key)" }
  var onlyMatch: String { "Басқа сәйкестік жоқ" }
}

public extension Russian {
  func foundBy(_ where: String) -> String { "Совпало: \(`where`)" }
  func phone(_ number: String) -> String { "тел. \(number)" }
  var foundCase: String { "дело" }
  var foundDocument: String { "документ" }
  var lookingFor: String { "Ищется…" }
  func moreFound(_ count: String) -> String { "ещё \(count)" }
  var searchHint: String { "слова на этой панели" }
  func searchFirst(_ key: String) -> String { "Сначала что-нибудь найдите: \(key)" }
  var onlyMatch: String { "Других совпадений нет" }
}

public extension English {
  func foundBy(_ where: String) -> String { "Match: \(`where`)" }
  func phone(_ number: String) -> String { "tel. \(number)" }
  var foundCase: String { "case" }
  var foundDocument: String { "document" }
  var lookingFor: String { "Looking…" }
  func moreFound(_ count: String) -> String { "\(count) more" }
  var searchHint: String { "words of this pane" }
  func searchFirst(_ key: String) -> String { "Look for something first: \(key)" }
  var onlyMatch: String { "There is no other match" }
}
