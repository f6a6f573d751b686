/// Facts, instructions, refusals of one part of the court's work, kept in an enum of their own: one case of the whole holds them all.
public protocol Grouped {}

/// The name of what an enum says: of a grouped one, the name that it has in its group.
func nameOfCase(_ value: Any) -> String {
  guard let child = Mirror(reflecting: value).children.first else { return String(describing: value) }
  return child.value is any Grouped ? nameOfCase(child.value) : child.label ?? String(describing: value)
}

extension CaseFact {
  /// The name of a fact, without anything that it is about: `documentReceived`. Part of what programs read, and never renamed.
  public var name: String { nameOfCase(self) }
}

extension Instruction {
  /// The kind of an instruction, without anything that it is about: `fileOriginal`.
  public var kind: String { nameOfCase(self) }
}
