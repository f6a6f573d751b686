import CaseEngine
import Cells
import Wording

/// A row of the court's screen: what it stands for, and its text column by column.
struct CourtRow: Hashable, Sendable {
  let subject: CourtSubject
  let cells: [String]
  /// The row in full, for the lines below the table.
  let detail: String

  init(_ subject: CourtSubject, _ cells: [String], detail: String? = nil) {
    self.subject = subject
    self.cells = cells
    self.detail = detail ?? cells.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether it is a day from today on.
  func isComing(_ today: Day) -> Bool { if case .day(let day) = subject { day >= today } else { false } }

  /// The rows of a pane.
  static func rows(of court: CourtFile, in pane: CourtPane, _ sitting: Sitting) -> [CourtRow] {
    switch pane {
    case .staff: court.staff.sorted { $0.key < $1.key }.map { member($0.key, $0.value, sitting) }
    case .settings: settings(court.rules, sitting)
    case .holidays: court.rules.calendar.exceptions.sorted { $0.key < $1.key }.map { day($0.key, $0.value, sitting) }
    case .templates: templates(court.rules, sitting)
    case .notices: notices(court.rules.notices, sitting)
    case .terms: court.rules.terms.rules.map { term($0, sitting) }
    }
  }

  private static func member(_ number: Int, _ person: StaffMember, _ sitting: Sitting) -> CourtRow {
    let roles = person.roles.map { sitting.words.name($0) }.joined(separator: ", ")
    return CourtRow(.member(number), [String(number), person.name, person.logins.joined(separator: ", "), roles])
  }

  private static func settings(_ rules: CourtRules, _ sitting: Sitting) -> [CourtRow] {
    let words = sitting.words
    let hours = rules.calendar.hours
    func row(_ subject: CourtSubject, _ setting: CourtSetting, _ value: String) -> CourtRow {
      CourtRow(subject, [words.courtSetting(setting), value], detail: words.courtSetting(setting) + ": " + value)
    }
    var rows = [
      row(.name(.kazakh), .name(.kazakh), rules.court.kk), row(.name(.russian), .name(.russian), rules.court.ru),
      row(.name(.english), .name(.english), rules.court.en), row(.zone, .zone, rules.calendar.zone.name),
      row(.hours, .hours, hours.start.text + "–" + hours.end.text),
      row(.lunch, .lunch, hours.lunchStart == hours.lunchEnd ? words.noLunch : hours.lunchStart.text + "–" + hours.lunchEnd.text),
      row(.noticeDays, .noticeDays, words.workingDays(rules.noticeDays)),
    ]
    for code in rules.allCategories {
      let name = words.category(code)
      rows.append(row(.category(code), .category, name == code ? code : name + " (" + code + ")"))
    }
    for check in rules.manualChecks {
      let whose = check.category.map { words.category($0) } ?? words.everyCategory
      rows.append(row(.check(check.key), .check, words.named(check.title) + " (" + check.key + ", " + whose + ")"))
    }
    return rows
  }

  private static func day(_ day: Day, _ exception: CalendarException, _ sitting: Sitting) -> CourtRow {
    let words = sitting.words
    return CourtRow(.day(day), [words.fullDayWithWeekday(day), words.name(exception.kind), words.named(exception.name)])
  }

  private static func templates(_ rules: CourtRules, _ sitting: Sitting) -> [CourtRow] {
    let words = sitting.words
    return rules.allCategories.flatMap { category in
      rules.templates.filter { $0.category == category }.map { template in
        let from = template.from.isEmpty ? words.fromAnyone : template.from.map { words.name($0) }.joined(separator: ", ")
        let mark = template.preselected ? sitting.glyphs.done : ""
        let basis = template.basis.isEmpty ? "" : words.basis(template.basis)
        let detail = [
          words.category(category), words.named(template.title), from, words.name(template.original),
          template.preselected ? words.preselected : "", basis,
        ].filter { !$0.isEmpty }.joined(separator: " \(sitting.glyphs.dot) ")
        return CourtRow(
          .template(category: category, title: template.title), [words.category(category), words.named(template.title), from, mark],
          detail: detail)
      }
    }
  }
}
