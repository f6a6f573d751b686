import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// What *Find* promises.
  static let finding: [Check] = [
    Check("Whatever is written is found however it is typed, and what is not meant is not") { makeStore in
      var desk = try await Desk(makeStore)
      var cases: [String: CaseID] = [:]
      for (place, written) in Set(Spelling.all.map(\.written)).sorted().enumerated() {
        cases[written] = try await desk.open(UInt64(place), of: PartyDetails(role: .plaintiff, name: written))
      }
      for spelling in Spelling.all {
        let found = try await desk.found(spelling.typed)
        let id = try #require(cases[spelling.written])
        #expect(found.contains(id) == spelling.isFound, "\(spelling.testDescription)")
      }
    },

    Check("A case is found by the telephones of its parties, in any spelling and by their ends") { makeStore in
      var desk = try await Desk(makeStore)
      let first = try await desk.open(1, of: PartyDetails(role: .plaintiff, name: "Ким В. А.", phone: try Phone("+7 701 234 56 78")))
      let second = try await desk.open(2, of: PartyDetails(role: .plaintiff, name: "Ли В. А.", phone: try Phone("+7 727 330 11 22")))
      for typed in [
        "87012345678", "8 (701) 234-56-78", "+7 701 234 56 78", "7012345678", "234-56-78", "234 56 78", "45678", "5678", "8 701",
        "ким 8 701 234",
      ] {
        #expect(try await desk.found(typed) == [first], "\(typed)")
      }
      for typed in ["8 727 330-11-22", "+7727", "01122", "3301122", "ли 87273301122"] {
        #expect(try await desk.found(typed) == [second], "\(typed)")
      }
      for typed in ["87012345679", "ли 8 701 234 56 78", "2345677"] { #expect(try await desk.found(typed) == [], "\(typed)") }
    },

    Check("An identity number is found by whoever may see it, and by nobody else") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      let other = try await desk.open(2)
      try await desk.enter([.documentNeeded(document: 1, details: DocumentDetails(title: "Договор", from: 2))], in: id)
      try await desk.enter([.partyIdentified(party: 1, idNumber: try IdentityNumber("940140000385"))], in: id)
      for typed in ["940140000385", "940140 000385", "9401 4000 0385", "940140", "0385", "рассвет 940140000385"] {
        #expect(try await desk.found(typed, identity: true) == [id], "\(typed)")
        #expect(try await desk.papers(typed, identity: true) == [Paper(id, 1)], "\(typed)")
        #expect(try await desk.found(typed) == [], "\(typed)")
        #expect(try await desk.papers(typed) == [], "\(typed)")
        #expect(try await desk.store.count(desk.query(typed), upTo: 9) == Count(0), "\(typed)")
        #expect(try await desk.store.count(desk.query(typed, identity: true), upTo: 9) == Count(1), "\(typed)")
      }
      #expect(try await desk.found("-940140000385", identity: true) == [other])
      #expect(try await desk.found("-940140000385") == [id, other], "not by what it leaves out either")
      for typed in ["940140000386", "40140000385", "385", "party:940140000385", "title:0385", "#940140000385"] {
        #expect(try await desk.found(typed, identity: typed.first != "#") == [], "\(typed)")
      }
      try await desk.enter([.partyIdentified(party: 1, idNumber: try IdentityNumber("880101300010"))], in: id)
      #expect(try await desk.found("940140000385", identity: true) == [])
      #expect(try await desk.found("880101300010", identity: true) == [id])
    },

    Check("A document is found by its number in the registers of the chancery, from the act on that gave it one until that is undone") {
      makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      try await desk.open(2)
      for document in [1, 2, 3] as [DocumentID] {
        try await desk.enter(
          [.documentNeeded(document: document, details: DocumentDetails(title: "Акт", from: 2, original: .paper))], in: id)
      }
      try await desk.perform(.receiveDocument(1, Receipt(by: .chancery, form: .copy, submission: "вх. 26-3400")), in: id)
      try await desk.perform(.receiveDocument(2, Receipt(by: .chancery, form: .copy)), in: id)
      try await desk.perform(.fileOriginal(2, Filing(number: "вх. 26-3391", on: desk.now.day)), in: id)
      for typed in ["3391", "вх. 26-3391", "26-3391", "263391", "d[/ 26-3391", "вх.3391", "вх3391", "вх.№26-3391", "вх-263391", "d[/3391"] {
        #expect(try await desk.found(typed) == [id], "\(typed)")
        #expect(try await desk.papers(typed) == [Paper(id, 2)], "\(typed)")
      }
      #expect(try await desk.papers("3400") == [Paper(id, 1)])
      #expect(try await desk.papers("26-34") == [Paper(id, 1)])
      #expect(try await desk.papers("title:3391") == [])
      try await desk.perform(.undo(act: nil, reason: "ошибка"), in: id)
      #expect(try await desk.found("3391") == [])
      #expect(try await desk.papers("3391") == [])
      #expect(try await desk.papers("3400") == [Paper(id, 1)])
    },

    Check("A document is found by its own words and by those of its case, not by those of another document") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1)
      for (document, title) in [(1, "Договор аренды"), (2, "Акт сверки"), (3, "Договор займа")] as [(DocumentID, String)] {
        try await desk.enter([.documentNeeded(document: document, details: DocumentDetails(title: title, from: 2))], in: id)
      }
      let all = [Paper(id, 1), Paper(id, 2), Paper(id, 3)]
      #expect(try await desk.papers("акт") == [all[1]])
      #expect(try await desk.papers("рассвет") == all)
      #expect(try await desk.papers("рассвет договор") == [all[0], all[2]])
      #expect(try await desk.papers("договор акт") == [])
      #expect(try await desk.papers("-акт") == [all[0], all[2]])
      #expect(try await desk.found("договор акт") == [id], "a case is found by the words of all its documents")
      #expect(try await desk.found("\"С. Қ.\"") == [id])
      #expect(try await desk.found("\"Қ. договор\"") == [], "nothing that is typed reaches from the case into its documents")
    },

    Check("A case is found by its number without the dashes") { makeStore in
      var desk = try await Desk(makeStore)
      let id = try await desk.open(1, number: "7517-26-00-2/1234")
      try await desk.open(2, number: "7517-26-00-2/1235")
      for typed in ["7517260021234", "7517-26002/1234", "7517 26 00 2 1234", "7517–26–00–2/1234", "2/1234", "1234"] {
        #expect(try await desk.found(typed) == [id], "\(typed)")
      }
      #expect(try await desk.found("751726002").count == 2)
    },
  ]
}

