import CaseEngine

public extension Kazakh {
  func screen(_ screen: ScreenName) -> String {
    switch screen {
    case .firstRun: "Dayin — істерді дайындау"
    case .cases: "Істер"
    case .checklists: "Істердің дайындығы"
    case .oneCase: "Іс"
    case .outstanding: "Күтілуде"
    case .toServe: "Тапсырылуға тиіс"
    case .hearings: "Отырыстар"
    case .intake: "Қабылдау"
    case .book: "Өтініштер мен ұсыныстар"
    case .contacts: "Байланыс"
    case .reports: "Есептер"
    case .court: "Қызметкерлер мен баптаулар"
    case .tray: "Қол қоюға"
    case .outbox: "Шығыс хабарлар"
    }
  }

  func shortView(_ view: SavedView) -> String {
    switch view {
    case .mine: "Менікі"
    case .thisWeek: "Апта"
    case .notReady: "Дайын емес"
    case .overdue: "Кешіккен"
    case .noHearing: "Күнсіз"
    case .questionable: "Кеш сұрату"
    case .all: "Бәрі"
    }
  }

  func pane(_ pane: CasePane) -> String {
    switch pane {
    case .documents: "Құжаттар"
    case .readiness: "Дайындық"
    case .service: "Тапсыру"
    case .hearing: "Отырыстар"
    case .parties: "Қатысушылар"
    case .notices: "Хабарламалар"
    case .history: "Тарих"
    case .courtroom: "Сот залы"
    }
  }

  var helpDates: String {
    "Күндер: 7, 0710, 7.10, 07.10.2026, +5 (күнтізбелік күн), +10ж (жұмыс күні), бүгін. Қазақ пернетақтасының жоғарғы қатары цифр ретінде түсініледі."
  }
  var languageName: String { "Қазақ тілі" }
  var workingDayMark: String { "ж" }

  var columnNumber: String { "Нөмірі" }
  var columnParties: String { "Тараптар" }
  var columnJudge: String { "Судья" }
  var columnHearing: String { "Отырыс" }
  var columnReadiness: String { "Дайындығы" }
  var columnReadinessShort: String { "Дайын" }
  var columnLeftToDo: String { "Не қалды" }
  var columnNo: String { "№" }
  var columnDocument: String { "Құжат" }
  var columnFrom: String { "Кімнен" }
  var columnOwedTo: String { "Кімге тапсыру" }
  var columnStatus: String { "Күйі" }
  var columnDate: String { "Күні" }
  var columnDue: String { "Мерзімі" }
  var columnReceived: String { "Алынды" }
  var columnRole: String { "Рөлі" }
  var columnName: String { "Аты" }
  var columnContact: String { "Байланыс" }

  var allRoles: String { "барлық рөл" }
  var readyShort: String { "дайын" }
  var readyAndSigned: String { "қол қойылды" }
  var readyNotSigned: String { "дайын, қол қойылмаған" }
  var noHearing: String { "жоқ" }
  var hearingNotSet: String { "отырыс тағайындалмаған" }
  var noJudge: String { "судья тағайындалмаған" }
  func judgeLabel(_ name: String) -> String { "судья \(name)" }
  func daysAway(_ days: Int) -> String { days == 0 ? "бүгін" : (days > 0 ? "+" : "") + "\(days) күн" }
  var remoteShort: String { "қашықтан" }
  var closedShort: String { "жабық" }
  func recorded(_ moment: String) -> String { "\(moment) жазылды" }
  func dueLine(_ due: String) -> String { "Мерзімі: \(due)" }
  func owedLine(_ names: String) -> String { "Әлі тапсырылмаған: \(names)" }
  func surpriseLine(_ names: String) -> String { "Күтпеген қағаз! Әлі тапсырылмаған: \(names)" }
  func marked(_ count: Int) -> String { "белгіленді: \(count)" }

