import CaseEngine

public extension English {
  func courtMade(address: String, owner: String) -> String {
    "Register made: \(address)\nIts tables belong to \(owner), which nobody logs in with."
  }
  func letPeopleIn(login: String) -> String {
    "\(login) has every role until staff is entered. Let others in, in psql, each with their own login:"
  }
  func told(_ line: RegisterLine) -> String {
    switch line {
    case .file(let path): "File: \(path)\n\(registerAdvisory)."
    case .server(let address, let version): "Server: \(address), PostgreSQL \(version)\n\(registerEnforced)."
    case .form(let number): "Form: \(number)"
    case .end(let sequence, let hash): "Last entry: \(sequence) \(hash)"
    case .person(let login, let roles): "You: \(login) (\(roles.map { name($0) }.joined(separator: ", ")))"
    case .connections(let count): "Connections to the database: \(count)"
    case .refusals(let count): "Refused by the database: \(count)"
    case .readOnly(let reason): storeError(.readOnly(reason))
    }
  }
  var broughtUp: String { "The register has the form of this program now." }
  var isUpToDate: String { "The register has the form of this program already. Nothing was changed." }
  func copying(entries: Int64) -> String { "Copied up to entry \(entries) …" }
  func copied(sequence: Int64, to address: String) -> String {
    "Copied up to entry \(sequence), and verified: \(address)"
  }
}
