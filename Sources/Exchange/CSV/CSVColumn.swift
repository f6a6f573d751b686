/// The columns of a CSV file, in the order of an export. The names are a contract of the command line.
enum CSVColumn: String, CaseIterable {
  case number = "case"
  case category, subject, judge
  case role = "party_role"
  case party, document
  case originalRequired = "original_required"
  case requestedOn = "requested_on"
  case due
  case receivedOn = "received_on"
  case originalNumber = "original_number"
  case hearingStart = "hearing_start"
  case registered, secretary
  case requestedBy = "requested_by"
  case receivedBy = "received_by"
  case receivedAs = "received_as"
  case originalOn = "original_on"
  case servedTo = "served_to"
  case servedOn = "served_on"
  case hearingSetOn = "hearing_set_on"
  case hearingRoom = "hearing_room"
  case hearingMinutes = "hearing_minutes"
  case actsFor = "acts_for"

  /// The column that a field of a record stands in; nil where CSV has none.
  init?(field: String) {
    var field = field
    if field.hasPrefix("documents["), let end = field.firstIndex(of: "]") { field = String(field[field.index(after: end)...]) }
    if field.hasPrefix("parties["), let end = field.firstIndex(of: "]") { field = "party" + field[field.index(after: end)...] }
    if field.hasPrefix(".served[") { field = field.hasSuffix(".on") ? ".served.on" : ".served" }
    guard let column = CSVColumn.fields[field] else { return nil }
    self = column
  }

  private static let fields: [String: CSVColumn] = [
    "number": .number, "category": .category, "subject": .subject, "judge": .judge, "registered": .registered, "secretary": .secretary,
    "opened": .registered, "party": .party, "party.name": .party, "party.role": .role, "party.of": .actsFor, "": .document,
    ".title": .document,
    ".from": .party, ".originalRequired": .originalRequired, ".requested": .requestedOn, ".requested.on": .requestedOn,
    ".requested.due": .due, ".requested.by": .requestedBy, ".received": .receivedOn, ".received.on": .receivedOn,
    ".received.by": .receivedBy, ".received.as": .receivedAs, ".original": .originalNumber, ".original.number": .originalNumber,
    ".original.on": .originalOn, ".served": .servedTo, ".served.on": .servedOn, "hearing": .hearingStart, "hearing.start": .hearingStart,
    "hearing.setOn": .hearingSetOn, "hearing.room": .hearingRoom, "hearing.minutes": .hearingMinutes,
  ]
}