  var registerAdvisory: String { "Бұл тізілімде рөлдер сенімге негізделген: жүйе оларды тексермейді" }
  var registerEnforced: String { "Рөлдерді дерекқор тексереді" }
  var registerSample: String { "Үлгі сот: барлық адамдар мен істер ойдан шығарылған" }
  var savingNow: String { "жазылуда" }
  var confirmingNow: String { "анықталуда" }
  var answerLost: String { "Жауап жоғалды, қайта сұралуда. Екі рет жазылмайды." }
  var loading: String { "Жүктелуде…" }
  func windowTooSmall(_ columns: Int, _ rows: Int) -> String { "Терезе тар: \(columns)×\(rows) керек" }
  var pressAgainToQuit: String { "Шығу үшін Ctrl-C пернелерін тағы бір рет басыңыз" }
  func howToQuit(_ keys: String) -> String { "Шығу: \(keys)" }
  func keyDoesNothing(_ key: String, help: String) -> String { "\(key) пернесі мұнда ештеңе істемейді. \(help) — көмек" }
  func themeNow(_ theme: String) -> String { "Безендіру: \(theme)" }
  func themeReadAgain(_ theme: String) -> String { "Безендіру қайта оқылды: \(theme)" }
  func themeBroken(_ theme: String, _ mistake: LookMistake) -> String { "Безендіру \(theme): \(lookMistake(mistake)). Бұрынғысы қалды" }
  func themeTitle(_ name: String) -> String? {
    switch name {
    case "calm-dark": "Жайлы қараңғы"
    case "calm-light": "Жайлы ашық"
    case "high-contrast": "Жоғары контраст"
    case "clear-sight": "Дальтониктерге арналған"
    case "ember": "Шоқ: қараңғы залға"
    case "sunlit": "Күн: жарық терезеге"
    case "norton": "Көк, Norton сияқты"
    case "mono": "Бір түсті"
    default: nil
    }
  }

  var notHereNow: String { "Қазір мұнда істемейді" }
  var nothingSelected: String { "Ештеңе таңдалмаған" }
  var openACaseFirst: String { "Алдымен істі ашыңыз (Enter)" }
  var nothingToMark: String { "Белгі құжаттар тізімінде қойылады" }
  var nothingToUndo: String { "Кері қайтаратын өз әрекетіңіз жоқ" }
  var nothingToRedo: String { "Қалпына келтіретін ештеңе жоқ" }
  var nothingToClear: String { "Мұнда алып тастайтын ештеңе жоқ" }
  var nothingSigned: String { "Дайындыққа қол қойылмаған" }
  var nothingBlocks: String { "Мұнда кедергі жоқ" }
  var entryIsShown: String { "Жазба төменде толық көрсетілген" }
  var notTickable: String { "Бұл тармақты бағдарлама өзі белгілейді" }
  var noLastCase: String { "Басқа іс әлі ашылмаған" }
  var notInTheList: String { "Бұл іс парақталатын тізімде жоқ" }
  var firstInTheList: String { "Бұл — тізімдегі бірінші іс" }
  var lastInTheList: String { "Бұл — тізімдегі соңғы іс" }
  var filterInLists: String { "Іздеу тізімдерде жұмыс істейді: Esc — тізімге оралу" }
  var onlyInToServe: String { "Бұл «Тапсырылуға тиіс» экранында жасалады" }
  var onlyOneTheme: String { "Басқа безендіру жоқ" }
  var noFileAttached: String { "Құжатқа файл тіркелмеген" }
  var choosePartyFirst: String { "«Қатысушылар» панелінен қатысушыны таңдаңыз" }
  var noSubmissionOpen: String { "Кіріс ашылмаған" }
  var addAPartyFirst: String { "Алдымен қатысушыны енгізіңіз" }
  func onlyMarked(_ count: Int) -> String { "Алғашқы \(documents(count)) белгіленді: бір ретте бұдан көп белгілеуге болмайды" }

