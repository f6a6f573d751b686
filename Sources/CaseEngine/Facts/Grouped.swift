/// Facts, instructions, refusals of one part of the court's work, kept in an enum of their own: one case of the whole holds them all.
public protocol Grouped {}

/// The name of what an enum says: of a grouped one, the name that it has in its group.
func nameOfCase(_ value: Any) -> String {
  guard let child = Mirror(reflecting: value).children.first else { return String(describing: value) }
  return child.value is any Grouped ? nameOfCase(child.value) : child.label ?? String(describing: value)
}

/// The name of something whose own name says too little: `noticeSent`.
private func grouped(_ group: String, _ name: String) -> String { group + name.prefix(1).uppercased() + name.dropFirst() }

extension CaseFact {
  /// The name of a fact, without anything that it is about: `documentReceived`. Part of what programs read, and never renamed.
  public var name: String {
    switch self {
    case .notice: grouped("notice", nameOfCase(self))
    case .group: grouped("group", nameOfCase(self))
    case .message: grouped("message", nameOfCase(self))
    default: nameOfCase(self)
    }
  }
}

extension Instruction {
  /// The kind of an instruction, without anything that it is about: `fileOriginal`.
  public var kind: String {
    switch self {
    case .notice: grouped("notice", nameOfCase(self))
    case .group: grouped("group", nameOfCase(self))
    case .message: grouped("message", nameOfCase(self))
    default: nameOfCase(self)
    }
  }
}
