import CaseEngine

public extension Kazakh {
  func name(_ section: RoomSection) -> String {
    switch section {
    case .hearing: "Отырыс"
    case .parties: "Қатысушылар"
    case .viewing: "Қарау"
    case .service: "Тапсыру"
    case .speeches: "Сөздер"
    case .exhibits: "Материалдар"
    case .notes: "Белгілер"
    }
  }

  func otherInRoom(_ key: String) -> String { "\(key): отырыс жүріп жатқанда — үзіліс; қатысушыда — қатысудың басқа тәсілі" }
  var orderInRoom: String { "Рет қарау тізімінде және сөз сөйлеулерде өзгереді" }
  func deedsKept(_ error: StoreError) -> String {
    switch error {
    case .outOfReach, .unconfirmed, .busy: "Тізіліммен байланыс жоқ. Жалғастырыңыз: бәрі өзі жазылады."
    case .diskFull: "Диск толды. Орын босатыңыз: бәрі өзі жазылады."
    case .readOnly(.afterFailure): "Жазу істен шықты. Бағдарламаны қайта қосыңыз: бәрі жазылады."
    case .readOnly: "Тізілім тек оқуға ашық. Жалғастырыңыз: бәрі сақталды."
    default: "Тізілім жазбаны қабылдамады. Жалғастырыңыз: бәрі сақталды."
    }
  }
  func deedsWaiting(_ count: Int) -> String { "жазылмаған: \(count)" }
  func deedsSaved(_ count: Int) -> String { "Тізілім қайта қолжетімді, жазылған белгілер: \(count)" }
  func exhibitWithoutFile(_ key: String) -> String { "Материалға файл тіркелмеген. \(key): басқаша ашылды" }
  var everythingIsListed: String { "Қарау тізіміне енгізетін басқа ештеңе жоқ" }

  func short(inRoom verb: RoomVerb) -> String {
    switch verb {
    case .call: "Шақыру"
    case .begin: "Бастау"
    case .end: "Аяқтау"
    case .resume: "Жалғастыру"
    case .arrive: "Келді"
    case .leave: "Кетті"
    case .lost: "Байланыс жоқ"
    case .restored: "Байланыс бар"
    case .show: "Көрсету"
    case .serve: "Тапсырылды"
    case .speak: "Сөз"
    case .stop: "Сөз бітті"
    case .open: "Ашу"
    case .next: "Келесі"
    case .offer: "Кеңсеге"
    }
  }

  func label(_ field: RoomField) -> String {
    switch field {
    case .meetingNumber: "конференция нөмірі"
    case .passcode: "кіру коды"
    case .host: "ұйымдастырушы"
    case .connection: "байланыс"
    case .identity: "жеке басы"
    case .authority: "өкілеттігі"
    case .what: "не"
    case .ready: "дайын"
    case .presenter: "көрсетеді"
    case .speaker: "сөйлейді"
    case .topic: "атауы"
    case .minutes: "минут"
    case .kind: "түрі"
    case .speech: "сөз"
    }
  }

  func title(_ asking: RoomAsking) -> String {
    switch asking {
    case .note: "Отырыстағы белгі"
    case .offer: "Түпнұсқаны кеңсеге"
    case .meeting: "Бейнеконференция"
    case .test: "Байланысты тексеру"
    case .declaration: "Қатысушының дайындығы"
    case .viewing: "Бірлесіп қарау"
    case .speech: "Сөз сөйлеу"
    case .exhibit: "Материал"
    case .receive: "Материал алынды"
    case .share: "Басқаларға берілді"
    }
  }

  func nothing(in section: RoomSection, add: String) -> String {
    switch section {
    case .hearing: "отырыс тағайындалмаған"
    case .parties: "қатысушылар жоқ"
    case .viewing: "тізім бос, енгізу: " + add
    case .service: "бәрі тапсырылды"
    case .speeches: "мәлімделмеген, енгізу: " + add
    case .exhibits: "жоқ, енгізу: " + add
    case .notes: "жоқ, енгізу: " + add
    }
  }

  func at(_ time: String) -> String { "сағат " + time }
  func goingOn(since time: String) -> String { "(" + time + ")" }
  var presenceNotNoted: String { "келуі белгіленбеген" }
  func lateBy(_ minutes: Int) -> String { "кешікті: " + self.minutes(minutes) }
  func noConnection(since time: String) -> String { "байланыс үзілген уақыты: " + time }
  func planned(_ minutes: Int, of slot: Int) -> String { "жоспар: \(slot) минут ішінен \(minutes)" }
  var meetingNotArranged: String { "нөмірі мен коды көрсетілмеген" }
  func told(_ meeting: Meeting) -> String {
    listed([meeting.number.map { "нөмірі " + $0 }, meeting.passcode.map { "коды " + $0 }, meeting.host.map { "ұйымдастырушы " + $0 }])
  }
  var connectionIsTested: String { "байланыс тексерілді" }
  var connectionNotTested: String { "байланыс тексерілмеген" }
  var onScreen: String { "экранда" }
  var wasShown: String { "көрсетілді" }
  var noTimeLimit: String { "уақыты белгіленбеген" }
  var notReceived: String { "алынбаған" }
  var wasOpened: String { "ашылып көрілді" }
  var neverOpened: String { "әлі ашылмаған" }
  var viewingIsOver: String { "Қарау тізімі аяқталды." }
  var hearingIsOver: String { "Отырыс аяқталды." }
  func left(minutes: Int) -> String { "қалды: " + self.minutes(minutes) }
  func left(seconds: Int) -> String { "қалды: \(seconds) секунд" }
  func over(minutes: Int) -> String { minutes == 0 ? "уақыты бітті" : "уақыттан тыс: " + self.minutes(minutes) }
  func going(minutes: Int) -> String { "жүріп жатыр: " + self.minutes(minutes) + ", уақыты белгіленбеген" }
  var noHearingToCome: String { "Алда отырыс жоқ." }
  func helpCourtroom(_ key: (Action) -> String) -> String {
    "Шақырудан аяқталғанға дейінгі бір отырыс. \(key(.open)) жолмен келесі әрекетті жасайды: отырысты шақырады, бастайды, келгенін белгілейді, құжатты көрсетеді, тапсырылғанын белгілейді, сөз береді. \(key(.nextMatch)) тізімдегі келесі құжатты көрсетеді, \(key(.originalFiled)) ұсынылған түпнұсқаны кеңсеге жібереді, \(key(.add)) белгі жазады немесе тізімге енгізеді, \(key(.edit)) өзгертеді, \(key(.mark)) — үзіліс немесе қатысудың басқа жолы, \(key(.clear)) — келмеді немесе тізімнен шығару. Shift пен көрсеткі ретті ауыстырады."
  }
  var fileIsAnother: String { "Ашылмады: бұл қабылданған файл емес (SHA-256 басқа)." }
  var noViewerSet: String { "Қарау бағдарламасы көрсетілмеген. config.toml файлына жазыңыз: viewer = [\"xdg-open\", \"{file}\"]." }
}
