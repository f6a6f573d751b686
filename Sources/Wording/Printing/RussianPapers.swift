import CaseEngine

public extension Russian {
  func name(_ sheet: CaseSheet) -> String {
    switch sheet {
    case .checklist: "контрольный список готовности"
    case .certificate: "справка о готовности"
    case .requestLetter: "письма с запросом документов"
    case .receipt: "расписка о приёме"
    case .notice: "извещения"
    case .inventory: "опись документов"
    }
  }

  func label(_ label: PaperLabel) -> String {
    switch label {
    case .caseNumber: "Дело №"
    case .parties: "Стороны"
    case .subject: "Предмет"
    case .judge: "Судья"
    case .secretary: "Секретарь судебного заседания"
    case .hearing: "Заседание"
    case .addressee: "Кому"
    case .address: "Адрес"
    case .channel: "Способ отправки"
    case .handedIn: "Сдал"
    case .takenIn: "Принял"
    case .takenBack: "получил обратно"
    case .place: "место хранения"
    case .signature: "Подпись"
    case .day: "Дата"
    case .signedState: "Подписано состояние дела, запись"
    case .registerEntry: "Запись реестра"
    case .fingerprint: "Отпечаток"
    case .total: "Всего"
    }
  }

  var checklistTitle: String { "Контрольный список готовности" }
  var certificateTitle: String { "Справка о готовности дела" }
  var receiptTitle: String { "Расписка о приёме документов" }
  var inventoryTitle: String { "Опись документов" }
  var whatIsAskedFor: String { "Что требуется" }
  var documentsOfCase: String { "Документы" }
  var setAsideByJudge: String { "Отступления, допущенные судьёй" }
  func asOf(_ day: Day) -> String { "По состоянию на " + self.day(day) }
  var notSignedYet: String { "Не подписано." }
  func certifies(_ isReady: Bool) -> String {
    isReady
      ? "Дело подготовлено к судебному разбирательству. Судья подписал готовность."
      : "Судья подписал готовность дела к судебному разбирательству с оговорками."
  }
  var howToVerify: String { "Проверить по реестру: dayin verify --against ФАЙЛ этой справки. Следующая строка — контрольная точка." }
  func servedShort(_ done: Int, of all: Int) -> String { all == 0 ? "не требуется" : count(done, of: all) }
  var noPDF: String { "Для PDF установите: sudo apt install libpangocairo-1.0-0 fonts-dejavu-core" }

  func refusal(_ refusal: PaperRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notSigned: "Готовность не подписана: справки ещё нет. Сначала подписывает судья."
    case .nothingAwaited(let party?):
      stop("Запрошенных документов за участником нет: " + self.party(party, in: state)) + " Сначала запросите документ."
    case .nothingAwaited(nil): "Никто не должен запрошенных документов. Сначала запросите документ."
    case .nothingTakenIn(_, let number?): "Под этим номером ничего не принято: " + incoming(number) + ". Проверьте входящий номер."
    case .nothingTakenIn(let day, nil):
      (day.map { "Документов за " + self.day($0) + " не принято." } ?? "Документов не принято.")
        + " Укажите день, номер или документы."
    case .nothingReceived: "Документов ещё не получено, описывать нечего."
    case .noNoticeWaits: "Извещений, ждущих отправки, нет. Назовите номер или составьте новое."
    }
  }
}