  var nothingFound: String { "Ештеңе табылмады" }
  func nothingFound(in view: SavedView, next key: String) -> String {
    "«\(shortView(view))» көрінісінде ештеңе жоқ. Басқа көрініс — \(key)"
  }
  func nothingFound(for typed: String, in view: String?, clear: String, change: String, next: String?) -> String {
    "«\(typed)» сұрауы бойынша" + (view.map { " «\($0)» көрінісінде" } ?? "")
      + " ештеңе жоқ. \(clear) — бәрін көрсету, \(change) — сұрауды өзгерту"
      + (next.map { ", \($0) — басқа көрініс." } ?? ".")
  }
  func noCasesYet(add: String) -> String { "Тізілімде әлі іс жоқ. Біріншісін енгізу үшін \(add) басыңыз." }
  func noDocumentsYet(add: String, next: String) -> String { "Тізімде әлі құжат жоқ. Қосу үшін \(add) басыңыз; қатысушылар — \(next)." }
  func noPartiesYet(add: String) -> String { "Қатысушылар әлі жоқ. Енгізу үшін \(add) басыңыз." }
  var nothingOutstanding: String { "Сот күтіп отырған құжат жоқ." }
  var nothingToServe: String { "Алынған құжаттардың бәрі тапсырылды." }

  var undoing: String { "Кері қайтару:" }
  var redoing: String { "Қалпына келтіру:" }
  func acknowledging(_ item: String) -> String { "Назарға алу: \(item)" }
  var acknowledged: String { "Назарға алынды" }
  func cannot(_ count: Int, of all: Int) -> String { "барлығы \(all), оның \(count) мүмкін емес" }
  var everyoneOwed: String { "әлі тапсырылмағандардың бәріне" }
  var noAnswer: String { "көрсетілмеген" }
  var custodyFiled: String { "түпнұсқа тапсырылды" }
  var custodyCompared: String { "салыстырылып, қайтарылды" }
  var clearTakeOff: String { "тізімнен алып тастау" }
  var clearWaive: String { "талап етпеу" }
  var clearSendBack: String { "жарамсыз деп қайтару" }
  var clearOriginalLost: String { "талап етпеу: түпнұсқасы жоғалған" }
  func languageOfCase(_ code: String) -> String { code == "kk" ? "қазақша" : code == "ru" ? "орысша" : code }

  var reasonsAreInTheTerminal: String { "Себептері — шыққан соң терминалда." }
  var leftHalfway: String { "Жазылмады, терілгені сақталды: қайта ашып, жалғастырыңыз" }
  func leftHalfway(except what: String) -> String { "Жазылмады. Терілгені сақталды, мынадан басқа: \(what)" }
  func typeAgain(_ what: String) -> String { "Сақталмайды, қайта теріңіз: \(what)" }
  func unfinishedEntry(_ when: String, _ what: String) -> String { "Аяқталмаған жазба (\(when)): \(what)" }

  var mistakeMissing: String { "жауап керек" }
  var mistakeNotADate: String { "бұл күн емес. Былай жазыңыз: 7, 7.10, 07.10.2026, +5 немесе +10ж" }
  var mistakeNotATime: String { "бұл уақыт емес. Былай жазыңыз: 10, 1030 немесе 10:30" }
  var mistakeNotANumber: String { "бұл сан емес" }
  var mistakeNotTheDigits: String { "бұл іс нөмірінің соңғы төрт цифры емес" }
  func digitsTyped(_ count: Int, of all: Int) -> String { "цифр саны: \(all) ішінен \(count)" }

  func saved(_ what: String) -> String { "Жазылды. \(what)" }
  func partlySaved(_ count: Int, of all: Int) -> String { "\(all) ішінен \(count) жазылды." }
  func wasFirst(_ name: String, _ when: String) -> String { "Сізден бұрын: \(name), \(when)." }
  var couldNotOpenFile: String { "Файл ашылмады: ол жоқ немесе көрсететін бағдарлама жоқ" }
  var couldNotEdit: String { "Редактор іске қосылмады не мәтін қалдырмады. Мәтін бұрынғыдай" }
  var couldNotCopy: String { "Бұл терминал көшіруге мүмкіндік бермейді" }
  func couldNotBegin(_ why: String) -> String { "Бастау мүмкін болмады: \(why)" }

