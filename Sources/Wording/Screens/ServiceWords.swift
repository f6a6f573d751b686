import CaseEngine

/// Why a document does not go to somebody.
public enum NoService: Hashable, Sendable {
  /// It comes from them.
  case itsOwn
  /// It comes from their own side.
  case sameSide
  /// They are a witness, an expert, a translator, or hold papers outside of the case.
  case takesNoPart(PartyRole)
  /// Who gets it was chosen by hand, and they are not among those.
  case othersChosen
  /// It is not wanted any more.
  case waived
}

/// What the service table of a case says: documents × participants.
public protocol ServiceWords {
  /// The line of the table that stands for all documents.
  var allDocuments: String { get }
  /// All participants, at the beginning of a sentence.
  var everyone: String { get }
  /// How many got a document, or how much somebody got: `Договор — вручено 1 из 2`.
  func served(_ what: String, _ done: Int, of all: Int) -> String
  /// A document that is not here yet: who owes it, until when, and who is to get it.
  func serviceAwaited(from: String, due: String?, to: String) -> String
  /// Why it does not go to somebody.
  func noService(_ name: String, _ why: NoService) -> String
  /// Which key changes who gets a document.
  func changeRecipients(_ key: String) -> String
  /// What the signs mean.
  var legendServed: String { get }
  var legendOwed: String { get }
  var legendSurprise: String { get }
  var legendAwaited: String { get }
  var legendNotAsked: String { get }
  /// The hint bar: who gets a document; moving from cell to cell.
  var hintRecipients: String { get }
  var hintMove: String { get }
}

public extension Russian {
  var allDocuments: String { "Все документы" }
  var everyone: String { "Всем участникам" }
  func served(_ what: String, _ done: Int, of all: Int) -> String { "\(what): вручено \(done) из \(all)" }
  func serviceAwaited(from: String, due: String?, to: String) -> String {
    "Ещё не поступил. Кто представит: \(from)\(due.map { ", срок " + $0 } ?? ""). Кому вручить: \(to)"
  }
  func noService(_ name: String, _ why: NoService) -> String {
    switch why {
    case .itsOwn: "Не вручается: документ от этого же участника (\(name))"
    case .sameSide: "Не вручается: та же сторона (\(name))"
    case .takesNoPart(let role): "Не вручается: \(self.name(role)) (\(name))"
    case .othersChosen: "Не вручается: получатели указаны поимённо (\(name) не указан)"
    case .waived: "Не вручается: документ больше не требуется"
    }
  }
  func changeRecipients(_ key: String) -> String { "\(key) — кому вручить" }
  var legendServed: String { "вручён" }
  var legendOwed: String { "ещё нет" }
  var legendSurprise: String { "неожиданный" }
  var legendAwaited: String { "не поступил" }
  var legendNotAsked: String { "не вручается" }
  var hintRecipients: String { "Кому" }
  var hintMove: String { "Двигаться" }
}

public extension Kazakh {
  var allDocuments: String { "Барлық құжат" }
  var everyone: String { "Барлық қатысушыға" }
  func served(_ what: String, _ done: Int, of all: Int) -> String { "\(what): тапсырылды — \(done)/\(all)" }
  func serviceAwaited(from: String, due: String?, to: String) -> String {
    "Әлі келген жоқ. Кім ұсынады: \(from)\(due.map { ", мерзімі " + $0 } ?? ""). Кімге тапсырылады: \(to)"
  }
  func noService(_ name: String, _ why: NoService) -> String {
    switch why {
    case .itsOwn: "Тапсырылмайды: құжат осы қатысушыдан (\(name))"
    case .sameSide: "Тапсырылмайды: сол тараптың өзі (\(name))"
    case .takesNoPart(let role): "Тапсырылмайды: \(self.name(role)) (\(name))"
    case .othersChosen: "Тапсырылмайды: алушылар аты-жөнімен көрсетілген (\(name) көрсетілмеген)"
    case .waived: "Тапсырылмайды: құжат енді талап етілмейді"
    }
  }
  func changeRecipients(_ key: String) -> String { "\(key) — кімге тапсырылады" }
  var legendServed: String { "тапсырылды" }
  var legendOwed: String { "әлі жоқ" }
  var legendSurprise: String { "күтпеген" }
  var legendAwaited: String { "келген жоқ" }
  var legendNotAsked: String { "тапсырылмайды" }
  var hintRecipients: String { "Кімге" }
  var hintMove: String { "Жылжу" }
}

public extension English {
  var allDocuments: String { "All documents" }
  var everyone: String { "Everyone" }
  func served(_ what: String, _ done: Int, of all: Int) -> String { "\(what): served \(done) of \(all)" }
  func serviceAwaited(from: String, due: String?, to: String) -> String {
    "Not here yet. Who owes it: \(from)\(due.map { ", due " + $0 } ?? ""). Who is to get it: \(to)"
  }
  func noService(_ name: String, _ why: NoService) -> String {
    switch why {
    case .itsOwn: "Not served: it comes from this participant (\(name))"
    case .sameSide: "Not served: the same side (\(name))"
    case .takesNoPart(let role): "Not served: \(self.name(role)) (\(name))"
    case .othersChosen: "Not served: the recipients were named (\(name) is not one)"
    case .waived: "Not served: the document is not needed any more"
    }
  }
  func changeRecipients(_ key: String) -> String { "\(key) changes who gets it" }
  var legendServed: String { "served" }
  var legendOwed: String { "not yet" }
  var legendSurprise: String { "surprise" }
  var legendAwaited: String { "not here" }
  var legendNotAsked: String { "does not get it" }
  var hintRecipients: String { "Who gets it" }
  var hintMove: String { "Move" }
}
