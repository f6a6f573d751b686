import CaseEngine

/// The courtroom as JSON.
extension CaseJSON {
  /// The list of joint viewing, in its order.
  var viewing: [JSON] {
    state.viewing.enumerated().map { place, item in
      .keys([
        "place": .int(place + 1), "document": .int(item.what.document?.rawValue), "exhibit": .int(item.what.exhibit?.rawValue),
        "title": .text(state.title(of: item.what)), "presenter": .int(item.presenter?.rawValue), "minutes": .int(item.minutes),
      ])
    }
  }

  /// The announced speeches, in the order of speaking.
  var speeches: [JSON] {
    state.speeches.map { speech in
      .keys([
        "id": .int(speech.id.rawValue), "by": .int(speech.details.by.rawValue), "title": .text(speech.details.title),
        "minutes": .int(speech.details.minutes), "exhibits": .ints(state.exhibits(of: speech.id).map(\.id.rawValue)),
      ])
    }
  }

  /// The exhibits.
  var exhibits: [JSON] {
    state.exhibits.map { exhibit in
      let file = exhibit.receipt?.fact.file
      return .keys([
        "id": .int(exhibit.id.rawValue), "kind": .text(exhibit.details.kind.rawValue), "title": .text(exhibit.details.title),
        "from": .int(exhibit.details.from.rawValue), "speech": .int(exhibit.details.speech?.rawValue),
        "receivedOn": on(exhibit.receipt), "receivedBy": .text(exhibit.receipt?.fact.by.rawValue),
        "file": file.map { .keys(["path": .text($0.path), "sha256": .text($0.sha256.hex)]) } ?? .null, "openedOn": on(exhibit.opened),
        "shared": .array(
          exhibit.shared.map {
            .keys(["to": .int($0.fact.to.rawValue), "on": .text(zone.iso($0.occurred)), "by": .text($0.fact.by.rawValue)])
          }),
        "toShare": .ints(state.owedSharing(of: exhibit).map(\.rawValue)),
      ])
    }
  }

  /// What the parties said of their readiness.
  var declarations: [JSON] {
    state.declarations.map {
      .keys([
        "party": .int($0.fact.party.rawValue), "ready": .bool($0.fact.ready), "reason": .text($0.fact.reason),
        "on": .text(zone.iso($0.occurred)),
      ])
    }
  }

  /// Who is there at the hearing in force, or was at the latest one.
  var presence: [JSON] { (state.trial ?? state.hearings.last).map { presence(in: state.room(of: $0.id)) } ?? [] }

  private func presence(in room: HearingRoom) -> [JSON] {
    room.presence.map {
      .keys(["party": .int($0.fact.party.rawValue), "as": .text($0.fact.presence.rawValue), "on": .text(zone.iso($0.occurred))])
    }
  }

  /// What happened in the courtroom of a hearing.
  func room(of hearing: HearingID) -> JSON {
    let room = state.room(of: hearing)
    return .keys([
      "meeting": room.meeting.map {
        .keys(["number": .text($0.number), "passcode": .text($0.passcode), "host": .text($0.host)])
      } ?? .null,
      "tests": .array(
        room.tests.map {
          let test = $0.fact.test
          return .keys([
            "party": .int($0.fact.party.rawValue), "connection": .bool(test.connection), "identity": .bool(test.identity),
            "authority": .bool(test.authority), "note": .text(test.note), "on": .text(zone.iso($0.occurred)), "by": .text($0.by.name),
          ])
        }), "presence": .array(presence(in: room)),
      "breaksInConnection": .array(
        room.breaks.map {
          .keys([
            "party": .int($0.party?.rawValue), "lost": .text(zone.iso($0.lost.occurred)), "restored": on($0.restored),
            "minutes": .int($0.minutes),
          ])
        }),
      "shown": .array(
        room.shown.map {
          .keys([
            "document": .int($0.fact.document?.rawValue), "exhibit": .int($0.fact.exhibit?.rawValue), "on": .text(zone.iso($0.occurred)),
          ])
        }),
      "speechesGiven": .array(
        room.talks.map {
          .keys(["speech": .int($0.speech.rawValue), "begun": .text(zone.iso($0.begun.occurred)), "ended": on($0.ended)])
        }),
      "originalsOffered": .array(
        room.offered.map {
          .keys([
            "document": .int($0.fact.document.rawValue), "from": .int($0.fact.from?.rawValue), "on": .text(zone.iso($0.occurred)),
          ])
        }),
      "notes": .array(
        room.notes.map { .keys(["text": .text($0.fact), "on": .text(zone.iso($0.occurred)), "by": .text($0.by.name)]) }),
      "minutesPlanned": .int(state.minutesPlanned),
    ])
  }

  private func on<Fact>(_ recorded: Recorded<Fact>?) -> JSON { .text(recorded.map { zone.iso($0.occurred) }) }
}
