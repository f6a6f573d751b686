public extension Kazakh {
  var examples: String { "Мысалдар:" }
  var noStaff: String { "Қызметкерлер әлі енгізілмеген: мұнда жұмыс істейтін әркімде барлық рөл бар." }
  func workingDay(_ hours: String) -> String { "жұмыс күні, \(hours)" }
  func yesNo(_ value: Bool) -> String { value ? "иә" : "жоқ" }
  var takenBack: String { "кері алынды:" }
  var broughtBack: String { "қайтарылды:" }
  var retracted: String { "кері алынған" }
  func importedFrom(file: String, line: Int) -> String { "\(file) файлынан, \(line)-жол" }
  func registerMade(path: String) -> String { "Тізілім жасалды: \(path)" }
  func zoneBuiltIn(name: String) -> String {
    "Бұл машинада уақыт белдеулерінің базасы жоқ немесе 2024 жылғы наурыздан ескі; \(name) үшін бағдарламаның өз уақыты алынды."
  }
  func sampleMade(path: String, cases: Int) -> String { "Оқу соты, \(self.cases(cases)): \(path)" }
  func makingSample(begun: Int, of cases: Int) -> String { "Оқу соты: \(begun) / \(cases) …" }
  var bringingUp: String { "Тізілімді бағдарламаның бұрынғы нұсқасы жасаған. Ол жаңартылуда; үлкені бірнеше минут алады …" }
  func whole(entries: Int, sequence: Int64, hash: String) -> String {
    "Бәрі жазылғандай: \(self.entries(entries)) тексерілді. Тізбектің соңы: \(sequence) \(hash)"
  }
  func anchorsFound(_ count: Int) -> String { "Осы тізбектегі белгілі бақылау нүктелері: \(count)." }
  func verifying(entries: Int) -> String { "тексерілді: \(self.entries(entries)) …" }
  func backedUp(path: String, sequence: Int64) -> String { "\(sequence)-жазбаға дейінгі көшірме: \(path)" }
  func restored(sequence: Int64, setAside: String?) -> String {
    "\(sequence)-жазбаға дейін қалпына келтірілді." + (setAside.map { " Бұрынғы тізілім енді мұнда: \($0)" } ?? "")
  }
  func imported(new: Int, grown: Int, unchanged: Int, dryRun: Bool) -> String {
    (dryRun ? "Сынақ, ештеңе енгізілген жоқ. " : "") + "Жаңасы: \(cases(new)); толықтырылғаны: \(grown); өзгермегені: \(unchanged)."
  }
  func importedCourt(new: Int, grown: Int, unchanged: Int) -> String {
    "Сот кітабы. Жаңасы: \(new); толықтырылғаны: \(grown); өзгермегені: \(unchanged)."
  }
  func importing(lines count: Int) -> String { "оқылды: \(lines(count)) …" }
  var themeSound: String { "Тақырып дұрыс." }
  func badLine(_ line: Int, column: Int?, field: String?, why: String) -> String {
    "\(line)-жол" + (field == nil ? column.map { ", \($0)-баған" } ?? "" : "") + ": " + (field.map { $0 + ": " } ?? "") + why
  }

  func heading(_ heading: Heading) -> String {
    switch heading {
    case .number: "Іс"
    case .category: "Санаты"
    case .subject: "Нысанасы"
    case .registered: "Түскен күні"
    case .state: "Күйі"
    case .judge: "Судья"
    case .secretary: "Хатшы"
    case .version: "Нұсқа"
    case .parties: "Тараптар"
    case .hearing: "Отырыс"
    case .readiness: "Дайындық деңгейі"
    case .missing: "Жетіспейді"
    case .role: "Рөлі"
    case .name: "Аты"
    case .of: "Кім үшін"
    case .idNumber: "ЖСН немесе БСН"
    case .phone: "Телефон"
    case .email: "Эл. пошта"
    case .title: "Құжат"
    case .from: "Кімнен"
    case .status: "Мәртебесі"
    case .requested: "Сұратылды"
    case .due: "Мерзімі"
    case .received: "Алынды"
    case .original: "Түпнұсқа"
    case .toServe: "Тапсыру керек"
    case .note: "Ескертпе"
    case .kind: "Түрі"
    case .start: "Басталуы"
    case .room: "Зал"
    case .duration: "Ұзақтығы"
    case .set: "Тағайындалды"
    case .term: "Мерзім"
    case .ends: "Аяқталады"
    case .basis: "Негіздеме"
    case .length: "Ұзындығы"
    case .countedFrom: "Басы"
    case .keptWith: "Соңы"
    case .inForceFrom: "Күшіне енген"
    case .prolongation: "Ұзарту"
    case .item: "№"
    case .reason: "Себебі"
    case .recorded: "Жазылды"
    case .occurred: "Болды"
    case .who: "Кім"
    case .what: "Не"
    case .addressee: "Кімге"
    case .members: "Мүшелері"
    case .made: "Құрылды"
    case .heading: "Атауы"
    case .language: "Тілі"
    case .key: "Кілт"
    case .value: "Мәні"
    case .logins: "Логиндер"
    case .answer: "Жауап"
    case .opinions: "Пікірлер"
    case .roles: "Рөлдер"
    case .day: "Күн"
    case .categories: "Санаттар"
    case .action: "Әрекет"
    case .functionKey: "F пернесі"
    case .letterKey: "Әріп (US / RU, KZ)"
    case .spot: "Қайда"
    case .keys: "Пернелер"
    case .otherKeys: "Басқа пернелер"
    case .preselected: "Жаңа тізімде"
    case .channel: "Қалай"
    case .contact: "Байланыс"
    case .text: "Мәтін"
    case .level: "Кім жауап береді"
    case .outcome: "Нәтиже"
    case .about: "Не туралы"
    case .court: "Сот"
    case .messengers: "Мессенджерлер"
    case .address: "Мекенжай"
    case .reception: "Қабылдау"
    case .owner: "Жауапты"
    case .meeting: "Жиналыс"
    case .topic: "Неге оқытылды"
    case .trainer: "Кім оқытты"
    }
  }
}
