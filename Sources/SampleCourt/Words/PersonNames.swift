/// Names of made-up people, as Almaty hears them: Kazakh, Russian, Korean, Uyghur, German, Tatar.
struct PersonName {
  let family: String
  let given: String
  let patronymic: String

  /// As a case names a party.
  var full: String { patronymic.isEmpty ? family + " " + given : family + " " + given + " " + patronymic }

  /// As papers name the staff: `Ахметова С. Қ.`
  var short: String {
    let initials = [given, patronymic].compactMap(\.first).map { " \($0)." }
    return family + initials.joined()
  }

  static func drawn(using random: inout Random) -> PersonName {
    let woman = random.chance(50)
    switch random.number(1...100) {
    case ...58:
      let father = random.pick(kazakhMen)
      return PersonName(
        family: random.pick(kazakhFamilies) + (woman ? "а" : ""), given: random.pick(woman ? kazakhWomen : kazakhMen),
        patronymic: father + (woman ? "қызы" : "ұлы"))
    case ...78: return slavic(random.pick(russianFamilies), inflected: true, woman, &random)
    case ...86: return slavic(random.pick(koreanFamilies), inflected: false, woman, &random)
    case ...92:
      return PersonName(
        family: random.pick(uyghurFamilies) + (woman ? "а" : ""), given: random.pick(woman ? uyghurWomen : uyghurMen), patronymic: "")
    case ...96: return slavic(random.pick(germanFamilies), inflected: false, woman, &random)
    default: return slavic(random.pick(tatarFamilies), inflected: true, woman, &random)
    }
  }

  private static func slavic(_ family: String, inflected: Bool, _ woman: Bool, _ random: inout Random) -> PersonName {
    let father = random.pick(patronymics)
    return PersonName(
      family: inflected && woman ? family + "а" : family, given: random.pick(woman ? russianWomen : russianMen),
      patronymic: father + (woman ? "на" : "ич"))
  }

  private static let kazakhFamilies = [
    "Әбдіғалиев", "Сейтқазин", "Жұмағұлов", "Өтегенов", "Қасымжанов", "Бөлекбаев", "Тілеубердин", "Нұрғожин", "Ыбыраев", "Шәкенов",
    "Мұқанов", "Дүйсенов", "Әлімқұлов", "Қойшыбаев", "Байжанов", "Серікбаев", "Омаров", "Ахметов", "Жақсыбеков", "Көшербаев", "Төлегенов",
    "Ізтілеуов", "Үсенов", "Ғабдуллин", "Һашимов", "Рақымжанов", "Сүлейменов", "Есенғалиев", "Құрманов", "Абдрахманов",
  ]
  private static let kazakhMen = [
    "Өмірзақ", "Ұлан", "Қайрат", "Әділ", "Нұрлан", "Жәнібек", "Бауыржан", "Ерлан", "Ғалым", "Самат", "Дәулет", "Тимур", "Асқар", "Мұрат",
    "Серік", "Қуаныш", "Олжас", "Ілияс", "Дархан", "Айдос",
  ]
  private static let kazakhWomen = [
    "Айгүл", "Сәуле", "Гүлнар", "Әсел", "Дана", "Жанар", "Қарлығаш", "Ұлжан", "Мәдина", "Айнұр", "Зере", "Томирис", "Балжан", "Інжу",
    "Шолпан", "Ғалия", "Назгүл", "Әйгерім", "Меруерт", "Раушан",
  ]
  private static let russianFamilies = [
    "Соколов", "Кузнецов", "Мельников", "Журавлёв", "Королёв", "Савельев", "Ершов", "Третьяков", "Логинов", "Зайцев", "Воробьёв", "Фомин",
    "Одинцов", "Щербаков", "Белов", "Юдин",
  ]
  private static let tatarFamilies = ["Хабибуллин", "Гарифуллин", "Сафин", "Валеев", "Мустафин", "Ямалетдинов"]
  private static let koreanFamilies = ["Ким", "Ли", "Цой", "Пак", "Хван", "Тян", "Югай", "Шегай", "Нам", "Огай"]
  private static let germanFamilies = ["Мюллер", "Вебер", "Кох", "Шульц", "Фишер", "Браун"]
  private static let russianMen = [
    "Алексей", "Виктор", "Дмитрий", "Евгений", "Игорь", "Константин", "Михаил", "Павел", "Сергей", "Юрий", "Артём", "Фёдор",
  ]
  private static let russianWomen = [
    "Анна", "Вера", "Галина", "Елена", "Ирина", "Лариса", "Марина", "Наталья", "Ольга", "Татьяна", "Алёна", "Юлия",
  ]
  private static let patronymics = ["Александров", "Викторов", "Владимиров", "Иванов", "Николаев", "Петров", "Сергеев", "Андреев"]
  private static let uyghurFamilies = ["Розыбакиев", "Тохтахунов", "Имяров", "Садыров", "Касымов", "Машуров"]
  private static let uyghurMen = ["Абдурашит", "Ильшат", "Парһат", "Рустам", "Турган", "Шавкат"]
  private static let uyghurWomen = ["Гульнара", "Зульфия", "Мукаддас", "Патигуль", "Ризвангуль", "Халидэ"]
}