/// A document of a case.
private struct Paper: Hashable {
  let id: CaseID
  let document: DocumentID

  init(_ id: CaseID, _ document: DocumentID) {
    self.id = id
    self.document = document
  }
}

extension Desk {
  /// Opens a case of one party whose number nobody looks for.
  fileprivate mutating func open(_ place: UInt64, of party: PartyDetails) async throws -> CaseID {
    let id = CaseID(.test(place))
    let details = CaseDetails(number: number("99-99/99\(100 + place)"), category: "civil")
    try await enter([.caseOpened(details: details), .partyAdded(party: 1, details: party)], in: id)
    return id
  }

  /// What somebody means by what is typed.
  fileprivate func query(_ typed: String, identity: Bool = false) throws -> DocketQuery {
    let filter = try Filter.parse(typing: typed, today: now.day, calendar: rules.calendar, me: nil, identity: identity)
    return DocketQuery(filter: filter, order: .number, today: now.day)
  }

  fileprivate func found(_ typed: String, identity: Bool = false) async throws -> [CaseID] {
    try await store.docket(query(typed, identity: identity), at: .first, limit: 1_000).rows.map(\.row.id)
  }

  fileprivate func papers(_ typed: String, identity: Bool = false) async throws -> [Paper] {
    let query = PaperQuery(list: .all, filter: try query(typed, identity: identity).filter, today: now.day)
    return try await store.papers(query, at: .first, limit: 1_000).rows.map { Paper($0.row.caseID, $0.row.document) }
  }
}
