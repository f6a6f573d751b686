public extension Kazakh {
  var publicListTitle: String { "Сот отырыстарының тізімі" }
  var publicClosedInPart: String { "отырыстың бір бөлігі жабық" }
  var publicCancelled: String { "күші жойылды" }
  var publicListeners: String { "Тыңдаушылар мен БАҚ үшін:" }
  var publicNone: String { "Ашық отырыс жоқ." }
  var publicNote: String { "Жабық отырыстар тізімге енгізілмейді. Азаматтардың тек бас әріптері көрсетілген." }
  func publicJudge(_ name: String) -> String { "судья " + name }
}
