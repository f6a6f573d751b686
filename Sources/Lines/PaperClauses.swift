import CaseEngine

extension PaperQuery.List {
  /// Which documents the list has. `d` is a document.
  package var membership: Clause {
    switch self {
    case .outstanding: Clause("d.outstanding = 1")
    case .toServe: Clause("d.to_serve = 1")
    case .all: .always
    }
  }

  /// The ordering number. A document without a due date has one that lies behind every day.
  package var key: String {
    switch self {
    case .outstanding: "d.due_key"
    case .toServe: "d.received_on"
    case .all: "0"
    }
  }

  package func beyond(_ cursor: Cursor, _ direction: Direction) -> Clause {
    let sign = direction == .forward ? ">" : "<"
    let place: [Bound] = [.text(cursor.text), .int(cursor.document)]
    switch self {
    case .outstanding:
      return Clause("(d.due_key, d.number, d.key % 1048576) " + sign + " (?, ?, ?)", [.int(cursor.key)] + place)
    case .toServe:
      return Clause("(d.received_on, d.number, d.key % 1048576) " + sign + " (?, ?, ?)", [.int(cursor.key)] + place)
    case .all: return Clause("(d.number, d.key % 1048576) " + sign + " (?, ?)", place)
    }
  }

  package func order(_ direction: Direction) -> String {
    switch (self, direction) {
    case (.outstanding, .forward): "d.due_key, d.number, d.key"
    case (.outstanding, .backward): "d.due_key DESC, d.number DESC, d.key DESC"
    case (.toServe, .forward): "d.received_on, d.number, d.key"
    case (.toServe, .backward): "d.received_on DESC, d.number DESC, d.key DESC"
    case (.all, .forward): "d.number, d.key"
    case (.all, .backward): "d.number DESC, d.key DESC"
    }
  }
}
