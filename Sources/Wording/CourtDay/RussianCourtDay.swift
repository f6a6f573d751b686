import CaseEngine

public extension Russian {
  func label(_ field: HearingsField) -> String {
    switch field {
    case .sheet: "что"
    case .sheetForm: "вид"
    case .awayFrom: "с какого дня"
    case .awayTo: "по какой день"
    case .missed: "заседание"
    case .otherCase: "номер другого дела"
    case .linkKind: "связь"
    case .carried: "документ"
    case .opinion: "мнение"
    case .listeners: "как подключиться слушателям (пусто — никак)"
    }
  }

  func name(_ sheet: Sheet) -> String {
    switch sheet {
    case .daySheet: "лист заседаний"
    case .publicList: "список для публики"
    case .agenda: "повестка предложений"
    }
  }

  func name(_ form: SheetForm) -> String {
    switch form {
    case .html: "HTML"
    case .pdf: "PDF"
    case .text: "текст"
    }
  }

  var everyJudge: String { "все судьи" }
  func printed(_ path: String) -> String { "Записано в файл " + path + "." }
  func couldNotPrint(_ path: String) -> String { "Файл " + path + " записать нельзя. Выберите другое место." }

  var daySheetTitle: String { "Лист заседаний" }
  var daySheetNone: String { "Заседаний нет." }
  var daySheetNote: String { "Для внутреннего пользования." }
  var noRoom: String { "Без зала" }
  var sheetLink: String { "Подключение:" }
  var sheetPresent: String { "Вызваны:" }
  var sheetLacks: String { "не хватает:" }
  var sheetCalled: String { "вызвано" }
  var sheetBegun: String { "начато" }
  var sheetEnded: String { "окончено" }

  func away(_ judge: String, _ days: String) -> String { "Отсутствует судья " + judge + ", " + days }
  func putOff(to start: String, forSignature: Bool) -> String { "на " + start + (forSignature ? ", на подпись судье" : "") }
  func givenOver(to judge: String) -> String { "дело — судье " + judge }
  var leftAsItIs: String { "оставить" }
  func nothingMissed(_ judge: String) -> String { "В эти дни у судьи " + judge + " заседаний нет." }
  func moreMissed(_ count: Int) -> String { "Ещё заседаний: \(count). После записи откройте снова." }
  func absenceSettled(_ count: Int, of all: Int) -> String { "Перенесено или передано: \(count) из \(all)." }
  func noticesAreDrafted(_ key: String) -> String { "Извещения готовы: \(key) — исходящие." }
  func notSettled(_ numbers: String, _ why: String) -> String { "Не удалось: " + numbers + ". " + why }
  var noFreeTime: String { "Нет ни свободного времени, ни другого судьи." }
  func judgeReplaced(_ judge: String, order: String?, hearings: [(kind: HearingKind, day: Day, time: ClockTime)]) -> String {
    let passed = "Дело передано судье " + judge + (order.map { ", приказ " + $0 } ?? "") + "."
    let set = hearings.map { "Остаётся назначенным: " + name($0.kind) + ", " + day($0.day) + ", " + time($0.time) + "." }
    return ([passed] + set).joined(separator: " ")
  }

  func datesPassed(_ hearings: [String]) -> String {
    "Пока дело стояло, прошло время заседания: " + hearings.joined(separator: "; ") + ". Назначьте новое время или отмените заседание."
  }

  func carriedOver(_ carried: CarriedFrom) -> String { "перенесён из дела " + carried.from.text + ", документ \(carried.number.rawValue)" }
  var nothingToCarryOver: String { "В том деле нет полученных документов, которые ещё не перенесены." }

  var partyObjects: String { "возражает" }
  var partyAgrees: String { "не возражает" }

  var closedInPartShort: String { "часть закр." }
  func opennessLine(_ openness: String) -> String { "Открытость: " + openness }
  func listenersLine(_ how: String?) -> String { "Слушатели и пресса: " + (how ?? "как подключиться, не указано") }
  func mediaLine(_ id: MediaRequestID, _ what: String) -> String { "СМИ \(id.rawValue): " + what }
  func viewingLine(_ items: Int, minutes: Int, of slot: Int, _ presenters: String?) -> String {
    listed(["Просмотр и выступления: в списке \(items)", "\(minutes) мин из \(slot)", presenters])
  }
  func linkLine(_ link: String) -> String { "Связь: " + link }
}
