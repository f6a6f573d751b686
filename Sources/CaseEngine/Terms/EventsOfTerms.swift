/// By what beginnings of their titles the claim and the response to it are known among the documents of a case.
public struct ClaimTitles: Hashable, Sendable, Codable {
  /// How the claim is called. Source: CPC art. 148.
  public var claim: [String]
  /// How the response to it is called. Source: CPC art. 166.
  public var response: [String]

  /// The claim and the response by the beginnings of their titles; whether letters are small or capital is all one.
  public init(claim: [String] = [], response: [String] = []) {
    self.claim = claim
    self.response = response
  }
}

extension CaseState {
  /// The events from which terms are counted and with which they are kept, as far as they have happened: worked out from the hearings and the
  /// documents of the case. Source: rules, section 4.
  func termFacts(_ titles: ClaimTitles, in zone: CourtZone) -> TermFacts {
    let served = claimServed(titles, in: zone)
    return TermFacts(
      category: details?.category ?? "", registered: details?.registered, claimServed: served,
      responseReceived: responseReceived(titles, served, in: zone), hearingSetOn: trial?.set.occurred.day(in: zone),
      trialBegan: trialBegan(in: zone), decided: decided(in: zone),
      standstills: suspensions.map { Standstill(from: $0.begun.day(in: zone), until: $0.ended?.day(in: zone)) })
  }

  /// What was held, and is not over and done with because the case came back to be heard anew.
  private var held: [HearingRecord] { hearings.filter { $0.cancelled == nil && !$0.lapsed } }

  /// The day on which the trial began: a hearing that was called, and put off before it began, was no beginning. Source: CPC art. 173.
  private func trialBegan(in zone: CourtZone) -> Day? {
    held.lazy.filter { $0.plan.kind == .trial }.compactMap { $0.course.begun?.occurred.day(in: zone) }.min()
  }

  /// The day on which the case was decided, settled or discontinued: with the trial in force; or, where there is none, with a hearing before it in which
  /// it was settled or discontinued. What was decided in such a one was whether there is to be a trial. Source: CPC art. 172, 183.
  private func decided(in zone: CourtZone) -> Day? {
    if let trial { return trial.isOver ? trial.course.ended?.occurred.day(in: zone) : nil }
    return held.lazy.compactMap(\.course.ended).filter { [.settled, .discontinued].contains($0.fact.outcome) }
      .map { $0.occurred.day(in: zone) }.min()
  }

  /// The day on which the last of the defendants got the copy of the claim; nil while one of them has not. Source: CPC art. 165, 166.
  private func claimServed(_ titles: ClaimTitles, in zone: CourtZone) -> Day? {
    guard let claim = documents(called: titles.claim, from: .claiming).first(where: { $0.receipt != nil }) else { return nil }
    let defendants = participants.filter { side(of: $0.id) == .defending }
    let days = defendants.map { defendant in
      claim.services.filter { principal(of: $0.fact.to) == defendant.id }.map { $0.occurred.day(in: zone) }.min()
    }
    return days.contains(nil) ? nil : days.compactMap { $0 }.max()
  }

  /// The day on which the last of the responses on the list came in, or was let go: no response does not stop the case. Where none is on the list, none
  /// is waited for from the service of the claim on. Source: CPC art. 166.
  private func responseReceived(_ titles: ClaimTitles, _ claimServed: Day?, in zone: CourtZone) -> Day? {
    let responses = documents(called: titles.response, from: .defending)
    if responses.isEmpty { return claimServed }
    let days = responses.map { ($0.receipt?.occurred ?? $0.waiver?.occurred)?.day(in: zone) }
    return days.contains(nil) ? nil : days.compactMap { $0 }.max()
  }

  /// The documents of one side whose titles begin so.
  private func documents(called names: [String], from side: Side) -> [Document] {
    let givers = Set(parties.lazy.map(\.id).filter { self.side(of: $0) == side })
    return documents.filter { document in
      givers.contains(document.details.from) && names.contains { document.details.title.begins(withWords: $0) }
    }
  }
}

extension String {
  /// Whether it begins with these words, be their letters small or capital.
  fileprivate func begins(withWords words: String) -> Bool {
    var rest = unicodeScalars.makeIterator()
    for scalar in words.unicodeScalars {
      guard let next = rest.next() else { return false }
      if next != scalar, next.properties.lowercaseMapping != scalar.properties.lowercaseMapping { return false }
    }
    return rest.next().map { !$0.properties.isAlphabetic } ?? true
  }
}
