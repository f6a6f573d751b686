import CaseEngine

public extension Kazakh {
  func name(_ kind: ExhibitKind) -> String {
    switch kind {
    case .slides: "слайдтар"
    case .diagram: "сызба"
    case .infographic: "инфографика"
    case .video: "бейнежазба"
    case .other: "материал"
    }
  }

  func name(_ presence: Presence) -> String {
    switch presence {
    case .inRoom: "залда"
    case .byVideo: "бейнебайланыста"
    case .absent: "келмеді"
    case .left: "кетті"
    }
  }

  func speech(_ id: SpeechID, in state: CaseState?) -> String {
    "№ \(id.rawValue) сөз" + (state?.speech(id).map { " " + quoted($0.details.title) } ?? "")
  }

  func exhibit(_ id: ExhibitID, in state: CaseState?) -> String {
    guard let details = state?.exhibit(id)?.details else { return "№ \(id.rawValue) материал" }
    return "№ \(id.rawValue) " + name(details.kind) + " " + quoted(details.title)
  }

  func told(_ test: ConnectionTest) -> String {
    listed([
      test.connection ? "байланыс бар" : "байланыс жоқ", test.identity ? "жеке басы анықталды" : "жеке басы анықталмады",
      test.authority ? "өкілеттігі тексерілді" : "өкілеттігі тексерілмеді", test.note,
    ])
  }

  func fact(_ fact: RoomFact, in state: CaseState?) -> String {
    switch fact {
    case .meetingArranged(_, let meeting):
      return "Бейнеконференция дайындалды: "
        + listed([
          meeting.number.map { "нөмірі " + $0 }, meeting.passcode.map { "кіру коды " + $0 }, meeting.host.map { "ұйымдастырушы " + $0 },
        ])
    case .connectionTested(_, let party, let test): return "Байланыс тексерілді: " + self.party(party, in: state) + ", " + told(test)
    case .readinessDeclared(let party, let ready, let reason):
      return (ready ? "Дайын екенін мәлімдеді: " : "Дайын емес екенін мәлімдеді: ") + listed([self.party(party, in: state), reason])
    case .viewingListArranged(let items):
      return items.isEmpty ? "Қарау тізімі тазартылды" : "Қарау тізімі: " + listed(items.map { told($0, state) }, by: "; ")
    case .speechAnnounced(let id, let details): return "Сөз сөйлеу мәлімделді: № \(id.rawValue), " + told(details, state)
    case .speechChanged(let id, let details): return "Сөз сөйлеу өзгертілді: № \(id.rawValue), " + told(details, state)
    case .speechWithdrawn(let id): return "Сөз сөйлеу алынды: № \(id.rawValue)"
    case .speechesOrdered(let speeches): return "Сөз сөйлеу реті: " + listed(speeches.map { String($0.rawValue) })
    case .exhibitAnnounced(let id, let details): return "Материал мәлімделді: № \(id.rawValue), " + told(details, state)
    case .exhibitChanged(let id, let details): return "Материал өзгертілді: № \(id.rawValue), " + told(details, state)
    case .exhibitWithdrawn(let id): return "Материал алынды: № \(id.rawValue)"
    case .exhibitReceived(let id, let channel, let file):
      return "Алынды: " + exhibit(id, in: state) + ", " + listed([received(by: channel), file.map { attached($0.name) }])
    case .exhibitOpened(let id): return "Ашылатыны тексерілді: " + exhibit(id, in: state)
    case .exhibitShared(let id, let party, let way):
      return "Берілді: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + ", " + name(way)
    case .presenceNoted(_, let party, let presence): return "Келуі: " + self.party(party, in: state) + ", " + name(presence)
    case .connectionLost(_, let party): return "Байланыс үзілді: " + with(party, state)
    case .connectionRestored(_, let party): return "Байланыс қалпына келді: " + with(party, state)
    case .itemShown(_, let item): return "Көрсетілді: " + viewed(item, in: state)
    case .speechBegun(_, let id): return "Сөз басталды: " + speech(id, in: state)
    case .speechEnded(_, let id): return "Сөз аяқталды: " + speech(id, in: state)
    case .originalSentToChancery(_, let id, let from):
      return "Түпнұсқа отырыста ұсынылды, кеңсеге жіберілді: " + listed([document(id, in: state), from.map { party($0, in: state) }])
    case .courtNoted(_, let note): return "Отырыста белгіленді: " + note
    }
  }

