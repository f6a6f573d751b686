import CaseEngine
import Exchange
import Testing

/// Parties, documents, hearings and notices are named in a line by their places, from 1: whatever stands there, nothing crashes.
@Suite("Places in a line")
struct PlaceTests {
  /// How many of each a line has.
  private struct Counts {
    let parties: Int
    let documents: Int
    let hearings: Int
  }

  /// A place in a line: the field, what it counts, and a line with a number there. Nil where a line of these counts has no such field.
  private struct Place: Sendable {
    let field: String
    let count: @Sendable (Counts) -> Int
    let line: @Sendable (Counts, String) -> String?

    /// A place that stands in a list of its own, behind parties, documents and hearings.
    init(
      _ field: String, of count: @escaping @Sendable (Counts) -> Int, needs: @escaping @Sendable (Counts) -> Bool = { _ in true },
      _ more: @escaping @Sendable (String) -> String
    ) {
      self.field = field
      self.count = count
      line = { counts, place in needs(counts) ? PlaceTests.line(counts, more: more(place)) : nil }
    }

    /// A place in the first party, document or hearing.
    init(
      inside field: String, of count: @escaping @Sendable (Counts) -> Int, party: (@Sendable (String) -> String)? = nil,
      document: (@Sendable (String) -> String)? = nil, hearing: (@Sendable (String) -> String)? = nil
    ) {
      self.field = field
      self.count = count
      line = { counts, place in
        if party != nil, counts.parties == 0 { return nil }
        if document != nil, counts.documents == 0 { return nil }
        if hearing != nil, counts.hearings == 0 { return nil }
        return PlaceTests.line(counts, party: party?(place) ?? "", document: document?(place) ?? "", hearing: hearing?(place) ?? "")
      }
    }
  }

