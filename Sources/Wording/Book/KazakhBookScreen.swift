public extension Kazakh {
  func pane(_ pane: BookPane) -> String {
    switch pane {
    case .complaints: "Сұрақтар мен шағымдар"
    case .reception: "Қабылдау"
    case .proposals: "Ұсыныстар"
    case .trainings: "Оқу"
    case .contacts: "Байланыс"
    }
  }

  func column(_ column: BookColumn) -> String {
    switch column {
    case .number: "№"
    case .due: "Жауап"
    case .who: "Кім"
    case .what: "Не туралы"
    case .level: "Жауап береді"
    case .when: "Қашан"
    case .outcome: "Нәтиже"
    case .proposal: "Ұсыныс"
    case .owner: "Жауапты"
    case .state: "Күйі"
    case .topic: "Неге"
    case .day: "Күні"
    case .court: "Сот"
    case .phone: "Телефон"
    case .reception: "Қабылдауы"
    }
  }

  func bookLabel(_ field: BookField) -> String {
    switch field {
    case .complaintKind: "сұрақ па, шағым ба"
    case .from: "кімнен"
    case .contact: "қайда жауап беру"
    case .text: "не туралы"
    case .answerDue: "жауап мерзімі"
    case .answer: "жауап"
    case .level: "кімге беру"
    case .visitDay: "күні"
    case .about: "не туралы"
    case .outcome: "нәтиже"
    case .title: "ұсыныс бір жолмен"
    case .proposal: "толық мәтіні"
    case .by: "кім ұсынады"
    case .source: "қайдан"
    case .meeting: "жиналыс күні"
    case .owner: "жауапты"
    case .due: "мерзімі"
    case .decision: "шешім"
    case .reply: "жауап"
    case .who: "кім оқытылды"
    case .topic: "неге"
    case .subject: "қалай аталды"
    case .trainer: "кім оқытты"
    case .phones: "кеңсе телефондары"
    case .messengers: "мессенджер нөмірлері"
    case .hours: "төраға қабылдауы"
    case .digestTells: "не туралы"
    case .digestForm: "түрі"
    }
  }

  func bookHint(_ field: BookField) -> String? {
    switch field {
    case .contact: "айтылған телефон немесе мекенжай"
    case .answerDue: "бос болса: сұрақ — 1 жұмыс күні, шағым — 3"
    case .visitDay: "соттың жұмыс уақытында"
    case .phones, .messengers: "бірнешеуі — үтір арқылы"
    case .hours: "мысалы ср 10:00–12:00"
    case .meeting: "бос болса, күн тәртібінде әзірге жоқ"
    default: nil
    }
  }

  func title(_ form: BookFormName) -> String {
    switch form {
    case .newComplaint: "Жаңа сұрақ немесе шағым"
    case .complaint: "Сұрақ немесе шағым"
    case .answering: "Жауап"
    case .passingOn: "Жоғары беру"
    case .newAppointment: "Төраға қабылдауына жазу"
    case .appointment: "Қабылдау"
    case .endingAppointment: "Қабылдау нәтижесі"
    case .newProposal: "Жаңа ұсыныс"
    case .proposal: "Ұсыныс"
    case .deciding: "Ұсыныс бойынша шешім"
    case .newTraining: "Жаңа оқу"
    case .card: "Байланыс"
    }
  }

  func nothingYet(in pane: BookPane, add: String) -> String {
    switch pane {
    case .complaints: "Сұрақтар мен шағымдар әзірге жоқ. \(add) — жазу."
    case .reception: "Төраға қабылдауына ешкім жазылмаған. \(add) — жазу."
    case .proposals: "Ұсыныстар әзірге жоқ. \(add) — жазу, соттан тыс келгенін де."
    case .trainings: "Оқулар әзірге жоқ. \(add) — жазу."
    case .contacts: "Соттар белгісіз."
    }
  }

  var trainingStays: String { "Оқу өзгертілмейді: жазбаны кері алып (Del), қайта енгізіңіз" }
  var appointmentEnded: String { "Нәтижесі белгіленген" }
  var proposalSettled: String { "Ол аяқталған: қабылданбады немесе орындалды" }
  var contactsNotAdded: String { "Соттар берілген; F4 — байланысты жазу" }
  var complaintAtTheTop: String { "Төраға жауап береді, жоғарыда ешкім жоқ" }
  var onlyForComplaints: String { "Тек сұрақ немесе шағым жоғары беріледі" }
  var cardNotWritten: String { "Мұнда әзірге ештеңе жазылмаған" }
  func noted(by name: String) -> String { "жазған: " + name }
  func answered(by name: String, _ when: String, _ how: String) -> String { "Жауап \(when), \(name), \(how)" }
  func passedOn(to level: String, by name: String, _ when: String) -> String { "Жоғары берілді \(when), \(name); жауап береді: \(level)" }
  func plannedFor(meeting: String) -> String { "жиналыс \(meeting)" }
  func ownedBy(_ name: String) -> String { "жауапты \(name)" }
  var hintDecide: String { "Шешу" }
  var notDecided: String { "шешілмеген" }
}
