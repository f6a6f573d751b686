public extension Russian {
  var publicListTitle: String { "Список судебных заседаний" }
  var publicClosedInPart: String { "часть заседания закрыта" }
  var publicCancelled: String { "отменено" }
  var publicListeners: String { "Слушателям и прессе:" }
  var publicNone: String { "Открытых заседаний нет." }
  var publicNote: String { "Закрытые заседания в список не входят. Граждане названы по инициалам." }
  func publicJudge(_ name: String) -> String { "судья " + name }
}
