import CaseEngine

/// What can be wrong, or odd, with a line of an import file, as far as no other topic has words for it.
public enum LineMistake: Hashable, Sendable {
  /// Bytes that are not UTF-8; another encoding altogether; a NUL byte; too many bytes.
  case notUTF8, utf16, nul
  case tooLong(bytes: Int)
  /// Not JSON, and in what way.
  case unexpectedJSON, jsonCutOff, jsonTooDeep, badEscape, controlInText
  case duplicateKey(String)
  /// A CSV row with so many cells where the header has another number; a quotation that does not end; no header.
  case cells(found: Int, expected: Int)
  case quotation, header
  /// Nothing where something must be; a key or a column that nobody knows.
  case missing, unknownKey, unknownColumn
  /// Something of another kind was expected.
  case notAnObject, notAList, notAText, notANumber, notYesOrNo
  /// No date; one out of range; one later than now.
  case date, dateOutOfRange, inTheFuture
  /// None of the possible codes; a number out of its range; no fingerprint.
  case code(possible: [String])
  case range(ClosedRange<Int>)
  case fingerprint
  /// A party or a document that the case does not have.
  case noSuchParty, noSuchDocument
  /// The register says something else.
  case contradiction(register: String, file: String)
  /// The incoming number belongs to a submission of another day.
  case submissionOfAnotherDay(Day)
  /// Odd, but taken: an unusual case number, a due date on a day off before the request, or counted otherwise here, no day of setting, backdating that is not kept.
  case unusualNumber
  case dueOnDayOff(DayOff)
  case dueBeforeRequest, dueCountedOtherwise, settingUnknown, backdatingNotKept
}
