import CaseEngine

public extension Kazakh {
  func name(_ sheet: CaseSheet) -> String {
    switch sheet {
    case .checklist: "дайындықты тексеру тізімі"
    case .certificate: "дайындық туралы анықтама"
    case .requestLetter: "құжаттарды сұрату хаттары"
    case .receipt: "қабылдау туралы қолхат"
    case .notice: "хабарламалар"
    case .inventory: "құжаттар тізімдемесі"
    }
  }

  func label(_ label: PaperLabel) -> String {
    switch label {
    case .caseNumber: "Іс №"
    case .parties: "Тараптар"
    case .subject: "Даудың нысанасы"
    case .judge: "Судья"
    case .secretary: "Сот отырысының хатшысы"
    case .hearing: "Отырыс"
    case .addressee: "Кімге"
    case .address: "Мекенжай"
    case .channel: "Жіберу тәсілі"
    case .handedIn: "Тапсырған"
    case .takenIn: "Қабылдаған"
    case .takenBack: "қайта алған"
    case .place: "сақталатын орны"
    case .signature: "Қолы"
    case .day: "Күні"
    case .signedState: "Істің қол қойылған күйі, жазба"
    case .registerEntry: "Тізілімдегі жазба"
    case .fingerprint: "Таңба"
    case .total: "Барлығы"
    }
  }

  var checklistTitle: String { "Дайындықты тексеру тізімі" }
  var certificateTitle: String { "Істің дайындығы туралы анықтама" }
  var receiptTitle: String { "Құжаттарды қабылдау туралы қолхат" }
  var inventoryTitle: String { "Құжаттар тізімдемесі" }
  var whatIsAskedFor: String { "Талап етілетін құжаттар" }
  var documentsOfCase: String { "Құжаттар" }
  var setAsideByJudge: String { "Судья жол берген ауытқулар" }
  func asOf(_ day: Day) -> String { "Күйі көрсетілген күн: " + self.day(day) }
  var notSignedYet: String { "Қол қойылмаған." }
  func certifies(_ isReady: Bool) -> String {
    isReady
      ? "Іс сот талқылауына дайындалды. Судья дайындық деңгейіне қол қойды."
      : "Судья істің сот талқылауына дайындық деңгейіне ескертпелермен қол қойды."
  }
  var howToVerify: String { "Тізіліммен салыстыру: dayin verify --against осы анықтаманың ФАЙЛЫ. Келесі жол — бақылау нүктесі." }
  func servedShort(_ done: Int, of all: Int) -> String { all == 0 ? "талап етілмейді" : count(done, of: all) }
  var noPDF: String { "PDF үшін орнатыңыз: sudo apt install libpangocairo-1.0-0 fonts-dejavu-core" }

  func refusal(_ refusal: PaperRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notSigned: "Дайындыққа қол қойылмаған, анықтама әлі жоқ. Алдымен судья қол қояды."
    case .nothingAwaited(let party?):
      stop("Бұл қатысушыдан сұратылған құжат күтілмейді: " + self.party(party, in: state)) + " Алдымен құжатты сұратыңыз."
    case .nothingAwaited(nil): "Сұратылған құжат ешкімнен күтілмейді. Алдымен құжат сұратыңыз."
    case .nothingTakenIn(_, let number?): "Бұл нөмірмен ештеңе қабылданбаған: " + incoming(number) + ". Кіріс нөмірін тексеріңіз."
    case .nothingTakenIn(let day, nil):
      (day.map { "Бұл күні құжат қабылданбаған: " + self.day($0) + "." } ?? "Құжат қабылданбаған.")
        + " Күн, нөмір не құжат көрсетіңіз."
    case .nothingReceived: "Әлі ешқандай құжат келіп түскен жоқ, тізімдеме жасайтын ештеңе жоқ."
    case .noNoticeWaits: "Жіберуді күтетін хабарлама жоқ. Нөмірін атаңыз немесе жаңасын жазыңыз."
    }
  }
}
