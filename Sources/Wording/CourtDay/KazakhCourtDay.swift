import CaseEngine

public extension Kazakh {
  func label(_ field: HearingsField) -> String {
    switch field {
    case .sheet: "не"
    case .sheetForm: "түрі"
    case .awayFrom: "қай күннен"
    case .awayTo: "қай күнге дейін"
    case .missed: "отырыс"
    case .otherCase: "басқа істің нөмірі"
    case .linkKind: "байланысы"
    case .carried: "құжат"
    case .opinion: "пікірі"
    case .listeners: "тыңдаушылар қалай қосылады (бос болса — қосылмайды)"
    }
  }

  func name(_ sheet: Sheet) -> String {
    switch sheet {
    case .daySheet: "отырыстар парағы"
    case .publicList: "жұртшылыққа арналған тізім"
    case .agenda: "ұсыныстар күн тәртібі"
    }
  }

  func name(_ form: SheetForm) -> String {
    switch form {
    case .html: "HTML"
    case .pdf: "PDF"
    case .text: "мәтін"
    }
  }

  var everyJudge: String { "барлық судья" }
  func printed(_ path: String) -> String { "Файлға жазылды: " + path + "." }
  func couldNotPrint(_ path: String) -> String { "Файлды жазу мүмкін емес: " + path + ". Басқа орын таңдаңыз." }

  var daySheetTitle: String { "Отырыстар парағы" }
  var daySheetNone: String { "Отырыс жоқ." }
  var daySheetNote: String { "Ішкі пайдалану үшін." }
  var noRoom: String { "Залсыз" }
  var sheetLink: String { "Қосылу:" }
  var sheetPresent: String { "Шақырылғандар:" }
  var sheetLacks: String { "жетіспейді:" }
  var sheetCalled: String { "шақырылды" }
  var sheetBegun: String { "басталды" }
  var sheetEnded: String { "аяқталды" }

  func away(_ judge: String, _ days: String) -> String { "Судья жоқ: " + judge + ", " + days }
  func putOff(to start: String, forSignature: Bool) -> String { "жаңа: " + start + (forSignature ? ", судьяның қол қоюына" : "") }
  func givenOver(to judge: String) -> String { "іс мына судьяға: " + judge }
  var leftAsItIs: String { "қалдыру" }
  func nothingMissed(_ judge: String) -> String { "Бұл күндері судьяның отырысы жоқ: " + judge + "." }
  func moreMissed(_ count: Int) -> String { "Тағы отырыс: \(count). Жазылған соң қайта ашыңыз." }
  func absenceSettled(_ count: Int, of all: Int) -> String { "Ауыстырылды немесе берілді: \(all) отырыстан \(count)." }
  func noticesAreDrafted(_ key: String) -> String { "Хабарламалар дайын: \(key) — шығыс хабарлар." }
  func notSettled(_ numbers: String, _ why: String) -> String { "Болмады: " + numbers + ". " + why }
  var noFreeTime: String { "Бос уақыт та, басқа судья да жоқ." }
  func judgeReplaced(_ judge: String, order: String?, hearings: [(kind: HearingKind, day: Day, time: ClockTime)]) -> String {
    let passed = "Іс мына судьяның қарауына берілді: " + judge + (order.map { ", бұйрық " + $0 } ?? "") + "."
    let set = hearings.map { "Бұрынғыдай тағайындалған: " + name($0.kind) + ", " + day($0.day) + ", " + time($0.time) + "." }
    return ([passed] + set).joined(separator: " ")
  }

  func datesPassed(_ hearings: [String]) -> String {
    "Іс тоқтап тұрғанда отырыс уақыты өтіп кетті: " + hearings.joined(separator: "; ") + ". Жаңа уақыт тағайындаңыз немесе күшін жойыңыз."
  }

  func carriedOver(_ carried: CarriedFrom) -> String {
    "басқа істен ауыстырылды: " + carried.from.text + ", № \(carried.number.rawValue) құжат"
  }
  var nothingToCarryOver: String { "Ол істе әлі ауыстырылмаған алынған құжат жоқ." }

  var partyObjects: String { "қарсы" }
  var partyAgrees: String { "қарсы емес" }

  var closedInPartShort: String { "бөлігі жаб." }
  func opennessLine(_ openness: String) -> String { "Ашықтығы: " + openness }
  func listenersLine(_ how: String?) -> String { "Тыңдаушылар мен БАҚ: " + (how ?? "қалай қосылатыны көрсетілмеген") }
  func mediaLine(_ id: MediaRequestID, _ what: String) -> String { "БАҚ \(id.rawValue): " + what }
  func viewingLine(_ items: Int, minutes: Int, of slot: Int, _ presenters: String?) -> String {
    listed(["Бірге қарау мен сөз сөйлеу: тізімде \(items)", "\(slot) минуттан \(minutes)", presenters])
  }
  func linkLine(_ link: String) -> String { "Байланыс: " + link }
}
