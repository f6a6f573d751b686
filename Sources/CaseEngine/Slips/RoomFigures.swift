/// What was prepared for a hearing and what happened in its room, in figures. Source: recommendations 2 and 4.
public struct RoomFigures: Hashable, Sendable, Codable {
  /// With how many participants the connection of a remote hearing was tested and found good.
  public var tested: Int
  /// With how many it has to be tested; none in person.
  public var toTest: Int
  /// How often a connection broke.
  public var breaks: Int
  /// How many minutes those breaks lasted together, as far as they ended.
  public var breakMinutes: Int
  /// How many things are on its viewing list; where another hearing followed, how many were shown.
  public var viewing: Int
  /// How many speeches are announced; where another hearing followed, how many were given.
  public var speeches: Int
  /// How many of them have their time limit and everything that they show.
  public var speechesPrepared: Int
  /// How many slides, diagrams, infographics and videos are announced.
  public var exhibits: Int
  /// How many of them are in.
  public var exhibitsIn: Int

  /// Whether every connection was tried and found good.
  public var isTested: Bool { toTest > 0 && tested == toTest }
}

extension CaseState {
  /// The figures of a hearing; nil where there is nothing to tell.
  func figures(of hearing: HearingRecord) -> RoomFigures? {
    guard hearing.cancelled == nil else { return nil }
    let room = room(of: hearing.id)
    let participants = hearing.plan.remote ? self.participants : []
    let tested = participants.count { test(with: $0.id, in: hearing.id)?.fact.test.passed == true }
    var figures = RoomFigures(
      tested: tested, toTest: participants.count, breaks: room.breaks.count, breakMinutes: room.breaks.compactMap(\.minutes).reduce(0, +),
      viewing: Set(room.shown.map(\.fact)).count, speeches: 0, speechesPrepared: 0, exhibits: 0, exhibitsIn: 0)
    let meant: [Speech]
    if hearing.id == trial?.id {
      // The list, the speeches and what they show belong to the case, and wait for the trial that is in force.
      figures.viewing = max(figures.viewing, viewing.count)
      figures.exhibits = exhibits.count
      figures.exhibitsIn = exhibits.count { $0.receipt != nil }
      meant = speeches
    } else {
      let given = Set(room.talks.map(\.speech))
      meant = speeches.filter { given.contains($0.id) }
    }
    figures.speeches = meant.count
    figures.speechesPrepared = meant.count { isPrepared($0) }
    let isEmpty =
      participants.isEmpty && [figures.breaks, figures.viewing, figures.speeches, figures.exhibits].allSatisfy { $0 == 0 }
    return isEmpty ? nil : figures
  }

  /// Whether a speech has its time limit, and everything that it shows is in.
  func isPrepared(_ speech: Speech) -> Bool {
    speech.details.minutes != nil && exhibits(of: speech.id).allSatisfy { $0.receipt != nil }
  }
}
