import CaseEngine

/// Why something was refused, or could not be stored: the field, what was wrong, and what would be right. Source: rules, section 9.
public protocol RefusalWords {
  /// Why an instruction was refused. Nothing was changed.
  ///
  /// `state` gives titles and names, `zone` the times, `checks` the titles of the court's own checklist items.
  func refusal(_ refusal: Refusal, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String
  /// Why a history with such a fact could not have happened, and who was first.
  func impossibility(_ why: Impossibility, in state: CaseState?, zone: CourtZone) -> String
  /// Who may do what this person may not.
  func only(_ roles: [CourtRole]) -> String
  /// A field that people fill in: `причина`.
  func name(_ field: Refusal.Field) -> String
  /// What is wrong with a text, after the name of its field and a colon.
  func problem(_ problem: TextProblem) -> String
  /// What is wrong with an identity number, after a colon.
  func problem(_ problem: IdentityNumberProblem) -> String
  /// What is wrong with a telephone number, after a colon.
  func problem(_ problem: PhoneProblem) -> String
  /// What is odd about a telephone number that was taken nevertheless.
  func warning(_ warning: PhoneWarning) -> String
  /// Two alphabets in one number, and what was probably meant.
  func warning(_ warning: LookAlikeWarning) -> String
  /// A case number of an unusual form, which was taken nevertheless.
  func unusual(_ number: CaseNumber) -> String
  /// Why the register could not be read or written: what happened, what was kept, what to do. Names no case.
  func storeError(_ error: StoreError) -> String
  /// What a verification found wrong.
  func fault(_ fault: Verification.Fault) -> String
}

extension RefusalWords {
  /// Why an instruction was refused, where the court's own checklist items do not matter.
  public func refusal(_ refusal: Refusal, in state: CaseState?, zone: CourtZone) -> String {
    self.refusal(refusal, in: state, zone: zone, checks: [])
  }

  /// Why an instruction was refused, under the settings of the court.
  public func refusal(_ refusal: Refusal, in state: CaseState?, under rules: CourtRules) -> String {
    self.refusal(refusal, in: state, zone: rules.calendar.zone, checks: rules.manualChecks)
  }

  /// A character by its number in Unicode: `U+200B`.
  func scalar(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension DateWords {
  /// From when to when a hearing of another case is: `пн 23.11.2026 10:00–11:00`.
  func span(_ booking: Booking, _ zone: CourtZone) -> String {
    momentWithWeekday(booking.start, zone) + "–" + time(zone.local(booking.end).time)
  }
}
