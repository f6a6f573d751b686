extension CourtFile {
  /// Decides changes of the settings, one after another: facts, or a refusal. Pure; nothing is changed.
  ///
  /// What changes nothing is left out; a refusal where nothing is left. Source: rules, section 5, the administrator's row, and section 9.
  ///
  /// - Throws: the first rule that refuses.
  public func decide(_ instructions: [SettingsInstruction], by actor: Actor) throws(Refusal) -> [SettingsFact] {
    _ = try Permissions.role(of: actor, among: Permissions.administrator)
    var rules = rules
    var decided: [SettingsFact] = []
    for instruction in instructions {
      for fact in try rules.facts(for: instruction) where changes(rules, fact) {
        rules.apply(fact, defaults: defaults)
        decided.append(fact)
      }
    }
    if decided.isEmpty { throw .nothingChanges }
    return decided
  }

  /// Whether a fact says anything new. A register begins by saying whose it is and where its clock stands, even where that is the default.
  private func changes(_ rules: CourtRules, _ fact: SettingsFact) -> Bool {
    switch fact {
    case .courtNamed, .zoneSet: if settings.isEmpty { return true }
    case .templateAdded(let template): return !rules.templates.contains(template)
    case .termSet(let term): return !rules.terms.rules.contains(term)
    case .manualCheckAdded(let check): return !rules.manualChecks.contains(check)
    default: break
    }
    var after = rules
    after.apply(fact, defaults: defaults)
    return after != rules
  }
}

extension CourtRules {
  /// What an instruction comes to under these settings.
  fileprivate func facts(for instruction: SettingsInstruction) throws(Refusal) -> [SettingsFact] {
    switch instruction {
    case .nameCourt(let name):
      try Checked.name(name)
      return [.courtNamed(name: name)]
    case .setZone(let zone): return [.zoneSet(zone: zone)]
    case .setHours(let hours): return [.hoursSet(hours: hours)]
    case .markDay(let day, let exception):
      try Checked.day(day, .on)
      try Checked.name(exception.name)
      return [.dayMarked(day: day, exception: exception)]
    case .unmarkDay(let day): return [.dayUnmarked(day: day)]
    case .addCategory(let category):
      try Checked.code(category, .category)
      return [.categoryAdded(category: category)]
    case .addTemplate(let template):
      try check(category: template.category)
      try Checked.name(template.title)
      if !template.basis.isEmpty { try Checked.name(template.basis, .basis) }
      return [.templateAdded(template: template)]
    case .removeTemplate(let title, let category):
      let found = templates.filter { $0.isCalled(title) && (category == nil || $0.category == category) }
      if found.isEmpty { throw .nothingByThatName(.template, name: title) }
      return found.map(\.category).unrepeated.map { .templateRemoved(category: $0, title: title) }
    case .setTerm(let term):
      for category in term.categories { try check(category: category) }
      try Checked.identifier(term.key, .key)
      try Checked.name(term.title)
      try Checked.name(term.basis, .basis)
      try Checked.day(term.inForceFrom, .on)
      return [.termSet(term: term)]
    case .removeTerm(let key, let from):
      guard terms.rules.contains(where: { $0.isCalled(key, from: from) }) else { throw .nothingByThatName(.term, name: key) }
      return [.termRemoved(key: key, from: from)]
    case .addManualCheck(let check):
      try Checked.code(check.key, .key)
      if let category = check.category { try self.check(category: category) }
      try Checked.name(check.title)
      return [.manualCheckAdded(check: check)]
    case .removeManualCheck(let key):
      guard manualChecks.contains(where: { $0.key == key }) else { throw .nothingByThatName(.check, name: key) }
      return [.manualCheckRemoved(key: key)]
    case .setNoticeDays(let days):
      try Checked.number(days, .due, 0...60)
      return [.noticeDaysSet(days: days)]
    case .notices(let instruction): return [.notices(try NoticeRules.fact(for: instruction))]
    }
  }

  private func check(category: String) throws(Refusal) {
    guard allCategories.contains(category) else { throw .unknownCategory(category, known: allCategories) }
  }
}
