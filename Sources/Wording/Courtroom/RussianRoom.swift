import CaseEngine

public extension Russian {
  func name(_ kind: ExhibitKind) -> String {
    switch kind {
    case .slides: "слайды"
    case .diagram: "схема"
    case .infographic: "инфографика"
    case .video: "видеозапись"
    case .other: "материал"
    }
  }

  func name(_ presence: Presence) -> String {
    switch presence {
    case .inRoom: "в зале"
    case .byVideo: "по видеосвязи"
    case .absent: "отсутствует"
    case .left: "нет: ушёл"
    }
  }

  func speech(_ id: SpeechID, in state: CaseState?) -> String {
    "выступление \(id.rawValue)" + (state?.speech(id).map { " " + quoted($0.details.title) } ?? "")
  }

  func exhibit(_ id: ExhibitID, in state: CaseState?) -> String {
    guard let details = state?.exhibit(id)?.details else { return "материал \(id.rawValue)" }
    return name(details.kind) + " \(id.rawValue) " + quoted(details.title)
  }

  func told(_ test: ConnectionTest) -> String {
    listed([
      test.connection ? "связь есть" : "связи нет", test.identity ? "личность установлена" : "личность не установлена",
      test.authority ? "полномочия проверены" : "полномочия не проверены", test.note,
    ])
  }

  func fact(_ fact: RoomFact, in state: CaseState?) -> String {
    switch fact {
    case .meetingArranged(_, let meeting):
      return "Видеоконференция подготовлена: "
        + listed([
          meeting.number.map { "номер " + $0 }, meeting.passcode.map { "код доступа " + $0 }, meeting.host.map { "организатор " + $0 },
        ])
    case .connectionTested(_, let party, let test): return "Связь проверена: " + self.party(party, in: state) + ", " + told(test)
    case .readinessDeclared(let party, let ready, let reason):
      return (ready ? "Заявлено о готовности: " : "Заявлено о неготовности: ") + listed([self.party(party, in: state), reason])
    case .viewingListArranged(let items):
      return items.isEmpty ? "Список просмотра очищен" : "Список просмотра: " + listed(items.map { told($0, state) }, by: "; ")
    case .speechAnnounced(let id, let details): return "Заявлено выступление \(id.rawValue): " + told(details, state)
    case .speechChanged(let id, let details): return "Изменено выступление \(id.rawValue): " + told(details, state)
    case .speechWithdrawn(let id): return "Снято выступление \(id.rawValue)"
    case .speechesOrdered(let speeches): return "Порядок выступлений: " + listed(speeches.map { String($0.rawValue) })
    case .exhibitAnnounced(let id, let details): return "Заявлен материал \(id.rawValue): " + told(details, state)
    case .exhibitChanged(let id, let details): return "Изменён материал \(id.rawValue): " + told(details, state)
    case .exhibitWithdrawn(let id): return "Снят материал \(id.rawValue)"
    case .exhibitReceived(let id, let channel, let file):
      return "Получено: " + exhibit(id, in: state) + ", " + listed([received(by: channel), file.map { attached($0.name) }])
    case .exhibitOpened(let id): return "Открывается, проверено: " + exhibit(id, in: state)
    case .exhibitShared(let id, let party, let way):
      return "Передано: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + ", " + name(way)
    case .presenceNoted(_, let party, let presence): return "Явка: " + self.party(party, in: state) + ", " + name(presence)
    case .connectionLost(_, let party): return "Связь прервалась: " + with(party, state)
    case .connectionRestored(_, let party): return "Связь восстановлена: " + with(party, state)
    case .itemShown(_, let item): return "Показано: " + viewed(item, in: state)
    case .speechBegun(_, let id): return "Начато " + speech(id, in: state)
    case .speechEnded(_, let id): return "Окончено " + speech(id, in: state)
    case .originalSentToChancery(_, let id, let from):
      return "Подлинник предложен в заседании, направлен в канцелярию: "
        + listed([document(id, in: state), from.map { party($0, in: state) }])
    case .courtNoted(_, let note): return "Отмечено в заседании: " + note
    }
  }