  private static func line(_ counts: Counts, party: String = "", document: String = "", hearing: String = "", more: String = "") -> String {
    let parties = (0..<counts.parties).map { #"{"role":"plaintiff","name":"P\#($0)"\#($0 == 0 ? party : "")}"# }
    let documents = (0..<counts.documents).map { place in
      let from = place == 0 && document.hasPrefix(",\"from\"") ? "" : #","from":1"#
      return #"{"title":"T\#(place)"\#(from)\#(place == 0 ? document : "")}"#
    }
    let hearings = (0..<counts.hearings).map {
      #"{"kind":"preparatory","setOn":"2026-10-05","start":"2026-12-1\#($0)T10:00"\#($0 == 0 ? hearing : "")}"#
    }
    let lists = [("parties", parties), ("documents", documents), ("hearings", hearings)].filter { !$0.1.isEmpty }
    return #"{"number":"7590-26-00-2/1","category":"civil""#
      + lists.map { #","\#($0.0)":[\#($0.1.joined(separator: ","))]"# }.joined() + (more.isEmpty ? "" : "," + more) + "}"
  }

  private static func notice(_ more: String) -> String { #"{"on":"2026-10-06","by":"email","title":"T","text":"t",\#(more)}"# }

  private static func room(_ more: String) -> String { #""courtroom":[{"on":"2026-10-06",\#(more)}]"# }

  private static let places: [Place] = [
    Place(inside: "parties[1].of", of: \.parties, party: { #","of":\#($0)"# }),
    Place(inside: "parties[1].was[1].of", of: \.parties, party: { #","was":[{"until":"2026-10-05","of":\#($0)}]"# }),
    Place(inside: "documents[1].from", of: \.parties, document: { #","from":\#($0)"# }),
    Place(inside: "documents[1].was[1].from", of: \.parties, document: { #","was":[{"until":"2026-10-05","from":\#($0)}]"# }),
    Place(inside: "documents[1].recipients[1]", of: \.parties, document: { #","recipients":[\#($0)]"# }),
    Place(inside: "documents[1].recipients.to[1]", of: \.parties, document: { #","recipients":{"on":"2026-10-05","to":[\#($0)]}"# }),
    Place(
      inside: "documents[1].served[1].to", of: \.parties,
      document: { #","received":{"on":"2026-10-05"},"served":[{"to":\#($0),"on":"2026-10-06"}]"# }),
    Place(inside: "hearings[1].overrides[1].gate[1]", of: \.documents, hearing: { #","overrides":[{"gate":[\#($0)],"reason":"r"}]"# }),
    Place(
      inside: "hearings[1].was[1].overrides[1].gate[1]", of: \.documents,
      hearing: { #","was":[{"until":"2026-10-06","reason":"r","overrides":[{"gate":[\#($0)],"reason":"r"}]}]"# }),
    Place(
      inside: "hearings[1].ended.next", of: \.hearings,
      hearing: { #","ended":{"on":"2026-10-06","outcome":"adjourned","next":\#($0)}"# }),
    Place("openness[1].hearing", of: \.hearings) { #""openness":[{"on":"2026-10-06","listeners":"x","hearing":\#($0)}]"# },
    Place("media[1].hearing", of: \.hearings) { #""media":[{"on":"2026-10-06","outlet":"O","for":["photo"],"hearing":\#($0)}]"# },
    Place("media[1].opinions[1].party", of: \.parties) {
      #""media":[{"on":"2026-10-06","outlet":"O","for":["photo"],"opinions":[{"on":"2026-10-07","objects":true,"party":\#($0)}]}]"#
    },
    Place("courtroom[1].hearing", of: \.hearings) { room(#""did":"note","note":"n","hearing":\#($0)"#) },
    Place("courtroom[1].party", of: \.parties) { room(#""did":"readiness-declared","ready":true,"party":\#($0)"#) },
    Place("courtroom[1].items[1].document", of: \.documents) { room(#""did":"viewing-list","items":[{"document":\#($0)}]"#) },
    Place("courtroom[1].items[1].presenter", of: \.parties, needs: { $0.documents > 0 }) {
      room(#""did":"viewing-list","items":[{"document":1,"presenter":\#($0)}]"#)
    },
    Place("courtroom[1].by", of: \.parties) { room(#""did":"speech-announced","speech":1,"title":"T","by":\#($0)"#) },
    Place("courtroom[1].from", of: \.parties) {
      room(#""did":"exhibit-announced","exhibit":1,"kind":"slides","title":"T","from":\#($0)"#)
    },
    Place("links[1].document", of: \.documents) { #""links":[{"on":"2026-10-06","case":"7590-26-00-2/9","number":3,"document":\#($0)}]"# },
    Place("notices[1].to", of: \.parties) { #""notices":[\#(notice(#""to":\#($0)"#))]"# },
    Place("notices[1].hearing", of: \.hearings) { #""notices":[\#(notice(#""start":"2026-12-10T10:00","to":1,"hearing":\#($0)"#))]"# },
    Place("notices[1].documents[1]", of: \.documents) { #""notices":[\#(notice(#""to":1,"documents":[\#($0)]"#))]"# },
    Place("notices[1].instead", of: { _ in 0 }, needs: { $0.parties > 0 }) { #""notices":[\#(notice(#""to":1,"instead":\#($0)"#))]"# },
    Place("notices[2].instead", of: { _ in 1 }, needs: { $0.parties > 0 }) {
      #""notices":[\#(notice(#""to":1"#)),\#(notice(#""to":1,"instead":\#($0)"#))]"#
    },
    Place("notices[1].course[1].reworded.to", of: \.parties, needs: { $0.parties > 0 }) {
      #""notices":[\#(notice(#""to":1,"course":[{"on":"2026-10-07","reworded":{"by":"email","title":"T","text":"t","to":\#($0)}}]"#))]"#
    },
    Place("group[1].members[1]", of: \.parties) { #""group":[{"on":"2026-10-06","members":[\#($0)]}]"# },
    Place("group[1].members[1]", of: \.parties) { #""group":[{"on":"2026-10-06","created":true,"members":[\#($0)]}]"# },
    Place("group[1].restricted", of: \.parties) { #""group":[{"on":"2026-10-06","until":"2026-12-01","reason":"r","restricted":\#($0)}]"# },
    Place("group[1].restored", of: \.parties) { #""group":[{"on":"2026-10-06","restored":\#($0)}]"# },
    Place("messages[1].from", of: \.parties) { #""messages":[{"on":"2026-10-06","by":"email","text":"t","from":\#($0)}]"# },
  ]

  @Test("Over empty and short lists a place where nothing stands is refused by its field, and one where something stands is planned")
  func everywhere() {
    let all = [(0, 0, 0), (0, 0, 1), (1, 0, 0), (1, 1, 1), (2, 1, 2), (2, 2, 1)].map { Counts(parties: $0, documents: $1, hearings: $2) }
    var (refused, stood) = (0, 0)
    for counts in all {
      for place in PlaceTests.places {
        for number in [-1, 0, 1, 2, 3, 1_000_000, Int.max] {
          guard let line = place.line(counts, String(number)) else { continue }
          let found = problem(line)
          if number >= 1, number <= place.count(counts) {
            stood += 1
            #expect(found?.field != place.field, "\(line)")
          } else {
            refused += 1
            #expect(found?.field == place.field, "\(line)")
          }
        }
        // What is no place at all is told as such, or as a typing error.
        for odd in ["1.5", "1e3", "99999999999999999999", "\"1\"", "true", "[1]", "{}"] {
          guard let line = place.line(counts, odd) else { continue }
          #expect(problem(line) != nil, "\(line)")
        }
      }
    }
    #expect(refused > 500 && stood > 100)
  }
}
