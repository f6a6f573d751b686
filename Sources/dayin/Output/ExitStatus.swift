/// Ends the program with a status, after the answer was given: what was asked is told, and is not as it should be.
struct AnswerGiven: Error {
  /// With what the program ends.
  let status: ExitStatus
}

/// What the program tells the shell when it ends. The numbers are a contract; most are those of sysexits.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// Refused by a rule.
  case refused = 1
  /// An argument that cannot be read.
  case usage = 64
  /// Bad content of an input file, or a register that is not what was recorded.
  case badInput = 65
  /// No such case, document, party or file.
  case notFound = 66
  /// The register is out of reach, or cannot be written.
  case outOfReach = 69
  /// Our own fault.
  case ourFault = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// A read or a write failed.
  case readOrWriteFailed = 74
  /// Somebody else changed it first, or is writing: try again.
  case tryAgain = 75
  /// Not allowed to this role.
  case notAllowed = 77
  /// Bad settings.
  case badSettings = 78
}
