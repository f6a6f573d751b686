import Testing

/// What somebody typed, looking for what is written in the register.
public struct Spelling: Hashable, Sendable, CustomTestStringConvertible {
  /// What was typed.
  public let typed: String
  /// What is written.
  public let written: String
  /// Whether it must be found.
  public let isFound: Bool

  /// Both, as a test names them.
  public var testDescription: String { typed + (isFound ? " finds " : " does not find ") + written }

  /// Every spelling that was agreed on.
  public static let all =
    found.map { Spelling(typed: $0.0, written: $0.1, isFound: true) } + missed.map { Spelling(typed: $0.0, written: $0.1, isFound: false) }

  private static let found: [(String, String)] = names + numbers

  private static let names: [(String, String)] =
    [
      // As it is written, in part, in any case, with and without ё and the Kazakh letters.
      ("Ахметова", "Ахметова С. Қ."), ("ахм", "Ахметова С. Қ."), ("АХМЕТОВА", "Ахметова С. Қ."), ("ахметова с", "Ахметова С. Қ."),
      ("абдигалиев", "Әбдіғалиев Ө. Ұ."), ("Әбдіғалиев", "Абдигалиев О. У."), ("абдыгалиев", "Әбдіғалиев Ө. Ұ."),
      ("нурсултан", "Нұрсұлтан Қайрат"), ("НҰРСҰЛТАН", "нурсултан"), ("гулжан", "Гүлжан Өмірзақ"), ("омирзак", "Гүлжан Өмірзақ"),
      ("хамит", "Һамит Жақып"), ("шынгыс", "Шыңғыс Тоқаев"), ("шингис", "Шыңғыс Тоқаев"), ("семенов", "Семёнов П. П."),
      ("Семёнов", "СЕМЕНОВ"),
      ("ёлкина", "Елкина М."), ("бейбит", "Бейбіт Сейітов"), ("іскаков", "Ысқақов Е."), ("ысқақов", "Искаков Е."),
      ("соловьев", "Соловьёв А."),
      ("расвет", "ТОО «Рассвет»"), ("тоо рассвет", "ТОО «Рассвет»"), ("рассвет тоо", "ТОО «Рассвет»"), ("қызылорда", "г. Кызылорда"),
      ("мейрам", "Мейрам-Гүл"), ("гуль", "Мейрам-Гүл"), ("ПОДЪЕЗД", "Подьезд № 4"),
      // The letter й written as и and a breve, and ё as е and two dots: the same text in another form of Unicode.
      ("Цои\u{306}", "Цой В."), ("Семе\u{308}нов", "Семёнов"),
      // A Latin i, h, a, c among Cyrillic letters, in the register or in the search.
      ("Әбдiғалиев", "Әбдіғалиев Ө."), ("Абдигалиев", "Әбдiғaлиeв Ө."), ("Hұрлан", "Нұрлан"), ("ахметова", "Aхметoва С."),
      // In Latin letters, as passports have had them and as people write.
      ("akhmetova", "Ахметова С. Қ."), ("ahmetova", "Ахметова С. Қ."), ("axmetova", "Ахметова С. Қ."), ("Abdigaliev", "Әбдіғалиев Ө. Ұ."),
      ("Abdiğaliev", "Әбдіғалиев Ө. Ұ."), ("Äbdığaliev", "Әбдіғалиев"), ("Abdigaliyev", "Әбдіғалиев"), ("Abdighaliyev", "Әбдіғалиев"),
      ("Ábdiǵalıev", "Әбдіғалиев"), ("zhumabaev", "Жұмабаев"), ("Jumabayev", "Жұмабаев"), ("jansaya", "Жансая"), ("Zhansaia", "Жансая"),
      ("Zhaksybekov", "Жақсыбеков"), ("Zhaxybekov", "Жақсыбеков"), ("jaqsybekov", "Жақсыбеков"), ("Shcherbakov", "Щербаков"),
      ("scherbakov", "Щербаков"), ("Tsoy", "Цой В."), ("tsoi", "Цой В."), ("coy", "Цой В."), ("yusupov", "Юсупов"), ("Iusupov", "Юсупов"),
      ("Jusupov", "Юсупов"), ("Yerlan", "Ерлан"), ("erlan", "Ерлан"), ("Tokayev", "Тоқаев"), ("toqaev", "Тоқаев"),
      ("Ualikhanov", "Уәлиханов"),
      ("walikhanov", "Уәлиханов"), ("saule", "Сәуле"), ("sawle", "Сәуле"), ("Wladimir", "Владимир"), ("tatyana", "Татьяна"),
      ("Tatiana", "Татьяна"),
      ("Grigoryev", "Григорьев"), ("grigoriev", "Григорьев"), ("Mariya", "Мария"), ("Maria", "Мария"), ("yulia", "Юлия"), ("Julia", "Юлия"),
      ("Dmitriy", "Дмитрий"), ("semyonov", "Семёнов"), ("Semenov", "Семёнов"), ("shyngys", "Шыңғыс"), ("Şıñğıs", "Шыңғыс"),
      ("mukhtar", "Мұхтар"),
      ("muxtar", "Мұхтар"), ("aleksandr", "Александр"), ("alexandr", "Александр"), ("chernov", "Чернов"), ("Il'yas", "Ильяс"),
      ("aygul", "Айгүл"),
      ("aigul", "Айгүл"), ("nawryzbay", "Наурызбай"), ("capital", "АО «Капитал»"), ("angsar", "Аңсар"), ("kairbek", "Қайырбек"),
      // And the other way round: the register has Latin letters.
      ("ахметова", "Akhmetova Saule"), ("алатау", "Alatau Energy LLP"), ("жумабаев", "Zhumabayev"),
      // Typed under the wrong layout.
      ("f[vtnjdf", "Ахметова С. Қ."), ("F{VTNJDF", "Ахметова С. Қ."), ("фрьуещмф", "Ахметова С. Қ."), ("ФРЬУЕЩМФ", "Ахметова С. Қ."),
      ("f,lbufkbtd", "Әбдіғалиев"), ("2,l35fkbtd", "Әбдіғалиев"), (";fycfz", "Жансая"), ("'hycn", "Эрнст"), ("`krbyf", "Ёлкина"),
      ("rbv", "Ким В. А."),
      ("kb", "Ли В. А."), ("wjq", "Цой В."), ("hfccdtn", "ТОО «Рассвет»"), ("ырнтпны", "Шыңғыс"), ("яргьфифум", "Жұмабаев"),
      // Not typed to the end: half of a pair of letters.
      ("ak", "Ахметова"), ("z", "Жансая"), ("shc", "Щербаков"), ("sc", "Щербаков"), ("c", "Чернов"), ("tokay", "Тоқаев"),
      ("Тать", "Татьяна"),
      // All nine Kazakh letters, with and without them, small and capital.
      ("алем", "Әлем"), ("әЛЕМ", "Алем"), ("иманов", "Іманов"), ("ІМАНОВ", "иманов"), ("танир", "Тәңір"), ("тәңір", "Танир"),
      ("гани", "Ғани"), ("ҒАНИ", "Гани"), ("умит", "Үміт"), ("ҮМІТ", "Умит"), ("улан", "Ұлан"), ("ҰЛАН", "Улан"), ("кайыр", "Қайыр"),
      ("ҚАЙЫР", "Кайыр"), ("омир", "Өмір"), ("ӨМІР", "Омир"), ("хан", "Һан"), ("ҺАН", "Хан"),
      // Standards, passports of several years, the alphabets of 2018 and 2021, and what people make up.
      ("Qaıyr", "Қайыр"), ("Ghani", "Ғани"), ("Gani", "Ғани"), ("Umit", "Үміт"), ("Ümıt", "Үміт"), ("Ulan", "Ұлан"), ("Ūlan", "Ұлан"),
      ("Omir", "Өмір"), ("Ömır", "Өмір"), ("Tangir", "Тәңір"), ("Täñir", "Тәңір"), ("Imanov", "Іманов"), ("Zhuldyz", "Жұлдыз"),
      ("Juldyz", "Жұлдыз"), ("Hanzada", "Ханзада"), ("Khanzada", "Ханзада"), ("Xanzada", "Ханзада"), ("Shchedrin", "Щедрин"),
      ("Schedrin", "Щедрин"), ("Yakovlev", "Яковлев"), ("Iakovlev", "Яковлев"), ("Yuriy", "Юрий"), ("Iurii", "Юрий"),
      ("Tsentrobank", "Центробанк"), ("Centrobank", "Центробанк"), ("Yessimov", "Есимов"), ("Esimov", "Есимов"),
      ("Äbdığaliev", "Абдигалиев"), ("Әbdіgaliev", "Әбдіғалиев"), ("Абдiгалиев", "Әбдіғалиев"),
      // Quotes, dashes and brackets part words, and nothing else.
      ("«рассвет»", "ТОО Рассвет"), ("\u{201C}рассвет\u{201D}", "ТОО \u{201E}Рассвет\u{201C}"), ("мейрам — гүл", "Мейрам-Гүл"),
      ("салтыков-щедрин", "Салтыков–Щедрин"), ("салтыков щедрин", "Салтыков\u{2011}Щедрин"), ("(филиал)", "ТОО «Рассвет» (филиал)"),
      // Under the wrong layout capital letters are signs, and the Kazakh letters digits and signs.
      (":fycfz", "Жансая"), ("\"hycn", "Эрнст"), (">kbz", "Юлия"), ("<jkfn", "Болат"), ("0fqsh", "Қайыр"), ("2ktv", "Әлем"), ("=fy", "Һан"),
      ("9kfy", "Ұлан"), ("8v3n", "Үміт"), ("5fyb", "Ғани"), ("n243h", "Тәңір"), ("3vfyjd", "Іманов"), ("лфынь", "Касым"),
    ]