  func blocker(_ blocker: RoomBlocker, who: String?, in state: CaseState?) -> String {
    switch blocker {
    case .linkMissing: "нет ссылки для подключения"
    case .notTested: listed([who, "связь не проверена"], by: " — ")
    case .testFailed(let test): listed([who, told(test)], by: " — ")
    case .viewingListEmpty: "список просмотра пуст"
    case .noTimeLimit(let id): listed([who, speech(id, in: state)], by: " — ") + ", время не определено"
    case .exhibitNotReceived(let id): listed([who, exhibit(id, in: state)], by: " — ") + ", не получено"
    case .notReady(let reason): listed([who, "не готов"], by: " — ") + (reason.map { ": " + $0 } ?? "")
    }
  }

  func remedy(_ blocker: RoomBlocker) -> String {
    switch blocker {
    case .linkMissing: "указать ссылку для подключения (судья)"
    case .notTested, .testFailed: "проверить связь с участником (секретарь, судья)"
    case .viewingListEmpty: "внести документы в список просмотра (секретарь, судья)"
    case .noTimeLimit: "определить время выступления (секретарь, судья)"
    case .exhibitNotReceived: "получить (канцелярия, секретарь, судья) или снять (секретарь, судья)"
    case .notReady: "дождаться, пока участник заявит о готовности, или перенести заседание (судья)"
    }
  }

  func impossibility(_ why: RoomImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchSpeech(let id): "В деле нет выступления \(id.rawValue). Посмотрите список выступлений."
    case .speechNumberUsed(let id): "Выступление \(id.rawValue) уже есть."
    case .noSuchExhibit(let id): "В деле нет материала \(id.rawValue). Посмотрите список материалов."
    case .exhibitNumberUsed(let id): "Материал \(id.rawValue) уже есть."
    case .exhibitNotReceived(let id): "Ещё не получено: " + exhibit(id, in: state) + ". Сначала получите."
    case .alreadyShared(let id, let party): "Уже передано: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + "."
    case .speechGoesOn(let id): "Идёт " + speech(id, in: state) + ". Сначала закончите его."
    case .speechNotGoing(let id): "Сейчас не идёт " + speech(id, in: state) + "."
    case .connectionAlreadyLost(let party): "Связь уже прервана: " + with(party, state) + "."
    case .connectionNotLost(let party): "Связь не прервана: " + with(party, state) + "."
    case .endsBeforeItBegins: "Это время раньше начала. Укажите более позднее."
    }
  }

  func refusal(_ refusal: RoomRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notRemote(let id): "Заседание \(id.rawValue) проводится в зале. Сначала переведите его на видеосвязь."
    case .alreadyOnViewingList(let what): "Уже в списке просмотра: " + viewed(what, in: state) + "."
    case .notOnViewingList(let what): "Нет в списке просмотра: " + viewed(what, in: state) + ". Сначала внесите."
    case .notARecipient(let id, let party):
      "Этому участнику не передаётся " + exhibit(id, in: state) + ": " + self.party(party, in: state) + ". Выберите другого."
    case .meetingEmpty: "Укажите номер конференции, код доступа или организатора."
    }
  }

  private func with(_ party: PartyID?, _ state: CaseState?) -> String { party.map { self.party($0, in: state) } ?? "все участники" }

  private func told(_ item: ViewingItem, _ state: CaseState?) -> String {
    listed([viewed(item.what, in: state), item.presenter.map { party($0, in: state) }, item.minutes.map { minutes($0) }])
  }

  private func told(_ details: SpeechDetails, _ state: CaseState?) -> String {
    listed([quoted(details.title), party(details.by, in: state), details.minutes.map { minutes($0) }])
  }

  private func told(_ details: ExhibitDetails, _ state: CaseState?) -> String {
    listed([
      name(details.kind) + " " + quoted(details.title), party(details.from, in: state), details.speech.map { speech($0, in: state) },
    ])
  }
}
