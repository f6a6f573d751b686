/// What there is to say about a theme file.
public enum LookMistake: Hashable, Sendable {
  /// Not TOML at this line and column, both from one.
  case syntax(line: Int, column: Int)
  /// `base` names no theme of the program; or leads back to itself, through this one.
  case noSuchBase(String)
  case circle(through: String)
  /// A table or key, a role, a colour, an attribute that does not exist; the line is nil where it cannot be told.
  case unknownKey(path: String, line: Int?)
  case unknownRole(String, line: Int?)
  case unknownColor(path: String, color: String, line: Int?)
  case unknownAttribute(path: String, attribute: String, line: Int?)
  /// Something else stands at a path than must.
  case wrongKind(path: String, Kind, line: Int?)
  /// The text of a role is too faint on its ground, in hundredths: 387 is 3.87 to 1.
  case faint(role: String, Column, hundredths: Int, least: Int)
  /// Two roles cannot be told apart by their colour.
  case alike(String, String, Column, Eyes)

  /// What can stand in a theme file. The raw values are English.
  public enum Kind: String, Sendable {
    case text = "string"
    case number = "whole number"
    case truth = "true or false"
    case table, list
  }

  /// For how many colours a value is.
  public enum Column: String, Sendable { case rgb, x256, x16 }

  /// With what eyes.
  public enum Eyes: String, Sendable { case full, protanopia, deuteranopia, tritanopia }
}
