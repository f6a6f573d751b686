public extension Russian {
  func pane(_ pane: BookPane) -> String {
    switch pane {
    case .complaints: "Вопросы и жалобы"
    case .reception: "Приём"
    case .proposals: "Предложения"
    case .trainings: "Обучение"
    case .contacts: "Контакты"
    }
  }

  func column(_ column: BookColumn) -> String {
    switch column {
    case .number: "№"
    case .due: "Ответ"
    case .who: "Кто"
    case .what: "О чём"
    case .level: "Отвечает"
    case .when: "Когда"
    case .outcome: "Итог"
    case .proposal: "Предложение"
    case .owner: "Ответственный"
    case .state: "Состояние"
    case .topic: "Чему"
    case .day: "Дата"
    case .court: "Суд"
    case .phone: "Телефон"
    case .reception: "Приём"
    }
  }

  func bookLabel(_ field: BookField) -> String {
    switch field {
    case .complaintKind: "вопрос или жалоба"
    case .from: "от кого"
    case .contact: "куда ответить"
    case .text: "о чём"
    case .answerDue: "срок ответа"
    case .answer: "ответ"
    case .level: "кому передать"
    case .visitDay: "день"
    case .about: "о чём"
    case .outcome: "итог"
    case .title: "предложение одной строкой"
    case .proposal: "полностью"
    case .by: "кто предлагает"
    case .source: "откуда"
    case .meeting: "день совещания"
    case .owner: "ответственный"
    case .due: "срок"
    case .decision: "решение"
    case .reply: "ответ"
    case .who: "кто обучен"
    case .topic: "чему"
    case .subject: "как называлось"
    case .trainer: "кто обучал"
    case .phones: "телефоны канцелярии"
    case .messengers: "номера для мессенджеров"
    case .hours: "приём председателя"
    case .digestTells: "о чём"
    case .digestForm: "вид"
    }
  }

  func bookHint(_ field: BookField) -> String? {
    switch field {
    case .contact: "телефон или адрес, как его назвали"
    case .answerDue: "пусто: вопрос — 1 рабочий день, жалоба — 3"
    case .visitDay: "в рабочие часы суда"
    case .phones, .messengers: "несколько — через запятую"
    case .hours: "например ср 10:00–12:00"
    case .meeting: "пусто: пока не в повестке"
    default: nil
    }
  }

  func title(_ form: BookFormName) -> String {
    switch form {
    case .newComplaint: "Новый вопрос или жалоба"
    case .complaint: "Вопрос или жалоба"
    case .answering: "Ответ"
    case .passingOn: "Передать выше"
    case .newAppointment: "Запись на приём к председателю"
    case .appointment: "Запись на приём"
    case .endingAppointment: "Итог приёма"
    case .newProposal: "Новое предложение"
    case .proposal: "Предложение"
    case .deciding: "Решение по предложению"
    case .newTraining: "Новое обучение"
    case .card: "Контакты"
    }
  }

  func nothingYet(in pane: BookPane, add: String) -> String {
    switch pane {
    case .complaints: "Вопросов и жалоб пока нет. \(add) — записать."
    case .reception: "На приём к председателю никто не записан. \(add) — записать."
    case .proposals: "Предложений пока нет. \(add) — записать, в том числе не из суда."
    case .trainings: "Обучений пока нет. \(add) — записать."
    case .contacts: "Суды не известны."
    }
  }

  var trainingStays: String { "Обучение не изменяют: отмените запись (Del) и внесите заново" }
  var appointmentEnded: String { "Итог уже отмечен" }
  var proposalSettled: String { "По нему уже всё: отклонено или исполнено" }
  var contactsNotAdded: String { "Суды заданы; F4 — записать контакты" }
  var complaintAtTheTop: String { "Отвечает председатель, выше никого нет" }
  var onlyForComplaints: String { "Выше передают только вопрос или жалобу" }
  var cardNotWritten: String { "Здесь пока ничего не записано" }
  func noted(by name: String) -> String { "записано: " + name }
  func answered(by name: String, _ when: String, _ how: String) -> String { "Ответ \(when), \(name), \(how)" }
  func passedOn(to level: String, by name: String, _ when: String) -> String { "Передано выше \(when), \(name); отвечает: \(level)" }
  func plannedFor(meeting: String) -> String { "совещание \(meeting)" }
  func ownedBy(_ name: String) -> String { "ответственный \(name)" }
  var hintDecide: String { "Решить" }
  var notDecided: String { "не решено" }
}
