import CaseEngine
import TestCourt
import Testing

extension StoreContract {
  /// The court's own streams.
  static let courtChecks: [Check] = [
    Check("Settings and staff are streams of their own in the one chain, with versions and conflicts of their own") { makeStore in
      var desk = try await Desk(makeStore)
      let store = desk.store
      let by = Desk.signature
      let at = desk.now
      let person = StaffMember(name: "Ли В. А.", logins: ["li"], roles: [.secretary])
      let settings = try await store.enter(settings: [.categoryAdded(category: "bankruptcy")], after: 0, by: by, key: desk.newKey(), at: at)
      #expect(settings.settingsVersion == 1)
      let staff = try await store.enter(
        staff: [.staffEntered(number: 1, person: person), .staffEntered(number: 2, person: person)], after: 0, by: by, key: desk.newKey(),
        at: at)
      #expect(staff.staffVersion == 2)
      let key = desk.newKey()
      try await expectRefused(.conflict(version: 1), by: store) {
        _ = try await store.enter(settings: [.noticeDaysSet(days: 5)], after: 0, by: by, key: key, at: at)
      }
      try await expectRefused(.conflict(version: 2), by: store) {
        _ = try await store.enter(staff: [.staffLeft(number: 1)], after: 1, by: by, key: key, at: at)
      }
      let court = try await store.court()
      #expect(court == staff)
      #expect(court.rules.allCategories.contains("bankruptcy"))
      #expect(court.actor(login: "li").roles == [.secretary])
      #expect(court.settings.map(\.sequence) == [1])
      #expect(court.staffEntries.map(\.sequence) == [2, 3])
      #expect(court.settings.first?.by == by)
      #expect(court.settings.first?.recordedAt == at)
    },

    Check("Settings that come twice are entered once") { makeStore in
      var desk = try await Desk(makeStore)
      let key = desk.newKey()
      for _ in 0..<2 {
        let court = try await desk.store.enter(settings: [.noticeDaysSet(days: 5)], after: 0, by: Desk.signature, key: key, at: desk.now)
        #expect(court.settingsVersion == 1)
        #expect(court.rules.noticeDays == 5)
      }
      #expect(try await desk.store.head().sequence == 1)
    },

    Check("What the court decided holds on top of the defaults, and a retracted setting no longer counts") { makeStore in
      var desk = try await Desk(makeStore)
      let holiday = CalendarException(kind: .holiday, name: TestCourt.named("Мереке", "Праздник", "Holiday"))
      for facts: [SettingsFact] in [[.dayMarked(day: day("2026-12-10"), exception: holiday)], [.retracted(version: 1, reason: "ошибка")]] {
        let version = try await desk.store.court().settingsVersion
        _ = try await desk.store.enter(settings: facts, after: version, by: Desk.signature, key: desk.newKey(), at: desk.now)
        #expect((try await desk.store.court().rules.calendar.whyOff(day("2026-12-10")) == nil) == (version == 1))
      }
    },

    Check("A setting that changes the checklist changes the lines of every case") { makeStore in
      var court = try await GuessedCourt(makeStore, cases: 8, steps: 6, seed: 3)
      let before = try await court.listed()
      let check = ManualCheck(key: "fee-paid", category: "civil", title: TestCourt.named("Баж", "Пошлина", "Fee"))
      _ = try await court.store.enter(
        settings: [.manualCheckAdded(check: check)], after: 0, by: Desk.signature, key: ActKey(.test(900_001)), at: court.desk.now)
      let after = try await court.listed()
      for (old, new) in zip(before, after) {
        #expect(new.summary.of == old.summary.of + 1)
        #expect(try await court.store.summary(new.summary.id) == new.summary)
      }
      for id in court.ids { try await court.step(in: id) }
      for listed in try await court.listed() { #expect(try await court.store.summary(listed.summary.id) == listed.summary) }
      #expect(try await court.store.verify(.register) { _ in true }.fault == nil)
    },

    Check("Whatever the court sets, takes back or takes up, every line is as the settings make it") { makeStore in
      var court = try await GuessedCourt(makeStore, cases: 4, steps: 8, seed: 4)
      for (version, fact) in EverySetting.all.enumerated() {
        let rules = try await court.store.enter(
          settings: [fact], after: version, by: Desk.signature, key: ActKey(.test(900_001 + UInt64(version))), at: court.desk.now
        ).rules
        for listed in try await court.listed() { #expect(try await court.store.summary(listed.summary.id) == listed.summary, "\(fact)") }
        #expect(try await court.store.verify(.register) { _ in true }.fault == nil, "\(fact)")
        guard case .notices(.groupsSet) = fact else { continue }
        #expect(rules.notices.usesGroups)
        for listed in try await court.listed() where try await court.store.file(listed.summary.id).state.notices.group == nil {
          #expect(listed.summary.checklist?.failing.contains("group.created") == true)
        }
      }
      for id in court.ids { try await court.step(in: id) }
      #expect(try await court.store.verify(.register) { _ in true }.fault == nil)
    },
  ]
}
