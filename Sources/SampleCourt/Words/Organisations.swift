/// Names of made-up companies, banks and offices.
enum Organisations {
  static func company(_ language: Language, using random: inout Random) -> String {
    let name = "«" + random.pick(first) + (random.chance(70) ? " " + random.pick(second) : "") + "»"
    switch random.number(1...10) {
    case 1: return (language == .kk ? "АҚ " : "АО ") + name
    case 2: return (language == .kk ? "ЖК " : "ИП ") + name
    default: return (language == .kk ? "ЖШС " : "ТОО ") + name
    }
  }

  static func holder(_ language: Language, using random: inout Random) -> String { random.pick(holders)(language) }

  static func stateBody(_ language: Language, using random: inout Random) -> String { random.pick(stateBodies)(language) }

  static let prosecution = Words("Айлыбақ ауданының прокуратурасы", "Прокуратура Айлыбакского района")

  private static let first = [
    "Рассвет", "Көктем", "Асыл Дән", "Ұлар", "Тұмар", "Жетіқазына", "Арман Жол", "Ақбұлақ", "Сарыарқа", "Өрнек", "Қызғалдақ", "Апорт",
    "Меридиан", "Вектор", "Горизонт", "Ирбис", "Кедр", "Созвездие", "Бәйтерек", "Шырақ", "Заңғар", "Іскер", "Нұр Шаңырақ", "Аққу", "Самал",
  ]
  private static let second = [
    "Құрылыс", "Трейд", "Логистик", "Сервис", "Инвест", "Агро", "Медиа", "Групп", "Проект", "Фарм", "Текстиль", "Энерго", "Тур", "Снаб",
  ]
  private static let holders = [
    Words("«Сенім Үлгі Банк» АҚ", "АО «Сенім Үлгі Банк»"), Words("«Тірек Үлгі Банк» АҚ", "АО «Тірек Үлгі Банк»"),
    Words("Айлыбақ ауданының мұрағаты", "Архив Айлыбакского района"),
    Words("№ 12 нотариаттық кеңсе (үлгі)", "Нотариальная контора № 12 (учебная)"),
    Words("«Жайлы Үй» пәтер иелері кооперативі", "КСК «Жайлы Үй»"),
  ]
  private static let stateBodies = [
    Words("Айлыбақ ауданының жер қатынастары бөлімі", "Отдел земельных отношений Айлыбакского района"),
    Words("Айлыбақ ауданының сәулет бөлімі", "Отдел архитектуры Айлыбакского района"),
    Words("Айлыбақ ауданы бойынша кірістер басқармасы", "Управление доходов по Айлыбакскому району"),
    Words("Айлыбақ ауданының қорғаншылық кеңесі", "Орган опеки Айлыбакского района"),
  ]
}
