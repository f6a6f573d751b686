/// The headings of columns, and the labels of lines, on the command line.
public enum Heading: String, CaseIterable, Sendable {
  case number, category, subject, registered, state, judge, secretary, version, parties, hearing, readiness, missing
  case role, name, of, idNumber, phone, email
  case title, from, status, requested, due, received, original, toServe, note
  case kind, start, room, duration, set
  case term, ends, basis, length, countedFrom, keptWith, inForceFrom, prolongation
  case item, reason
  case recorded, occurred, who, what
  case action, functionKey, letterKey, otherKeys, spot, keys
  case answer, opinions
  case channel, contact, text, level, outcome, about, court, messengers, address, reception, owner, meeting, topic, trainer
  case addressee, members, language, made, heading
  case key, value, logins, roles, day, categories, preselected
}
