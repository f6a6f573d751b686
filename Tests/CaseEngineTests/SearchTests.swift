import CaseEngine
import Testing

@Suite("Finding")
struct SearchTests {
  @Test(
    "A name is found however it is typed",
    arguments: [
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
    ] as [(String, String)])
  func found(_ typed: String, _ name: String) {
    #expect(SearchQuery(typed).matches(folded: Folding.folded(name)))
  }

  @Test(
    "A number is found by any of its parts",
    arguments: [
      ("1234", "7517-26-00-2/1234"), ("7517", "7517-26-00-2/1234"), ("2/1234", "7517-26-00-2/1234"), ("00-2/1234", "7517-26-00-2/1234"),
      ("7517-26-00-2/1234", "7517-26-00-2/1234"), ("7517-26-00-2/12", "7517-26-00-2/1234"), ("2\\1234", "7517-26-00-2/1234"),
      ("7517 1234", "7517-26-00-2/1234"), ("7517 26 1234", "7517-26-00-2/1234"), ("2.1234", "7517-26-00-2/1234"),
      ("2а/1489", "7599-22-00-2а/1489"), ("2a/1489", "7599-22-00-2а/1489"), ("\"әің", "7517-26-00-2/1234"), ("№ 1234", "7517-26-00-2/1234"),
      ("3391", "вх. 26-3391"),
    ] as [(String, String)])
  func numbers(_ typed: String, _ number: String) {
    #expect(SearchQuery(typed).matches(folded: Folding.folded(number)))
  }

  @Test(
    "A telephone number is found with and without its country code, grouped in any way, and by its end",
    arguments: [
      "+7 701 234 56 78", "8 (701) 234-56-78", "87012345678", "77012345678", "7012345678", "701 234 56 78", "701 2345678", "701",
      "234-56-78",
      "2345678", "5678", "+77012345678", "8701 234 56 78", "+7 (701) 2345678",
    ])
  func phones(_ typed: String) {
    let indexed = Folding.phoneForms("+77012345678").joined(separator: " ")
    #expect(SearchQuery(typed).matches(folded: indexed))
  }

  @Test(
    "What is not meant is not found",
    arguments: [
      ("ахметова", "Әбдіғалиев Ө. Ұ."), ("метова", "Ахметова"), ("ахметова ким", "Ахметова С. Қ."), ("ким", "Ли В. А."),
      ("1234", "7517-26-00-2/1235"),
      ("234", "7517-26-00-2/1234"), ("2/1234", "7517-26-00-3/1234"), ("жансая", "Сансая"), ("шыңғыс", "Чингиз"), ("akhmetova", "Метова"),
      ("рассвет", "Hfccdtn"), ("5679", "5678"), ("ооо", "ОАО «Орда»"), ("ссср", "Срок"), ("11", "1"),
      ("7012345679", "77012345678 7012345678"),
      ("договор", "Доверенность"), ("f[vtnjdf", "Ким"), ("00-2", "7517-26-2-00"),
    ] as [(String, String)])
  func notFound(_ typed: String, _ name: String) {
    #expect(!SearchQuery(typed).matches(folded: Folding.folded(name)))
  }

  @Test(
    "A word has at most twelve alternatives, none of them empty, none implied by another",
    arguments: [
      "ахметова", "jxwcyong", "Jax-wcyong.jx", "f[vtnjdf", "фрьуещмф", "2,l35fkbtd", "...", "", "«»", "j", "ж", "日本", "\"әің", "a'b'c",
      "cjjcxwx",
    ])
  func bounded(_ typed: String) {
    let forms = QueryWord.alternatives(typed)
    #expect(forms.count <= QueryWord.most)
    for (place, form) in forms.enumerated() {
      #expect(!form.isEmpty)
      #expect(!forms[..<place].contains { form.hasPrefix($0) })
    }
  }

  @Test(
    "Every beginning of a Cyrillic name finds it, letter by letter",
    arguments: [
      "Ахметова", "Әбдіғалиев", "Щербаков", "Татьяна", "Рассвет", "Мария", "Счастливцева", "Подъячев", "Юлия", "Жүсіп", "Ццц", "Союзтранс",
      "Советский",
    ])
  func prefixes(_ name: String) {
    let folded = Folding.folded(name)
    for length in 1...name.count {
      #expect(folded.hasPrefix(Folding.folded(String(name.prefix(length)))), "\(name.prefix(length))")
    }
  }

  @Test("What asks nothing matches everything", arguments: ["", "  ", "…", "«»"])
  func emptyQuery(_ typed: String) {
    #expect(SearchQuery(typed).words.isEmpty)
    #expect(SearchQuery(typed).matches(folded: "ahmetova"))
  }

  @Test("Each word may be found in another text")
  func acrossTexts() {
    let texts = ["7517-26-00-2/1234", "Ахметова С. Қ.", "Договор аренды"].map(Folding.folded)
    #expect(SearchQuery("1234 аренд akhm").matches(anyOf: texts))
    #expect(!SearchQuery("1234 аренд ким").matches(anyOf: texts))
  }

  @Test(
    "A folded text has single spaces and small letters",
    arguments: [
      ("  ТОО «Рассвет» — 2 ", "too rasvet 2"), ("", ""), ("«—»", ""), ("日本 Ltd.", "日本 ltd"), ("О'Нил", "onil"), ("a\u{200B}b", "ab"),
      ("1122 33", "1122 33"), ("ъ", ""), ("а ь б", "a b"),
    ] as [(String, String)])
  func form(_ text: String, _ folded: String) {
    #expect(Folding.folded(text) == folded)
    #expect(Folding.words(folded).joined(separator: " ") == folded)
  }

  @Test("Short telephone numbers have no forms, long ones are found by their ends")
  func phoneForms() {
    #expect(Folding.phoneForms("8 (701) 234-56-78") == ["77012345678", "7012345678", "2345678", "5678"])
    #expect(Folding.phoneForms("112").isEmpty)
    #expect(Folding.phoneForms("").isEmpty)
  }
}