  var newCase: String { "Жаңа іс" }
  var nameThePartiesFirst: String { "Белгіленген құжаттар тізімге енуі үшін оларды кім ұсынатынын жазыңыз" }
  var editingCase: String { "Істі түзету" }
  var newParty: String { "Жаңа қатысушы" }
  var editingParty: String { "Қатысушыны түзету" }
  var newDocument: String { "Тізімдегі жаңа құжат" }
  var editingDocument: String { "Құжатты түзету" }
  var movingHearing: String { "Отырысты ауыстыру" }
  var nothingInTheWay: String { "Кедергі жоқ" }
  func reasonFor(_ item: String) -> String { "себебі: \(item)" }
  func whatIsSigned(version: Int, head: String) -> String { "\(version)-нұсқаға қол қойылады, тарихтың ізі \(head)" }
  func underSubmission(_ number: String) -> String { "\(number) кіріс нөмірімен тіркеледі" }

  func filterProblem(_ problem: FilterProblem) -> String {
    switch problem {
    case .unknownField(let name, _): "Мұндай өріс жоқ: \(name)"
    case .badValue(let field, let value, _): "\(field.rawValue) өрісі «\(value)» дегенді түсінбейді"
    case .unclosedQuote: "Тырнақша жабылмаған"
    }
  }

  var filterLabel: String { "Іздеу:" }
  var filterHint: String { "сөздер немесе өріс:мән, мысалы тегі, нөмірі, overdue:yes" }
  var paletteTitle: String { "Барлық әрекет" }
  var paletteHint: String { "әрекет, іс нөмірі, тегі, телефон, құжат" }
  var actionsTitle: String { "Әрекеттер" }
  var intakeLabel: String { "Не әкелінді:" }
  var intakeHint: String { "іс нөмірі, тегі, атауы, телефоны" }
  func caseWithoutPapers(_ name: String) -> String { "\(name): құжат жоқ, Ins — қағаз қабылдау" }
  var lastMarks: String { "Соңғы белгілер" }
  func submissionOpen(_ number: String) -> String { "\(number) кірісі ашық: белгіленгеннің бәрі осы нөмірмен жүреді" }
  func submissionClosed(_ number: String) -> String { "\(number) кірісі жабылды" }
  func nextNumber(_ number: String) -> String { "Келесі нөмір: \(number)" }
  var firstRunText: String { "Тізілім әлі жоқ. Тізілім — бір соттың істері сақталатын бір файл. Неден бастаймыз?" }
  func firstRun(_ way: FirstRunWay) -> String {
    switch way {
    case .make: "Жаңа тізілім ашу"
    case .take: "Тізілім ашып, істерді файлдан жүктеу (JSON Lines немесе CSV)"
    case .sample: "Үлгі сотты көру"
    }
  }

  var hintEnter: String { "Жазу" }
  var hintCancel: String { "Болдырмау" }
  var hintNextField: String { "Әрі қарай" }
  var hintChoose: String { "Таңдау" }
  var hintTakeBack: String { "Жазбаны қайтару" }
  var hintStep: String { "Парақтау" }
  var hintMonth: String { "Ай" }
  var hintMark: String { "Белгілеу" }
  var hintGoOn: String { "Жалғастыру" }
  var hintDrop: String { "Жою" }
  var hintKeep: String { "Қалдыру" }
  var hintCompared: String { "Салыстыру/тапсыру" }
  var hintToList: String { "Тізімге" }
  var hintDo: String { "Орындау" }
  var hintBack: String { "Артқа" }
  var hintView: String { "Көрініс" }
}