  /// A number is found by any of its parts.
  private static let numbers: [(String, String)] =
    [
      ("1234", "7517-26-00-2/1234"), ("7517", "7517-26-00-2/1234"), ("2/1234", "7517-26-00-2/1234"), ("00-2/1234", "7517-26-00-2/1234"),
      ("7517-26-00-2/1234", "7517-26-00-2/1234"), ("7517-26-00-2/12", "7517-26-00-2/1234"), ("2\\1234", "7517-26-00-2/1234"),
      ("7517 1234", "7517-26-00-2/1234"), ("7517 26 1234", "7517-26-00-2/1234"), ("2.1234", "7517-26-00-2/1234"),
      ("2а/1489", "7599-22-00-2а/1489"), ("2a/1489", "7599-22-00-2а/1489"), ("\"әің", "7517-26-00-2/1234"), ("№ 1234", "7517-26-00-2/1234"),
      ("3391", "вх. 26-3391"),
    ]

  private static let missed: [(String, String)] =
    [
      ("ахметова", "Әбдіғалиев Ө. Ұ."), ("метова", "Ахметова"), ("ахметова ким", "Ахметова С. Қ."), ("ким", "Ли В. А."),
      ("1234", "7517-26-00-2/1235"),
      ("234", "7517-26-00-2/1234"), ("2/1234", "7517-26-00-3/1234"), ("жансая", "Сансая"), ("шыңғыс", "Чингиз"), ("akhmetova", "Метова"),
      ("рассвет", "Hfccdtn"), ("5679", "5678"), ("ооо", "ОАО «Орда»"), ("ссср", "Срок"), ("11", "1"),
      ("7012345679", "77012345678 7012345678"),
      ("договор", "Доверенность"), ("f[vtnjdf", "Ким"), ("00-2", "7517-26-2-00"),
      ("алем", "Елим"), ("танир", "Тамир"), ("улан", "Илан"), ("zhuldyz", "Шұлдыз"), ("khan", "Кан"), ("tsoy", "Чой"),
      ("yakovlev", "Иванов"),
      (":fycfz", "Сансая"), ("2ktv", "Улем"), ("рассвет", "ТОО «Рас-свет»"), ("щедринсалтыков", "Салтыков-Щедрин"),
    ]
}