  func blocker(_ blocker: RoomBlocker, who: String?, in state: CaseState?) -> String {
    switch blocker {
    case .linkMissing: "қосылу сілтемесі жоқ"
    case .notTested: listed([who, "байланыс тексерілмеген"], by: " — ")
    case .testFailed(let test): listed([who, told(test)], by: " — ")
    case .viewingListEmpty: "қарау тізімі бос"
    case .noTimeLimit(let id): listed([who, speech(id, in: state)], by: " — ") + ", уақыты белгіленбеген"
    case .exhibitNotReceived(let id): listed([who, exhibit(id, in: state)], by: " — ") + ", алынбаған"
    case .notReady(let reason): listed([who, "дайын емес"], by: " — ") + (reason.map { ": " + $0 } ?? "")
    }
  }

  func remedy(_ blocker: RoomBlocker) -> String {
    switch blocker {
    case .linkMissing: "қосылу сілтемесін көрсету (судья)"
    case .notTested, .testFailed: "қатысушымен байланысты тексеру (хатшы, судья)"
    case .viewingListEmpty: "құжаттарды қарау тізіміне енгізу (хатшы, судья)"
    case .noTimeLimit: "сөз сөйлеу уақытын белгілеу (хатшы, судья)"
    case .exhibitNotReceived: "алу (кеңсе, хатшы, судья) немесе тізімнен шығару (хатшы, судья)"
    case .notReady: "қатысушы дайын екенін мәлімдегенше күту немесе отырысты ауыстыру (судья)"
    }
  }

  func impossibility(_ why: RoomImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchSpeech(let id): "Істе № \(id.rawValue) сөз жоқ. Сөздер тізімін қараңыз."
    case .speechNumberUsed(let id): "№ \(id.rawValue) сөз бұрыннан бар."
    case .noSuchExhibit(let id): "Істе № \(id.rawValue) материал жоқ. Материалдар тізімін қараңыз."
    case .exhibitNumberUsed(let id): "№ \(id.rawValue) материал бұрыннан бар."
    case .exhibitNotReceived(let id): "Әлі алынбаған: " + exhibit(id, in: state) + ". Алдымен алыңыз."
    case .alreadyShared(let id, let party): "Бұрын берілген: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + "."
    case .speechGoesOn(let id): "Қазір жүріп жатыр: " + speech(id, in: state) + ". Алдымен оны аяқтаңыз."
    case .speechNotGoing(let id): "Қазір жүріп жатқан жоқ: " + speech(id, in: state) + "."
    case .connectionAlreadyLost(let party): "Байланыс бұрын үзілген: " + with(party, state) + "."
    case .connectionNotLost(let party): "Байланыс үзілмеген: " + with(party, state) + "."
    case .endsBeforeItBegins: "Бұл уақыт басталуынан бұрын. Кейінгі уақытты көрсетіңіз."
    }
  }

  func refusal(_ refusal: RoomRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .notRemote(let id): "№ \(id.rawValue) отырыс залда өтеді. Алдымен оны бейнебайланысқа ауыстырыңыз."
    case .alreadyOnViewingList(let what): "Қарау тізімінде бар: " + viewed(what, in: state) + "."
    case .notOnViewingList(let what): "Қарау тізімінде жоқ: " + viewed(what, in: state) + ". Алдымен енгізіңіз."
    case .notARecipient(let id, let party):
      "Бұл қатысушыға берілмейді: " + exhibit(id, in: state) + ", " + self.party(party, in: state) + ". Басқасын таңдаңыз."
    case .meetingEmpty: "Конференция нөмірін, кіру кодын немесе ұйымдастырушыны көрсетіңіз."
    }
  }

  private func with(_ party: PartyID?, _ state: CaseState?) -> String { party.map { self.party($0, in: state) } ?? "барлық қатысушылар" }

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
