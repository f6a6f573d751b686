import Foundation
import Testing
import Wording

@Suite("Staff, settings, calendar, templates, terms and themes")
struct CourtCommandsTests {
  /// Who runs the tests, as the program sees it.
  private func login(_ shell: Shell) throws -> String {
    let error = try shell.refused(
      "staff", "add", "--name", "Кто-то", "--login", "nobody-else", "--role", "judge", status: 1, code: "staff.first-must-be-yourself")
    return try #require(error["details"][0]["login"].text)
  }

  @Test("The maker of a register enters themself first and keeps the roles named; what they gave up is refused with 77")
  func roles() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Договор", "--from", "2", "--original", "paper")
    let me = try login(shell)
    let staff = try shell.done("staff", "add", "--name", "Ким А. Б.", "--login", me, "--role", "administrator", "--role", "secretary")
    #expect(staff[0]["roles"].list?.compactMap(\.text) == ["administrator", "secretary"])
    let filing = try shell.refused(
      "document", "file-original", number, "1", "--number", "вх. 1", status: 77, code: "original.chancery-only")
    #expect(filing["details"][0]["roles"].list?.compactMap(\.text) == ["chancery"])
    try shell.refused("document", "waive", number, "1", "--ground", "lost", "--reason", "нет", status: 77, code: "role.not-allowed")
    try shell.done("document", "request", number, "1", "--by", "letter")
    let entry = try shell.done("history", number).list?.last
    #expect(entry?["by"].text == "Ким А. Б.")
    #expect(entry?["role"].text == "secretary")
    #expect(entry?["login"].text == me)
  }

  @Test(
    "Cases of a judge that may not be given over are named one by one with the reason, and stay; the command ends as the first of them says"
  )
  func notGivenOver() throws {
    let shell = try Shell.court()
    let me = try login(shell)
    for serial in ["1", "2"] {
      try shell.done("case", "open", "7527-26-00-2/" + serial, "--category", "civil", "--judge", "Ахметова С. Қ.")
    }
    try shell.done("staff", "add", "--name", "Ким А. Б.", "--login", me, "--role", "administrator", "--role", "judge")
    try shell.done("staff", "add", "--name", "Вебер К. А.", "--login", "weber", "--role", "administrator")
    try shell.done("staff", "edit", "1", "--role", "judge")
    let all = ["case", "reassign", "--all-of", "Ахметова С. Қ.", "--judge", "Ли В. А.", "--reason", "отпуск"]
    let answer = try shell.dayin(all + ["--json"])
    #expect(answer.status == 77, "\(answer)")
    let told = try answer.json()
    #expect(told.list?.map { $0["number"].text } == ["7527-26-00-2/1", "7527-26-00-2/2"])
    #expect(told.list?.allSatisfy { $0["judge"].text == "Ахметова С. Қ." && $0["refused"]["code"].text != nil } == true)
    let code = try answer.error()["code"].text
    #expect(told[0]["refused"]["code"].text == code)
    #expect(try shell.dayin(all).output.contains("7527-26-00-2/2"))
  }

  @Test("The staff is kept by the administrator, and there is always one")
  func lastAdministrator() throws {
    let shell = try Shell.court()
    let me = try login(shell)
    try shell.done("staff", "add", "--name", "Ким А. Б.", "--login", me, "--role", "administrator", "--role", "judge")
    try shell.done("staff", "add", "--name", "Ахметова С. Қ.", "--login", "sakhmetova", "--role", "judge")
    try shell.refused("staff", "edit", "1", "--role", "judge", status: 1, code: "staff.last-administrator")
    try shell.refused("staff", "remove", "1", status: 1, code: "staff.last-administrator")
    try shell.refused("staff", "edit", "2", "--name", "", status: 1, code: "text.name")
    try shell.refused("staff", "edit", "2", "--role", "judge", status: 1, code: "nothing-changes")
    try shell.refused("staff", "add", "--name", "X", "--login", "sakhmetova", "--role", "judge", status: 1, code: "staff.login-taken")
    #expect(try shell.done("staff", "show", "2")["name"].text == "Ахметова С. Қ.")
    #expect(try shell.done("staff", "edit", "2", "--role", "administrator", "--role", "judge")[1]["roles"].list?.count == 2)
    #expect(try shell.done("staff", "remove", "2").list?.count == 1)
    try shell.refused("staff", "show", "2", status: 66, code: "staff.none")
    // A judge acts in another judge's case only with a reason, once there is more than one person.
    try shell.done("staff", "add", "--name", "Ли В. А.", "--login", "vli", "--role", "judge")
    try shell.done("case", "reassign", number, "--judge", "Ли В. А.", "--reason", "распределение")
    let start = try shell.workingDay(5) + "T10:00"
    try shell.refused("hearing", "set", number, "--start", start, "--minutes", "30", status: 77, code: "judge.not-your-case")
    let set = try shell.done("hearing", "set", number, "--start", start, "--minutes", "30", "--acting", "отпуск судьи")
    #expect(set["hearing"]["acting"].text == "отпуск судьи")
    try shell.refused("hearing", "cancel", number, "--reason", "болезнь", status: 77, code: "judge.not-your-case")
    let cancelled = try shell.done("hearing", "cancel", number, "--reason", "болезнь", "--acting", "замещение")
    #expect(cancelled["hearings"][0]["cancelled"].text == "болезнь")
    #expect(cancelled["hearings"][0]["cancelledActing"].text == "замещение")
    #expect(try shell.done("history", number).list?.last?["text"].text?.contains("for the judge of the case: замещение") == true)
    #expect(try shell.done("staff", "list").list?.count == 2)
    // Giving up the role of the administrator to another ends one's own rights at once.
    try shell.done("staff", "edit", "3", "--role", "administrator")
    try shell.done("staff", "edit", "1", "--role", "observer")
    try shell.refused("settings", "set", "notice-days", "4", status: 77, code: "role.not-allowed")
    try shell.refused("staff", "remove", "3", status: 77, code: "role.not-allowed")
    try shell.refused("document", "need", number, "--title", "X", "--from", "1", status: 77, code: "role.not-allowed")
    #expect(try shell.done("case", "show", number)["number"].text == number)
  }

  @Test("A clerk finds a case by the identity number of a party, an observer does not")
  func identityNumbers() throws {
    let shell = try Shell.court()
    let me = try login(shell)
    try shell.done("staff", "add", "--name", "Ким А. Б.", "--login", me, "--role", "administrator", "--role", "secretary")
    try shell.done("party", "add", number, "--role", "third-party", "--name", "АО «Алатау»", "--id-number", "940140000385")
    try shell.done("document", "need", number, "--title", "Договор", "--from", "3")
    for filter in ["940140000385", "940140 000385", "0385"] {
      #expect(try shell.done("case", "list", "--filter", filter).list?.count == 1, "\(filter)")
      #expect(try shell.done("document", "list", "--filter", filter).list?.count == 1, "\(filter)")
    }
    try shell.done("staff", "add", "--name", "Ли В. А.", "--login", "vli", "--role", "administrator")
    try shell.done("staff", "edit", "1", "--role", "observer")
    for filter in ["940140000385", "940140 000385", "0385"] {
      #expect(try shell.done("case", "list", "--filter", filter).list?.isEmpty == true, "\(filter)")
      #expect(try shell.done("document", "list", "--filter", filter).list?.isEmpty == true, "\(filter)")
    }
    #expect(try shell.done("case", "list", "--filter", "алатау").list?.count == 1)
  }

  @Test("Settings are shown, set, and refused when they cannot be read")
  func settings() throws {
    let shell = try Shell.court()
    #expect(try shell.done("settings", "show", "court.ru")["value"].text == "Медеуский районный суд города Алматы")
    try shell.done("settings", "set", "hours", "09:00-18:00")
    try shell.done("settings", "set", "lunch", "13:00-14:00")
    #expect(try shell.done("settings", "show", "hours")["value"].text == "09:00-18:00")
    try shell.done("settings", "set", "court.en", "The Court")
    try shell.done("settings", "set", "notice-days", "5")
    try shell.refused("settings", "set", "notice-days", "5", status: 1, code: "nothing-changes")
    try shell.refused("settings", "unset", "check.none-such", status: 66, code: "check.none")
    try shell.refused("settings", "set", "category", "Жилищные", status: 64, code: "argument.unreadable")
    try shell.done("settings", "set", "category", "housing")
    #expect(try shell.done("settings", "list").list?.contains { $0["value"].text == "housing" } == true)
    try shell.refused("settings", "set", "hours", "18:00-09:00", status: 64, code: "argument.unreadable")
    try shell.refused("settings", "set", "notice-days", "many", status: 64, code: "argument.unreadable")
    try shell.refused("settings", "set", "notice-days", "1000", status: 1, code: "value.due")
    try shell.refused("settings", "set", "colour", "blue", status: 64, code: "settings.unknown")
    try shell.refused("settings", "show", "colour", status: 64, code: "settings.unknown")
  }

  @Test("The court's own check stands on the checklist until it is ticked")
  func ownCheck() throws {
    let shell = try Shell.court()
    try shell.done("settings", "set", "check.fee-paid", "Пошлина уплачена", "--category", "civil")
    let item = { (json: Shell.Value) in json["items"].list?.first { $0["key"].text == "manual.fee-paid" }?["state"].text }
    #expect(item(try shell.done("readiness", "show", number)) == "fail")
    #expect(item(try shell.done("readiness", "tick", number, "manual.fee-paid")["readiness"]) == "pass")
    #expect(item(try shell.done("readiness", "tick", number, "manual.fee-paid", "--off")["readiness"]) == "fail")
    try shell.done("settings", "unset", "check.fee-paid")
    #expect(item(try shell.done("readiness", "show", number)) == nil)
  }

  @Test("A day is marked and unmarked, and a due date explains which days it passed over")
  func calendar() throws {
    let shell = try Shell.court()
    #expect(try shell.done("calendar", "show", "2026-11-23")["working"].bool == true)
    try shell.done("calendar", "mark", "2026-11-23", "--kind", "holiday", "--name", "День суда")
    #expect(try shell.done("calendar", "show", "2026-11-23")["name"].text == "День суда")
    let due = try shell.done("calendar", "due", "--from", "2026-11-20", "--period", "+1wd")
    #expect(due["ends"].text == "2026-11-24")
    #expect(due["skipped"].list?.compactMap { $0["day"].text } == ["2026-11-21", "2026-11-22", "2026-11-23"])
    #expect(try shell.done("calendar", "list", "--year", "2026").list?.contains { $0["day"].text == "2026-11-23" } == true)
    try shell.done("calendar", "unmark", "2026-11-23")
    #expect(try shell.done("calendar", "due", "--from", "2026-11-20", "--period", "+1wd")["ends"].text == "2026-11-23")
    #expect(try shell.done("calendar", "due", "--from", "2026-11-20", "--period", "+1m")["movedFrom"].text == "2026-12-20")
    try shell.refused("calendar", "unmark", "2026-11-23", status: 1, code: "nothing-changes")
  }

  @Test("Templates are listed, added and removed")
  func templates() throws {
    let shell = try Shell.court()
    let before = try shell.done("templates", "list", "--category", "civil").list?.count ?? 0
    #expect(before > 0)
    try shell.done(
      "templates", "add", "--category", "civil", "--title", "Домовая книга", "--from", "plaintiff", "--original", "paper", "--preselected")
    #expect(try shell.done("templates", "show", "Домовая книга")[0]["preselected"].bool == true)
    #expect(try shell.done("templates", "list", "--category", "civil").list?.count == before + 1)
    try shell.done("templates", "remove", "Домовая книга", "--category", "civil")
    try shell.refused("templates", "show", "Домовая книга", status: 66, code: "template.none")
    try shell.refused("templates", "add", "--category", "space", "--title", "X", status: 1, code: "case.unknown-category")
  }

  @Test("Terms are rows of a table that the court can change, and cases follow it")
  func terms() throws {
    let shell = try Shell.court()
    #expect(try shell.done("case", "show", number)["terms"].list?.contains { $0["key"].text == "preparation" } == true)
    try shell.done(
      "terms", "set", "preparation", "--length", "+5d", "--start", "registered", "--until", "preparation-ended", "--category", "civil",
      "--basis",
      "CPC art. 164", "--title", "Подготовка", "--in-force-from", "2020-01-01")
    let yesterday = try #require(try shell.done("calendar", "show", "yesterday")["day"].text)
    let term = try shell.done("case", "show", number)["terms"].list?.first { $0["key"].text == "preparation" }
    #expect(term?["ends"].text == (try shell.done("calendar", "due", "--from", yesterday, "--period", "+5d")["ends"].text))
    let latest = try shell.done("hearing", "latest", number)
    #expect(latest["binding"]["kind"].text == "term" && latest["passed"].bool == false)
    try shell.done(
      "terms", "set", "trial-first", "--length", "+5d", "--start", "registered", "--until", "trial-began", "--category", "civil", "--basis",
      "CPC art. 173", "--title", "Начало", "--in-force-from", "2020-01-01")
    try shell.done("case", "edit", number, "--registered", "2026-01-05")
    #expect(try shell.done("hearing", "latest", number)["passed"].bool == true)
    try shell.done("terms", "remove", "trial-first")
    try shell.done("terms", "remove", "preparation", "--in-force-from", "2020-01-01")
    let left = try shell.done("terms", "show", "preparation").list
    #expect(left?.map { $0["inForceFrom"].text } == ["2016-01-01"])
    try shell.done("terms", "remove", "preparation")
    try shell.refused("terms", "show", "preparation", status: 66, code: "term.none")
    #expect(try shell.done("terms", "list").list?.isEmpty == false)
  }

  @Test("The earliest hearing names what binds it")
  func earliest() throws {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Отзыв", "--from", "2")
    try shell.done("document", "request", number, "1", "--by", "letter", "--due", "+10wd")
    let due = try shell.workingDay(10)
    let found = try shell.done("hearing", "earliest", number, "--minutes", "60")
    #expect((found["start"].text ?? "") > due)
    #expect(found["binding"]["text"].text?.isEmpty == false)
  }

  @Test("Themes are listed and shown without any register, and one's own stands among them")
  func themes() throws {
    let shell = try Shell()
    #expect(try shell.done("themes", "list")[0]["name"].text == "calm-dark")
    try shell.write("base = \"calm-dark\"\ntitle = \"Mine\"\n", to: ".config/dayin/themes/mine.toml")
    let mine = try shell.done("themes", "show", "mine")
    #expect(mine["title"].text == "Mine")
    #expect(mine["sound"].bool == true)
    try shell.refused("themes", "show", "nothing", status: 66, code: "theme.none")
  }

  @Test("A theme file is checked: what must be mended ends with 78, what could be better does not")
  func themesCheck() throws {
    let shell = try Shell()
    try shell.write("base = \"clear-sight\"\n", to: "good.toml")
    #expect(try shell.done("themes", "check", "good.toml")["warnings"].list?.isEmpty == true)
    #expect(try shell.dayin(["themes", "check", "good.toml"]).output == "✓ The theme is sound.\n")

    try shell.write("base = \"clear-sight\"\n[roles]\nready = { fg = \"red\", bold = true }\n", to: "odd.toml")
    let odd = try shell.done("themes", "check", "odd.toml")
    #expect(odd["sound"].bool == true)
    #expect(odd["warnings"][0]["code"].text == "theme.alike")

    try shell.write("base = \"calm-dark\"\n[roles]\nlate = {}\ntext = { fg = \"#333333\", bg = \"ground\" }\n", to: "bad.toml")
    let bad = try shell.dayin(["themes", "check", "bad.toml", "--json"])
    #expect(bad.status == 78)
    #expect(bad.errors.isEmpty)
    let errors = try bad.json()["errors"]
    #expect(errors[0]["code"].text == "theme.unknown-role")
    #expect(errors[0]["line"].int == 3)
    #expect(errors[1]["role"].text == "text")
    #expect(try shell.dayin(["themes", "check", "bad.toml"]).output.hasPrefix("✗ line 3: there is no role “late”\n"))
    try shell.refused("themes", "check", "none.toml", status: 66, code: "file.none")
  }

  @Test("Every theme of the program has a title in every language", arguments: Language.allCases)
  func themeTitles(language: Language) throws {
    for theme in try #require(try Shell().done("themes", "list").list) {
      #expect(language.words.themeTitle(try #require(theme["name"].text)) != nil, "\(theme)")
    }
  }
}
