public extension English {
  var examples: String { "Examples:" }
  var noStaff: String { "Nobody is entered yet: whoever works here has every role." }
  func workingDay(_ hours: String) -> String { "working day, \(hours)" }
  func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
  var takenBack: String { "taken back:" }
  var broughtBack: String { "brought back:" }
  var retracted: String { "taken back" }
  func importedFrom(file: String, line: Int) -> String { "imported from \(file), line \(line)" }
  func registerMade(path: String) -> String { "Register made: \(path)" }
  func zoneBuiltIn(name: String) -> String {
    "The tz database of this machine is missing or older than March 2024; the program's own times for \(name) are used."
  }
  func sampleMade(path: String, cases: Int) -> String { "Sample court, \(self.cases(cases)): \(path)" }
  func makingSample(begun: Int, of cases: Int) -> String { "Sample court: \(begun) of \(self.cases(cases)) …" }
  var bringingUp: String { "An older program made this register. It is brought to the form of this one; a large one takes some minutes …" }
  func whole(entries: Int, sequence: Int64, hash: String) -> String {
    "All is as it was recorded: \(self.entries(entries)) checked. The chain ends at \(sequence) \(hash)"
  }
  func anchorsFound(_ count: Int) -> String { "Known anchors on this chain: \(count)." }
  func verifying(entries: Int) -> String { "\(self.entries(entries)) checked …" }
  func backedUp(path: String, sequence: Int64) -> String { "Copy made up to entry \(sequence): \(path)" }
  func restored(sequence: Int64, setAside: String?) -> String {
    "Restored up to entry \(sequence)." + (setAside.map { " The register that was there is now \($0)" } ?? "")
  }
  func imported(new: Int, grown: Int, unchanged: Int, dryRun: Bool) -> String {
    (dryRun ? "Tried, nothing was entered: " : "") + "\(cases(new)) new, \(grown) with something added, \(unchanged) as they were."
  }
  func importedCourt(new: Int, grown: Int, unchanged: Int) -> String {
    "The court's book: \(new) new, \(grown) with something added, \(unchanged) as they were."
  }
  func importing(lines count: Int) -> String { "\(lines(count)) read …" }
  var themeSound: String { "The theme is sound." }
  func badLine(_ line: Int, column: Int?, field: String?, why: String) -> String {
    "line \(line)" + (field == nil ? column.map { ", column \($0)" } ?? "" : "") + ": " + (field.map { $0 + ": " } ?? "") + why
  }

  func heading(_ heading: Heading) -> String {
    switch heading {
    case .number: "Case"
    case .category: "Category"
    case .subject: "Subject"
    case .registered: "Registered"
    case .state: "State"
    case .judge: "Judge"
    case .secretary: "Secretary"
    case .version: "Version"
    case .parties: "Parties"
    case .hearing: "Hearing"
    case .readiness: "Readiness"
    case .missing: "Missing"
    case .role: "Role"
    case .name: "Name"
    case .of: "For"
    case .idNumber: "IIN or BIN"
    case .phone: "Phone"
    case .email: "E-mail"
    case .title: "Document"
    case .from: "From"
    case .status: "Status"
    case .requested: "Requested"
    case .due: "Due"
    case .received: "Received"
    case .original: "Original"
    case .toServe: "To serve"
    case .note: "Note"
    case .kind: "Kind"
    case .start: "Start"
    case .room: "Room"
    case .duration: "Length"
    case .set: "Set"
    case .term: "Term"
    case .ends: "Ends"
    case .basis: "Basis"
    case .length: "Length"
    case .countedFrom: "From"
    case .keptWith: "Until"
    case .inForceFrom: "In force"
    case .prolongation: "Prolonged by"
    case .item: "No."
    case .reason: "Reason"
    case .recorded: "Recorded"
    case .occurred: "Occurred"
    case .who: "Who"
    case .what: "What"
    case .addressee: "To"
    case .members: "Members"
    case .made: "Made"
    case .heading: "Title"
    case .language: "Language"
    case .key: "Key"
    case .value: "Value"
    case .logins: "Logins"
    case .answer: "Answer"
    case .opinions: "Opinions"
    case .roles: "Roles"
    case .day: "Day"
    case .categories: "Categories"
    case .action: "Action"
    case .functionKey: "F key"
    case .letterKey: "Letter (US / RU, KZ)"
    case .spot: "Where"
    case .keys: "Keys"
    case .otherKeys: "Other keys"
    case .preselected: "On new lists"
    case .channel: "How"
    case .contact: "Contact"
    case .text: "Text"
    case .level: "Stands with"
    case .outcome: "Outcome"
    case .about: "About"
    case .court: "Court"
    case .messengers: "Messengers"
    case .address: "Address"
    case .reception: "Reception"
    case .owner: "Owner"
    case .meeting: "Meeting"
    case .topic: "Trained in"
    case .trainer: "Trained by"
    }
  }
}
