/// The words of filter expressions in Russian and Kazakh, beside the codes. Small letters; what is several words is joined with hyphens.
enum FilterWords {
  static let fields: [String: FilterField] = [
    "номер": .number, "нөмір": .number, "нөмірі": .number,
    "категория": .category, "санат": .category, "санаты": .category,
    "судья": .judge,
    "секретарь": .secretary, "хатшы": .secretary,
    "сторона": .party, "стороны": .party, "участник": .party, "тарап": .party, "тараптар": .party, "қатысушы": .party,
    "состояние": .state, "күй": .state, "күйі": .state,
    "готовность": .readiness, "дайындық": .readiness,
    "заседание": .hearing, "отырыс": .hearing, "отырысы": .hearing,
    "просрочено": .overdue, "мерзімі-өткен": .overdue,
    "поздно": .late, "запоздало": .late, "кеш": .late, "кешіккен": .late,
    "задним-числом": .backdated, "кері-күнмен": .backdated,
    "подлинник": .original, "подлинники": .original, "түпнұсқа": .original,
    "статус": .status, "мәртебе": .status, "мәртебесі": .status,
    "приостановлено": .suspended, "тоқтатылған": .suspended,
    "от": .from, "кімнен": .from,
    "название": .title, "документ": .title, "атауы": .title, "құжат": .title,
    "срок": .due, "мерзім": .due, "мерзімі": .due,
    "получено": .received, "алынды": .received,
    "вручено": .served, "тапсырылды": .served,
    "без-запроса": .unrequested, "сұратусыз": .unrequested,
    "в-работе": .active, "жұмыста": .active,
    "сомнительно": .questionable, "күмәнді": .questionable,
    "моё": .mine, "мое": .mine, "мои": .mine, "менікі": .mine,
  ]

  static let me: Set<String> = ["me", "я", "мен"]

  static let yesNo: [String: Bool] = [
    "yes": true, "да": true, "иә": true, "ия": true, "no": false, "нет": false, "жоқ": false,
  ]

  static let spans: [String: Filter.DaySpan] = [
    "none": .none, "no": .none, "нет": .none, "жоқ": .none, "any": .any, "yes": .any, "есть": .any, "да": .any, "бар": .any, "иә": .any,
  ]

  static let readiness: [String: Bool] = [
    "ready": true, "готово": true, "дайын": true, "yes": true, "да": true, "иә": true,
    "not-ready": false, "не-готово": false, "дайын-емес": false, "no": false, "нет": false, "жоқ": false,
  ]

  /// Whether originals are missing: `original:no` asks where they are not there.
  static let original: [String: Bool] = [
    "missing": true, "no": true, "нет": true, "жоқ": true, "settled": false, "yes": false, "есть": false, "да": false, "бар": false,
    "иә": false,
  ]

  static let categories: [String: String] = [
    "гражданское": "civil", "азаматтық": "civil", "экономическое": "commercial", "экономикалық": "commercial",
    "административное": "administrative", "әкімшілік": "administrative", "уголовное": "criminal", "қылмыстық": "criminal",
  ]

  static let phases: [String: CasePhase] = [
    "подготовка": .preparation, "дайындау": .preparation, "назначено": .hearingSet, "тағайындалды": .hearingSet,
    "готово": .ready, "дайын": .ready, "рассмотрено": .heard, "қаралды": .heard, "закрыто": .closed, "жабылды": .closed,
    "приостановлено": .suspended, "тоқтатылды": .suspended,
  ]

  static let statuses: [String: DocumentStatus] = [
    "нужно": .needed, "нужен": .needed, "керек": .needed,
    "запрошено": .requested, "запрошен": .requested, "сұратылды": .requested,
    "получено": .received, "получен": .received, "алынды": .received,
    "возвращено": .returned, "возвращён": .returned, "возвращен": .returned, "қайтарылды": .returned,
    "не-требуется": .waived, "снят": .waived, "снято": .waived, "талап-етілмейді": .waived,
  ]
}
