import CaseEngine

extension CaseJSON {
  /// The links of the case, and the documents that were carried over into it.
  var links: KeyValuePairs<String, JSON> {
    [
      "links": .array(
        state.links.links.map { link in
          .keys([
            "to": .text(link.fact.to.text), "as": .text(link.fact.kind.rawValue), "side": .text(link.fact.side.rawValue),
            "note": .text(link.fact.note), "on": .text(zone.iso(link.occurred)),
          ])
        }),
      "carriedOver": .array(
        state.links.carried.sorted { $0.key < $1.key }.map { id, carried in
          .keys(["document": .int(id.rawValue), "from": .text(carried.from.text), "number": .int(carried.number.rawValue)])
        }),
    ]
  }
}
