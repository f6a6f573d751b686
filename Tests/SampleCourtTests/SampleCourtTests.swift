import CaseEngine
import CourtData
import SampleCourt
import Testing

@Suite("A made-up court")
struct SampleCourtTests {
  private func court(_ cases: Int, seed: UInt64 = 1, now: Moment) -> SampleCourt {
    SampleCourt(seed: seed, cases: cases, now: now, rules: shippedRules, visitor: "visitor", program: "0")
  }

  @Test("The same seed and the same moment give the same court, another seed another one")
  func repeatsItself() throws {
    let now = try almaty(2026, 11, 18, 10, 14)
    let first = Array(court(60, now: now).steps)
    #expect(first == Array(court(60, now: now).steps))
    #expect(first != Array(court(60, seed: 2, now: now).steps))
    #expect(court(60, now: now).staff == court(60, now: now).staff)
  }

  @Test("On any day every fact is possible, every signature is accepted, and nothing happens later than now", arguments: try manyMoments())
  func everyFactIsPossible(now: Moment) async throws {
    let told = await ToldCourt.of(320, now: now)
    let (court, folded) = (told.court, told.folded)
    #expect(folded.impossible == [])
    #expect(folded.refusedSignatures == 0)
    #expect(folded.files.count == 320)
    let zone = court.rules.calendar.zone
    for step in told.steps {
      #expect(step.at <= now)
      #expect(step.at > court.began)
      if case .facts(let facts) = step.deed {
        for fact in facts { #expect(fact.occurred.start(in: zone) <= step.at) }
      }
    }
  }

  @Test("The acts of a case follow one another without a gap, in the order of time")
  func actsFollowOneAnother() throws {
    let court = court(600, now: try almaty(2026, 11, 22, 10, 14))
    var versions: [CaseID: Int] = [:]
    var last: [CaseID: Moment] = [:]
    var keys: Set<ActKey> = []
    for act in court.acts {
      #expect(act.after == versions[act.id] ?? 0)
      versions[act.id, default: 0] += act.act.facts.count
      #expect(last[act.id].map { $0 <= act.act.at } ?? true)
      last[act.id] = act.act.at
      #expect(keys.insert(act.act.key).inserted)
    }
    #expect(versions.count == 600)
  }

  @Test("A small court grew as a real one does: its acts are in the order of time across all cases")
  func smallCourtInOrder() throws {
    let moments = court(40, now: try almaty(2026, 11, 18, 10, 14)).steps.map(\.at)
    #expect(moments == moments.sorted())
  }

  @Test("In a court of any size no judge sits in two hearings at once, but where it was said so; nobody is against their namesake")
  func noClashes() throws {
    var taken: [String: [Moment: CaseNumber]] = [:]
    var numbers: [CaseID: CaseNumber] = [:]
    var starts: [CaseID: Moment] = [:]
    var names: [CaseID: Set<String>] = [:]
    for act in court(2_400, now: try almaty(2026, 11, 22, 18, 43)).acts {
      for stated in act.act.facts {
        switch stated.fact {
        case .caseOpened(let details): numbers[act.id] = details.number
        case .partyAdded(_, let details): #expect(names[act.id, default: []].insert(details.name).inserted)
        case .hearingSet(_, let plan, let overrides), .hearingMoved(_, let plan, _, let overrides):
          let judge = try #require(plan.judge)
          if let before = starts[act.id], taken[judge]?[before] == numbers[act.id] { taken[judge]?[before] = nil }
          starts[act.id] = plan.start
          if let other = taken[judge]?.updateValue(try #require(numbers[act.id]), forKey: plan.start) {
            #expect(overrides.map(\.obstacle) == [.clash(with: [other])])
          } else {
            taken[judge, default: [:]][plan.start] = numbers[act.id]
          }
        default: break
        }
      }
    }
    #expect(starts.count > 1_000)
  }

  @Test("An incoming number bears the day on which its papers came", arguments: try manyMoments())
  func submissionsHaveOneDay(now: Moment) async throws {
    var days: [String: Day] = [:]
    for step in await ToldCourt.of(320, now: now).steps {
      guard case .facts(let facts) = step.deed else { continue }
      for stated in facts {
        let day = stated.occurred.day(in: .almaty)
        switch stated.fact {
        case .originalFiled(_, let filing):
          #expect(filing.on == day)
          #expect(days.updateValue(day, forKey: filing.number) ?? day == day)
        case .originalCompared(_, let comparison): #expect(comparison.on == day)
        case .documentReceived(_, let receipt):
          if let number = receipt.submission { #expect(days.updateValue(day, forKey: number) ?? day == day) }
        default: break
        }
      }
    }
    #expect(days.count > 100)
  }

  @Test("A case has about five documents")
  func fiveDocuments() throws {
    let folded = FoldedCourt(court(800, now: try almaty(2026, 11, 18, 10, 14)))
    let documents = folded.files.values.reduce(0) { $0 + $1.state.documents.count }
    #expect((3_600...4_400).contains(documents), "\(documents)")
  }

  @Test("On any day every saved view shows the visitor something", arguments: try manyMoments())
  func everyViewShowsSomething(now: Moment) async throws {
    let told = await ToldCourt.of(40, now: now)
    let court = told.court
    let rules = court.rules
    let zone = rules.calendar.zone
    let today = zone.day(of: now)
    let visitor = try #require(visitingJudge(of: court))
    let subjects = told.folded.files.values.compactMap { $0.listed(under: rules).map(FilterSubject.init) }
    for view in SavedView.allCases {
      let shown = subjects.filter { view.filter(for: visitor.name, on: today).accepts($0, on: today, in: zone) }
      #expect(shown.count >= 3, "\(view)")
    }
    let mine = subjects.filter { SavedView.mine.filter(for: visitor.name, on: today).accepts($0, on: today, in: zone) }
    #expect(Set(mine.map(\.summary.phase)).isSuperset(of: [.preparation, .hearingSet, .ready]))
    #expect(Set(subjects.map(\.summary.phase)) == [.preparation, .hearingSet, .ready, .heard, .closed, .suspended])
  }

  @Test("A court of forty cases holds everything that can happen to a document and a hearing")
  func everythingHappens() throws {
    let court = court(41, now: try almaty(2026, 11, 18, 10, 14))
    let files = FoldedCourt(court).files.values
    let rules = court.rules
    let states = files.map(\.state)
    let documents = states.flatMap(\.documents)
    #expect(Set(documents.map(\.status)) == Set(DocumentStatus.allCases))
    #expect(Set(documents.compactMap(\.settlement)).isSuperset(of: [.filed, .compared, .signed]))
    #expect(documents.contains { $0.unrequested })
    #expect(documents.contains { $0.owesOriginal && $0.receipt != nil })
    let timings = states.flatMap { state in state.documents.map { state.timing(of: $0, in: rules.calendar.zone) } }
    #expect(timings.contains(.before(.backdated)))
    #expect(timings.contains { if case .late(nil, _) = $0 { true } else if case .late(.courtOmission, _) = $0 { true } else { false } })
    #expect(timings.contains { if case .late(.some(let cause), _) = $0 { cause != .courtOmission } else { false } })
    let overrides = states.flatMap { $0.hearings.flatMap(\.overrides) }.map(\.obstacle)
    #expect(overrides.contains { if case .gate = $0 { true } else { false } })
    #expect(overrides.contains(.calendar))
    #expect(overrides.contains { if case .clash = $0 { true } else { false } })
    #expect(files.contains { !$0.staleness(under: rules).isEmpty })
    #expect(files.contains { $0.state.standingSignOff.map { !$0.fact.overrides.isEmpty } ?? false })
  }

  @Test(
    "On any day a hearing of the visitor's goes on and another one is over, and notices stand in every state", arguments: try manyMoments())
  func everyScreenHasSomething(now: Moment) async throws {
    let told = await ToldCourt.of(40, now: now)
    let court = told.court
    let visitor = try #require(visitingJudge(of: court))
    let files = told.folded.files.values
    let mine = files.filter { $0.state.details?.judge == visitor.name }.flatMap(\.state.hearings)
    let going = try #require(mine.first { $0.course.stage == .begun })
    #expect(going.plan.start < now && going.plan.end > now)
    #expect(mine.contains { $0.course.ended != nil && $0.plan.start > now.adding(minutes: -4 * 24 * 60) })
    let notices = files.flatMap(\.state.notices.all)
    #expect(Set(notices.map(\.status)) == Set(NoticeStatus.allCases))
    #expect(notices.contains { $0.tries.last?.failure != nil })
    #expect(files.contains { $0.state.notices.messages.contains { $0.answered == nil } })
    #expect(
      files.contains { $0.state.notices.group?.restrictions.contains { $0.holds(on: court.rules.calendar.zone.day(of: now)) } == true })
    #expect(files.contains { $0.state.openness.media.contains { $0.answer == nil } })
    #expect(files.contains { $0.state.room(of: going.id).talking != nil })
    let matter = try #require(files.first { $0.state.hearings.contains { $0 == going } })
    #expect(matter.state.documents.contains { !matter.state.owedService(of: $0).isEmpty }, "something is served during the hearing")
  }

  @Test("On any day enough hearings have ended for a buffer: of the court, and of the visitor's own", arguments: try manyMoments())
  func enoughHaveEnded(now: Moment) async throws {
    let told = await ToldCourt.of(40, now: now)
    let court = told.court
    let visitor = try #require(visitingJudge(of: court))
    let slips = told.folded.files.values.flatMap { $0.listed(under: court.rules)?.slips ?? [] }
    let punctuality = Punctuality.of(slips, in: court.rules.calendar.zone)
    #expect(try #require(punctuality.all.buffer) > 0)
    #expect(punctuality.all.late > 0 && punctuality.all.overran > punctuality.all.ended / 2)
    let own = try #require(punctuality.groups(by: .judge).first { $0.group == .judge(visitor.name) })
    #expect(try #require(own.figures.buffer) > 0)
  }

  @Test("The visitor is the first judge and may do everything, and no sample act bears the visitor's login")
  func visitorMayDoEverything() throws {
    let court = court(40, now: try almaty(2026, 11, 18, 10, 14))
    let visitor = try #require(visitingJudge(of: court))
    #expect(Set(visitor.roles) == [.judge, .secretary, .chancery, .chair, .administrator])
    #expect(court.steps.allSatisfy { $0.by.login != "visitor" })
    #expect(court.steps.contains { $0.by.name == visitor.name })
  }

  @Test("Nobody is real: identity numbers carry days that no calendar has, mail goes nowhere")
  func nobodyIsReal() throws {
    let folded = FoldedCourt(court(300, now: try almaty(2026, 11, 18, 10, 14)))
    let parties = folded.files.values.flatMap(\.state.parties)
    for number in parties.compactMap(\.idNumber) {
      #expect(number.digits.dropFirst(2).hasPrefix("0231") || number.digits.dropFirst(2).hasPrefix("13"))
    }
    #expect(parties.contains { $0.idNumber != nil })
    #expect(parties.compactMap(\.details.email).allSatisfy { $0.hasSuffix("@example.org") })
    #expect(parties.compactMap(\.details.phone).allSatisfy { $0.number.hasPrefix("+7700000") })
    #expect(parties.contains { $0.details.name.contains { "әғқңөұүіҺһӘҒҚҢӨҰҮІ".contains($0) } })
  }

  @Test("Every text in it is one that the register takes")
  func everyTextIsTaken() throws {
    let folded = FoldedCourt(court(200, now: try almaty(2026, 11, 18, 10, 14)))
    for file in folded.files.values {
      let names = file.state.parties.map(\.details.name) + file.state.documents.map(\.details.title)
      for name in names { #expect(TextRules.problem(in: name, kind: .name) == nil) }
      #expect(file.number?.isUsual == true)
    }
    #expect(Set(folded.files.values.compactMap(\.number)).count == 200)
  }

  @Test("A court of no cases, and one without pick lists, are told as well")
  func smallestCourts() throws {
    let now = try almaty(2026, 11, 18, 10, 14)
    #expect(Array(court(0, now: now).steps).isEmpty)
    #expect(Array(court(-3, now: now).steps).isEmpty)
    var bare = shippedRules
    bare.templates = []
    let folded = FoldedCourt(SampleCourt(seed: 1, cases: 50, now: now, rules: bare, program: "0"))
    #expect(folded.impossible == [])
    #expect(folded.files.values.contains { $0.state.documents.count > 2 })
  }

  private func visitingJudge(of court: SampleCourt) -> StaffMember? {
    for case .staffEntered(_, let person) in court.staff where person.logins.contains("visitor") { return person }
    return nil
  }
}
