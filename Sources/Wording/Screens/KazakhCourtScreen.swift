import CaseEngine

public extension Kazakh {
  func pane(_ pane: CourtPane) -> String {
    switch pane {
    case .staff: "Қызметкерлер"
    case .settings: "Сот"
    case .holidays: "Мерекелер"
    case .templates: "Үлгілер"
    case .terms: "Мерзімдер"
    case .notices: "Хабарлама"
    }
  }

  func courtSetting(_ setting: CourtSetting) -> String {
    switch setting {
    case .name(.kazakh): "Қазақша атауы"
    case .name(.russian): "Орысша атауы"
    case .name(.english): "Ағылшынша атауы"
    case .zone: "Уақыт белдеуі"
    case .hours: "Жұмыс уақыты"
    case .lunch: "Түскі үзіліс"
    case .noticeDays: "Хабарлау мерзімі"
    case .category: "Іс санаты"
    case .check: "Дайындық тармағы"
    case .noticeWords(let kind, let language): name(kind) + ", " + name(language)
    case .address: "Соттың мекенжайы"
    case .noticeLunch: "Түскі үзілісте хабарлау"
    case .groups: "Мессенджердегі топтар"
    case .gate(let channel): "Жіберу: " + requested(by: channel)
    }
  }

  func courtLabel(_ field: CourtField) -> String {
    switch field {
    case .logins: "логиндері"
    case .roles: "рөлдері"
    case .named(.kazakh): "қазақша"
    case .named(.russian): "орысша"
    case .named(.english): "ағылшынша"
    case .zone: "уақыт белдеуі"
    case .opens: "күннің басы"
    case .closes: "күннің соңы"
    case .lunchStart: "үзілістің басы"
    case .lunchEnd: "үзілістің соңы"
    case .noticeDays: "жұмыс күні"
    case .code: "коды"
    case .day: "күні"
    case .dayIs: "бұл қандай күн"
    case .preselected: "жаңа істе белгіленген"
    case .basis: "заңның бабы"
    case .askedOf: "кімнен"
    case .categories: "іс санаттары"
    case .countedFrom: "неден бастап есептеледі"
    case .keptWith: "неге дейін жүреді"
    case .length: "ұзақтығы"
    case .lengthUnit: "өлшемі"
    case .prolongation: "ұзартылатын уақыт"
    case .prolongationUnit: "өлшемі"
    case .inForceFrom: "күшіне енген күні"
    case .noticeTitle: "тақырыбы"
    case .noticeText: "мәтіні"
    case .goesInLunch: "үзілісте жіберіледі"
    case .usesGroups: "әр іс бойынша топ"
    case .command: "команда"
    case .seconds: "ең көбі, секунд"
    }
  }

  func courtHint(_ field: CourtField) -> String? {
    switch field {
    case .logins: "жүйеге кіру аты; бірнешеуі болса — үтір арқылы"
    case .roles: "Space — белгілеу"
    case .named: "бос қалса, басқа тілден алынады"
    case .zone: "мысалы Asia/Almaty"
    case .opens, .closes: "10, 1030 немесе 10:30"
    case .lunchStart, .lunchEnd: "үзіліс болмаса — бір уақытты екі рет жазыңыз"
    case .noticeDays: "тағайындау мен отырыс арасында, 0–60"
    case .code: "кіші латын әріптері, цифрлар, дефис"
    case .basis: "мысалы CPC art. 148"
    case .askedOf: "Space — белгілеу; ешкім белгіленбесе — кез келгенінен"
    case .categories: "Space — белгілеу"
    case .prolongation: "бос болса — ұзартуға болмайды"
    case .noticeTitle, .noticeText: "жақшадағы сөздің орнына керегі қойылады"
    case .command: "/usr/sbin/sendmail -i -- {address}; бос болса — адам жібереді"
    case .seconds: "1–600"
    case .day, .dayIs, .preselected, .countedFrom, .keptWith, .length, .lengthUnit, .prolongationUnit, .inForceFrom, .goesInLunch,
      .usesGroups:
      nil
    }
  }

  var columnLogin: String { "Логин" }
  var columnRoles: String { "Рөлдері" }
  var columnSetting: String { "Баптау" }
  var columnValue: String { "Мәні" }
  var columnDayIs: String { "Қандай күн" }
  var columnDayName: String { "Атауы" }
  var columnCategory: String { "Санаты" }
  var columnLength: String { "Ұзақтығы" }
  var columnBasis: String { "Негізі" }

  var everyCategory: String { "барлық санат" }
  var fromAnyone: String { "кез келгенінен" }
  var noLunch: String { "үзіліссіз" }
  var preselected: String { "жаңа істе белгіленген" }

  func name(_ event: TermRule.Event) -> String {
    switch event {
    case .registered: "істің тіркелуі"
    case .accepted: "талап қоюдың қабылдануы"
    case .claimServed: "талап қою көшірмесінің тапсырылуы"
    case .preparationEnded: "дайындықтың аяқталуы"
    case .responseReceived: "пікірдің алынуы"
    case .trialBegan: "сот талқылауының басталуы"
    case .decided: "іс бойынша шешім"
    }
  }

  func name(_ unit: TermUnit) -> String {
    switch unit {
    case .workingDays: "жұмыс күні"
    case .calendarDays: "күнтізбелік күн"
    case .months: "ай"
    }
  }

  func termSpan(_ start: String, _ until: String) -> String { "басы: \(start); соңы: \(until)" }
  func prolonged(_ period: String) -> String { "ұзартуға болады: \(period)" }
  func inForce(_ day: String) -> String { "күшіне енген күні: \(day)" }

  var newMember: String { "Жаңа қызметкер" }
  var editingMember: String { "Қызметкерді түзету" }
  var newCategory: String { "Жаңа іс санаты" }
  var newCheck: String { "Жаңа дайындық тармағы" }
  var editingCheck: String { "Дайындық тармағын түзету" }
  var newDay: String { "Күнтізбеден тыс күн" }
  var editingDay: String { "Күнді түзету" }
  var newTemplate: String { "Жаңа құжат үлгісі" }
  var editingTemplate: String { "Құжат үлгісін түзету" }
  var newTerm: String { "Жаңа мерзім" }
  var editingTerm: String { "Мерзімді түзету" }

  func removing(_ isPerson: Bool) -> String { isPerson ? "Енді сотта жұмыс істемейді:" : "Алып тастау:" }

  var noStaffYet: String {
    "Қызметкерлер енгізілмеген, сондықтан тізілімді ашқан әр адамның барлық рөлі бар. + басып, алдымен әкімші рөлімен өзіңізді енгізіңіз."
  }
  var nothingHereYet: String { "Мұнда әлі ештеңе жоқ. Қосу үшін + басыңыз." }
  var categoriesStay: String { "Санат енгізілген күйінде қалады: істер соған сілтейді" }
  var settingStays: String { "Бұл баптауды өзгертуге болады (F4), алып тастауға болмайды" }
  var courtIsNotUndone: String { "Баптау кері қайтарылмайды, қайта өзгертіледі: F4, + немесе Del" }

  var mistakeTimesOutOfOrder: String { "уақыт реті дұрыс емес: күннің басы, үзіліс, күннің соңы" }
  func mistakeNoSuchZone(_ name: String) -> String { "мұндай уақыт белдеуі жоқ: \(name). Мысалы, Asia/Almaty деп жазыңыз" }

  var hintRemove: String { "Алып тастау" }
  var hintPane: String { "Панель" }
}
