import CaseEngine

extension CaseWriter {
  private var documents: [Document] { file.state.documents }

  /// The judge draws the list from the pick lists and asks for it in one ruling; the last `held` papers are not asked for yet.
  mutating func draw(on offset: Int, held: Int = 0, diary: inout Diary) {
    let day = scenery.day(offset)
    let list = list()
    let needed = list.enumerated().map { CaseFact.documentNeeded(document: DocumentID(rawValue: $0.offset + 1), details: $0.element) }
    // The claim came with the case.
    let claim = list.first.map { $0.original == .paperOrSigned } ?? false
    let asked = Array((claim ? 1 : 0)..<max(claim ? 1 : 0, list.count - held))
    let due = diary.due(after: day, calendar: scenery.rules.calendar)
    let request = Request(by: random.pick([.letter, .cabinet, .email]), due: due)
    let requests = asked.map { CaseFact.documentRequested(document: DocumentID(rawValue: $0 + 1), request: request) }
    if random.chance(60) {
      act(theJudge, .judge, on: day, needed + requests)
    } else {
      act(theJudge, .judge, on: day, needed)
      act(secretary, .secretary, on: day, requests)
    }
    if claim { come([1], on: day) }
  }

  /// Papers come to the chancery in one submission: required originals are filed, or now and then compared and given back.
  mutating func come(_ ids: [DocumentID], on wanted: Day, originals: Bool = true) {
    let at = moment(on: wanted)
    let day = zone.day(of: at)
    let submission = nextSubmission(day)
    let channel = random.pick([Channel.chancery, .chancery, .cabinet, .email, .letter])
    var facts: [CaseFact] = []
    for id in ids {
      guard let document = file.state.document(id), document.receipt == nil else { continue }
      let original = document.details.original
      let pages = random.number(1...24)
      if original == .none || !originals {
        let note = random.chance(5) ? Reasons.illegibleNote(language) : nil
        facts.append(
          .documentReceived(
            document: id, receipt: Receipt(by: channel, form: .copy, pages: pages, note: note, submission: submission)))
      } else if original == .paperOrSigned, random.chance(45) {
        facts.append(.documentReceived(document: id, receipt: Receipt(by: .cabinet, form: .electronic, pages: pages)))
      } else if random.chance(15) {
        let receipt = Receipt(by: .chancery, form: .certifiedCopy, pages: pages, submission: submission)
        let owner = file.state.party(document.details.from)?.details.name ?? secretary.name
        facts.append(.documentReceived(document: id, receipt: receipt))
        facts.append(
          .originalCompared(document: id, comparison: Comparison(number: submission, on: day, sheets: pages, to: owner)))
      } else {
        let receipt = Receipt(by: .chancery, form: .original, pages: pages, submission: submission)
        let shelf = (language == .kk ? "сөре " : "шкаф ") + String(random.number(1...9))
        facts.append(.documentReceived(document: id, receipt: receipt))
        facts.append(.originalFiled(document: id, filing: Filing(number: submission, on: day, sheets: pages, place: shelf)))
      }
    }
    act(clerk, .chancery, at: at, facts)
    unserved += ids
  }

  /// Whatever is not here yet comes between two days, but for the last `missing` papers; what came is served on the way.
  mutating func gather(from first: Int, to last: Int, missing: Int = 0, serve: Bool = true) {
    let open = documents.filter { $0.receipt == nil && $0.waiver == nil }.map(\.id).dropLast(missing)
    var days: [Int: [DocumentID]] = [:]
    for id in open { days[random.number(min(first, last)...last), default: []].append(id) }
    for offset in days.keys.sorted() {
      come(days[offset] ?? [], on: scenery.day(offset))
      if serve, random.chance(40) { serveAll(on: offset) }
    }
    if serve { serveAll(on: last) }
  }

  /// The secretary hands on everything that somebody is still owed.
  mutating func serveAll(on offset: Int) {
    let way = random.pick([ServiceWay.email, .cabinet, .byCourt, .letter, .bySender])
    let facts = unserved.compactMap { file.state.document($0) }.flatMap { document in
      file.state.owedService(of: document).map { CaseFact.documentServed(document: document.id, party: $0, by: way) }
    }
    unserved = []
    act(secretary, .secretary, on: scenery.day(offset), facts)
  }

  /// A paper that nobody asked for.
  mutating func surprise(on offset: Int) {
    guard let from = file.state.participants.last?.id else { return }
    let at = moment(on: scenery.day(offset))
    let day = zone.day(of: at)
    let id = file.nextDocumentID
    let receipt = Receipt(by: .chancery, form: .copy, pages: random.number(1...9), submission: nextSubmission(day), unrequested: true)
    let details = DocumentDetails(title: random.pick(ExtraTitles.unasked)(language), from: from)
    act(clerk, .chancery, at: at, [.documentNeeded(document: id, details: details), .documentReceived(document: id, receipt: receipt)])
  }

  /// A paper put on the list and asked for later than the others.
  mutating func ask(on offset: Int, stated: Int? = nil, cause: LateCause?, from: PartyID? = nil, diary: inout Diary) {
    let day = scenery.day(offset)
    let stated = stated.map { scenery.day($0) }
    let id = file.nextDocumentID
    let details = DocumentDetails(title: random.pick(ExtraTitles.late)(language), from: from ?? file.state.parties.last?.id ?? 1)
    let due = diary.due(after: stated ?? day, calendar: scenery.rules.calendar)
    act(
      secretary, .secretary, on: day, occurred: stated.map { .on($0) },
      [
        .documentNeeded(document: id, details: details),
        .documentRequested(document: id, request: Request(by: .cabinet, due: due, cause: cause)),
      ])
  }

  /// Four to seven papers, the preselected ones first, each from whoever has it.
  private mutating func list() -> [DocumentDetails] {
    let wanted = random.number(3...7)
    var list: [DocumentDetails] = []
    let (first, others) = scenery.pickList(category)
    let start = random.number(0...max(0, others.count - 1))
    let some = (0..<min(others.count, max(0, wanted - 3))).map { others[(start + $0) % others.count] }
    for template in first + some {
      guard list.count < wanted, let from = owner(template.from) else { continue }
      let title = language == .kk ? template.title.kk : template.title.ru
      list.append(DocumentDetails(title: title, from: from, original: template.original))
    }
    while list.count < wanted {
      let (title, original) = random.pick(ExtraTitles.wanted)
      guard let from = owner([]) else { break }
      list.append(DocumentDetails(title: title(language), from: from, original: original))
    }
    return list
  }

  private mutating func owner(_ roles: [PartyRole]) -> PartyID? {
    for role in roles { if let party = file.state.parties.first(where: { $0.details.role == role }) { return party.id } }
    guard roles.isEmpty else { return nil }
    return random.pick(file.state.parties).id
  }
}
