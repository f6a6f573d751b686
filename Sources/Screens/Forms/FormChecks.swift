import CaseEngine
import Cells
import Wording

extension Form {
  /// What is wrong with an answer by itself, as soon as its field is left; nil where it can stand, or is not there yet.
  func mistake(in key: FieldKey, _ sitting: Sitting) -> Mistake? {
    guard let field = fields[key], let typed = field.text?.answer else { return nil }
    if case .date = field.value {
      let direction: DateInput.Direction = isHearing || key.isToCome ? .future : .past
      let read = DateInput.parse(typed, today: sitting.today, calendar: sitting.rules.calendar, direction: direction)
      return read == nil ? .notADate : nil
    }
    switch key {
    case .caseNumber:
      do { _ = try CaseNumber(typed) } catch { return .refused(.badText(field: .number, problem: error)) }
    case .phone:
      do { _ = try Phone(typed) } catch { return .refused(.badPhone(error)) }
    case .idNumber:
      do { _ = try IdentityNumber(typed) } catch { return .refused(.badIdentityNumber(error)) }
    case .time, .ofCourt(.opens), .ofCourt(.closes), .ofCourt(.lunchStart), .ofCourt(.lunchEnd):
      if TypedNumber.time(typed) == nil { return .notATime }
    case .minutes, .ofCourt(.seconds), .ofCourt(.noticeDays), .ofCourt(.length), .ofCourt(.prolongation):
      if TypedNumber.number(typed) == nil { return .notANumber }
    case .closed:
      let ground = ClosingGround.code(of: typed)
      // What the hearing was closed on in other words before can stay.
      if ClosingGround(rawValue: ground) == nil, basis?.fields.text(.closed) != typed { return .noSuchGround }
    case .ofCourt(.code):
      if let problem = TextRules.problem(in: typed, kind: .code) { return .refused(.badText(field: .key, problem: problem)) }
    default: break
    }
    return nil
  }
}

extension FieldKey {
  /// Whether a date is asked for that lies ahead.
  var isToCome: Bool {
    switch self {
    case .due, .restrictedUntil, .nextDate, .ofCourt(.day), .ofCourt(.inForceFrom): true
    case .ofBook(.answerDue), .ofBook(.visitDay), .ofBook(.meeting), .ofBook(.due): true
    default: false
    }
  }
}

extension Console {
  /// What is odd about a number that is being typed, and taken nevertheless: letters that look like something else.
  func lookAlikeNote(_ field: Field) -> String? {
    guard field.key == .caseNumber || field.key == .number, let typed = field.text?.answer else { return nil }
    let number = field.key == .caseNumber ? (try? CaseNumber(typed))?.text ?? typed : typed
    return LookAlikes.warning(in: number).map { words.warning($0) }
  }

  /// What stands under an identity number while it is typed: how far it is, whose it is, or why there is none like it.
  func identityNote(_ typed: String) -> CaseLine.Piece {
    do {
      let number = try IdentityNumber(typed)
      return .init(text: sitting.glyphs.done + " " + words.name(number.holder), role: .ready)
    } catch .wrongLength(let digits) where digits < 12 {
      return .init(text: words.digitsTyped(digits, of: 12), role: .muted)
    } catch {
      return .init(text: words.refusal(.badIdentityNumber(error), in: nil, under: sitting.rules), role: .error)
    }
  }
}
