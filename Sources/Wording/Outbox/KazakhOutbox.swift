import CaseEngine

public extension Kazakh {
  func name(_ view: OutboxView) -> String {
    switch view {
    case .toSend: "Жіберуге"
    case .undelivered: "Жеткізілмеген"
    case .awaiting: "Нәтижесіз"
    case .untold: "Хабарланбаған"
    case .messages: "Хат-хабар"
    }
  }

  func nothing(in view: OutboxView) -> String {
    switch view {
    case .toSend: "Жіберетін ештеңе жоқ."
    case .undelivered: "Бәрі жеткізілді."
    case .awaiting: "Барлық хабарламаның нәтижесі белгілі."
    case .untold: "Әр отырыс туралы хабарлама бәрінде бар."
    case .messages: "Барлық хат-хабарға жауап берілді."
    }
  }

  var outboxMine: String { "менікі" }
  var outboxAll: String { "бәрі" }
  func outboxOnlyMine(_ keys: String) -> String { "Бұл сіздің істеріңіз; \(keys) — барлық іс." }
  func goes(from moment: Moment, zone: CourtZone) -> String { "уақыты " + shortMoment(moment, zone) }
  func waits(minutes: Int) -> String {
    (minutes < 60 ? "\(minutes) мин" : "\(minutes / 60) сағ" + (minutes % 60 == 0 ? "" : " \(minutes % 60) мин")) + " күтуде"
  }
  var lacksSomething: String { "бірдеңе жетіспейді" }
  var wantsOutcome: String { "нәтиже керек" }
  var wantsProof: String { "растау жоқ" }
  var usualWayOfEach: String { "әркімге әдеттегі жолмен" }
  var onlyInOutbox: String { "Бұл әрекет шығыс хабарларда." }
  var hintAgain: String { "Қайта" }
  var hintAnswer: String { "Жауап" }
  var hintMine: String { "Менікі, бәрі" }
  func noNoticeFor(_ names: [String]) -> String { "хабарлама жоқ: " + names.joined(separator: ", ") }
  func heldBack(_ count: Int) -> String { "жіберілмейді: \(count), бірдеңе жетіспейді" }
  var groupNotMade: String { "құрылмаған" }
}
