import CaseEngine

public extension English {
  func pane(_ pane: CourtPane) -> String {
    switch pane {
    case .staff: "Staff"
    case .settings: "Court"
    case .holidays: "Holidays"
    case .templates: "Templates"
    case .terms: "Terms"
    case .notices: "Notices"
    }
  }

  func courtSetting(_ setting: CourtSetting) -> String {
    switch setting {
    case .name(.kazakh): "Name in Kazakh"
    case .name(.russian): "Name in Russian"
    case .name(.english): "Name in English"
    case .zone: "Time zone"
    case .hours: "Working hours"
    case .lunch: "Lunch"
    case .noticeDays: "Time for notice"
    case .category: "Category of cases"
    case .check: "Checklist item"
    case .noticeWords(let kind, let language): name(kind) + ", " + name(language)
    case .address: "Address of the court"
    case .noticeLunch: "Notices at lunch"
    case .groups: "Messenger groups"
    case .gate(let channel): "Sending " + requested(by: channel)
    }
  }

  func courtLabel(_ field: CourtField) -> String {
    switch field {
    case .logins: "logins"
    case .roles: "roles"
    case .named(.kazakh): "in Kazakh"
    case .named(.russian): "in Russian"
    case .named(.english): "in English"
    case .zone: "time zone"
    case .opens: "day begins"
    case .closes: "day ends"
    case .lunchStart: "lunch from"
    case .lunchEnd: "lunch until"
    case .noticeDays: "working days"
    case .code: "code"
    case .day: "day"
    case .dayIs: "what it is"
    case .preselected: "marked in a new case"
    case .basis: "article of the law"
    case .askedOf: "from whom"
    case .categories: "categories"
    case .countedFrom: "counted from"
    case .keptWith: "runs until"
    case .length: "length"
    case .lengthUnit: "in"
    case .prolongation: "prolonged by"
    case .prolongationUnit: "in"
    case .inForceFrom: "in force from"
    case .noticeTitle: "heading"
    case .noticeText: "text"
    case .goesInLunch: "go at lunch"
    case .usesGroups: "a group for every case"
    case .command: "command"
    case .seconds: "at most, seconds"
    }
  }

  func courtHint(_ field: CourtField) -> String? {
    switch field {
    case .logins: "names at the system, with commas between several"
    case .roles: "Space marks"
    case .named: "left empty, it is as in another language"
    case .zone: "for example Asia/Almaty"
    case .opens, .closes: "10, 1030 or 10:30"
    case .lunchStart, .lunchEnd: "no lunch: the same time twice"
    case .noticeDays: "between setting and holding, 0 to 60"
    case .code: "small Latin letters, digits and hyphens"
    case .basis: "for example CPC art. 148"
    case .askedOf: "Space marks; nobody means from anyone"
    case .categories: "Space marks"
    case .prolongation: "left empty, it cannot be prolonged"
    case .noticeTitle, .noticeText: "what stands in braces is filled in"
    case .command: "/usr/sbin/sendmail -i -- {address}; left empty, people send"
    case .seconds: "1 to 600"
    case .day, .dayIs, .preselected, .countedFrom, .keptWith, .length, .lengthUnit, .prolongationUnit, .inForceFrom, .goesInLunch,
      .usesGroups:
      nil
    }
  }

  var columnLogin: String { "Login" }
  var columnRoles: String { "Roles" }
  var columnSetting: String { "Setting" }
  var columnValue: String { "Value" }
  var columnDayIs: String { "What it is" }
  var columnDayName: String { "Name" }
  var columnCategory: String { "Category" }
  var columnLength: String { "Length" }
  var columnBasis: String { "Basis" }

  var everyCategory: String { "every category" }
  var fromAnyone: String { "anyone" }
  var noLunch: String { "no lunch" }
  var preselected: String { "marked in a new case" }

  func name(_ event: TermRule.Event) -> String {
    switch event {
    case .registered: "registration of the case"
    case .accepted: "acceptance of the claim"
    case .claimServed: "service of the claim"
    case .preparationEnded: "end of the preparation"
    case .responseReceived: "receipt of the response"
    case .trialBegan: "beginning of the trial"
    case .decided: "decision of the case"
    }
  }

  func name(_ unit: TermUnit) -> String {
    switch unit {
    case .workingDays: "working days"
    case .calendarDays: "calendar days"
    case .months: "months"
    }
  }

  func termSpan(_ start: String, _ until: String) -> String { "from: \(start); until: \(until)" }
  func prolonged(_ period: String) -> String { "can be prolonged: \(period)" }
  func inForce(_ day: String) -> String { "in force from \(day)" }

  var newMember: String { "New member of the staff" }
  var editingMember: String { "Editing a member of the staff" }
  var newCategory: String { "New category of cases" }
  var newCheck: String { "New checklist item" }
  var editingCheck: String { "Editing a checklist item" }
  var newDay: String { "A day that is not as usual" }
  var editingDay: String { "Editing a day" }
  var newTemplate: String { "New document template" }
  var editingTemplate: String { "Editing a document template" }
  var newTerm: String { "New term" }
  var editingTerm: String { "Editing a term" }

  func removing(_ isPerson: Bool) -> String { isPerson ? "No longer works at the court:" : "Remove:" }

  var noStaffYet: String {
    "Nobody is entered, so whoever opens the register has every role. Press + and enter yourself first, as administrator."
  }
  var nothingHereYet: String { "Nothing is here yet. Press + to add." }
  var categoriesStay: String { "A category stays as it was entered: cases refer to it" }
  var settingStays: String { "This setting can be changed (F4), not removed" }
  var courtIsNotUndone: String { "Settings are not undone but changed back: F4, + or Del" }

  var mistakeTimesOutOfOrder: String { "the times are out of order: begin, lunch from, lunch until, end" }
  func mistakeNoSuchZone(_ name: String) -> String { "there is no time zone \(name). Write Asia/Almaty, for example" }

  var hintRemove: String { "Remove" }
  var hintPane: String { "Pane" }
}
