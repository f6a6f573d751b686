import CaseEngine

extension Planner {
  /// What is told of the courtroom. Each thing is known again by what it says and when; what the register lacks is added, in the order of the
  /// file: one thing here builds on the other.
  mutating func planRoom(opened: Moment) throws(LineProblem) {
    if record.courtroom.isEmpty { return }
    var had = have.map { have in have.record.courtroom.map { RoomRecord(on: $0.on, fact: $0.fact.numbered(have.numbers)) } } ?? []
    var speeches: [SpeechID: SpeechID] = [:]
    var exhibits: [ExhibitID: ExhibitID] = [:]
    var nextSpeech = existing?.nextSpeechID.rawValue ?? 1
    var nextExhibit = existing?.nextExhibitID.rawValue ?? 1
    let (partyIDs, documentIDs, hearingIDs) = (partyIDs, documentIDs, hearingIDs)
    var floor = opened
    for (place, told) in record.courtroom.enumerated() {
      let path = "courtroom[\(place + 1)]"
      func numbered(_ speeches: [SpeechID: SpeechID], _ exhibits: [ExhibitID: ExhibitID]) -> RoomFact {
        told.fact.numbered(
          RoomNumbers(
            party: { partyIDs[$0.rawValue - 1] }, document: { documentIDs[$0.rawValue - 1] }, hearing: { hearingIDs[$0.rawValue - 1] },
            speech: { speeches[$0] ?? SpeechID(rawValue: 0) }, exhibit: { exhibits[$0] ?? ExhibitID(rawValue: 0) }))
      }
      // What is announced is known by what was announced, whatever its number is there.
      switch told.fact {
      case .speechAnnounced(let announced, _):
        let match = had.firstIndex { other in
          guard case .speechAnnounced(let id, _) = other.fact, agree(told.on, other.on) else { return false }
          return numbered(speeches.merging([announced: id]) { $1 }, exhibits) == other.fact
        }
        if let match, case .speechAnnounced(let id, _) = had[match].fact {
          speeches[announced] = id
        } else {
          speeches[announced] = SpeechID(rawValue: nextSpeech)
          nextSpeech += 1
        }
      case .exhibitAnnounced(let announced, _):
        let match = had.firstIndex { other in
          guard case .exhibitAnnounced(let id, _) = other.fact, agree(told.on, other.on) else { return false }
          return numbered(speeches, exhibits.merging([announced: id]) { $1 }) == other.fact
        }
        if let match, case .exhibitAnnounced(let id, _) = had[match].fact {
          exhibits[announced] = id
        } else {
          exhibits[announced] = ExhibitID(rawValue: nextExhibit)
          nextExhibit += 1
        }
      default: break
      }
      let fact = numbered(speeches, exhibits)
      if let match = had.firstIndex(where: { $0.fact == fact && agree(told.on, $0.on) }) {
        had.remove(at: match)
        continue
      }
      floor = add(.room(fact), told.on, order: StepOrder(.courtroom, place), path: path, floor: max(floor, beginning(of: fact)))
      keepWhatIsNamed(fact, until: floor)
    }
  }

  /// From when on everything is there that a fact names; the beginning of time for what the register has.
  private func beginning(of fact: RoomFact) -> Moment {
    steps.lazy.filter { step in
      switch step.fact {
      case .partyAdded(let id, _): fact.parties.contains(id)
      case .documentNeeded(let id, _): fact.documents.contains(id)
      case .hearingSet(let id, _, _): fact.hearing == id
      default: false
      }
    }.map(\.effective).max() ?? Planner.always
  }

  /// What is taken off the list goes behind everything that still names it.
  private mutating func keepWhatIsNamed(_ fact: RoomFact, until moment: Moment) {
    for place in steps.indices {
      let isNamed =
        switch steps[place].fact {
        case .partyRemoved(let id): fact.parties.contains(id)
        case .documentUnneeded(let id): fact.documents.contains(id)
        default: false
        }
      if isNamed { steps[place].effective = max(steps[place].effective, moment) }
    }
  }
}

extension RecordedCase {
  /// From the places of the record to the numbers of the register.
  fileprivate var numbers: RoomNumbers {
    RoomNumbers(
      party: { parties[$0.rawValue - 1] }, document: { documents[$0.rawValue - 1] }, hearing: { hearings[$0.rawValue - 1] },
      speech: { speeches[$0.rawValue - 1] }, exhibit: { exhibits[$0.rawValue - 1] })
  }
}
