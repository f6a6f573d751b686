import CaseEngine
import Cells
import Wording

/// Printing from the console: the day sheet, the public list and the agenda of proposals, into a file of one's own choosing.
extension Console {
  mutating func openPrint() {
    if place == .oneCase, let file = one?.file { return openPrintCase(file) }
    // In the court's book it is the agenda of its proposals, for the meeting that comes next.
    let first: Sheet = place == .book ? .agenda : .daySheet
    let sheets = [first] + Sheet.allCases.filter { $0 != first }
    let shown = hearingDays
    let day: Day =
      switch place {
      case .hearings: hearings.window.current.map { sitting.zone.day(of: $0.row.slip.at) } ?? shown.lowerBound
      case .book: nextMeeting ?? sitting.today
      default: shown.lowerBound
      }
    let terms = hearings.terms(sitting)
    let judges = sitting.judges.map(Option.judge)
    open(
      .print,
      [
        .choice(.ofHearings(.sheet), sheets.map { .hearings(.sheet($0)) }), .date(.date, words.day(day), required: true),
        .choice(.judge, [.hearings(.everyJudge)] + judges, terms.exact(.judge).map(Option.judge)),
        .text(.room, terms.exact(.room) ?? ""),
        .choice(.ofHearings(.sheetForm), SheetForm.allCases.map { .hearings(.sheetForm($0)) }),
        .text(.file, Strip.file(first, day, .html), required: true),
      ])
  }

  /// The day on which proposals are talked about next.
  private var nextMeeting: Day? {
    book?.proposals.state.agenda(of: nil).compactMap(\.plan.meeting).filter { $0 >= sitting.today }.min()
  }

  mutating func confirmPrint(_ strip: Strip) throws(BadAnswer) {
    guard case .hearings(.sheet(let sheet)) = strip.fields.chosen(.ofHearings(.sheet)),
      case .hearings(.sheetForm(let form)) = strip.fields.chosen(.ofHearings(.sheetForm))
    else { return }
    guard let day = strip.sheetDay(sitting) else { throw BadAnswer(.date, strip.fields.text(.date) == nil ? .missing : .notADate) }
    let path = try strip.required(.file)
    var judge: String?
    if case .judge(let name) = strip.fields.chosen(.judge) { judge = name }
    // The list that the public sees is of all the days that are shown here.
    let days = sheet == .publicList && place == .hearings && hearingDays.contains(day) ? hearingDays : day...day
    let order = PrintOrder(
      sheet: sheet, form: form, days: days, judge: judge, room: strip.fields.text(.room), language: sitting.language, now: sitting.now,
      path: path)
    overlay = nil
    ask(.paper(order), for: .paper(path))
  }
}

extension Strip {
  /// What a paper's file is called, in the person's own folder.
  static func file(_ sheet: Sheet, _ day: Day, _ form: SheetForm) -> String { "~/" + sheet.rawValue + "-" + day.iso + "." + form.ending }

  /// Of which day the paper is.
  func sheetDay(_ sitting: Sitting) -> Day? {
    fields.text(.date).flatMap { DateInput.parse($0, today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day }
  }

  /// The name of the file follows what is printed, until one is typed.
  mutating func followSheet(_ sitting: Sitting) {
    guard case .hearings(.print) = purpose, case .hearings(.sheet(let sheet)) = fields.chosen(.ofHearings(.sheet)),
      case .hearings(.sheetForm(let form)) = fields.chosen(.ofHearings(.sheetForm)), let day = sheetDay(sitting),
      fields.current?.key != .file, let typed = fields.text(.file), Strip.isOffered(typed)
    else { return }
    fields.set(.file, text: Strip.file(sheet, day, form))
  }

  /// Whether a path is one that is offered, and no one of one's own.
  private static func isOffered(_ path: String) -> Bool {
    Sheet.allCases.contains { path.hasPrefix("~/" + $0.rawValue + "-") } && SheetForm.allCases.contains { path.hasSuffix("." + $0.ending) }
      && path.split(separator: "/").count == 2
  }
}
