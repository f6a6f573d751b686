public extension Russian {
  func told(_ checkup: Checkup) -> String {
    switch checkup {
    case .noTerminal: "Терминала нет: проверены только реестр и файлы."
    case .description(let term, nil):
      "TERM — «\(term)»: на нём нельзя рисовать экран; консоль пишет строки (режим чтения вслух)."
    case .description(_, let used?) where checkup.weight == .fine: "Описание терминала есть: \(used)."
    case .description(let term, let used?):
      "TERM — «\(term)»: описания такого терминала нет, взято \(used)."
    case .colors(let count, let depth, let reason):
      "Цвета: у терминала \(count), используется " + self.depth(depth, of: count) + self.reason(reason) + "."
    case .locale(let isUTF8):
      isUTF8
        ? "Локаль в UTF-8."
        : "Локаль не в UTF-8; программа берёт себе C.UTF-8."
    case .noLocale: "На машине нет ни одной локали UTF-8: экран не рисуется, консоль пишет строками (режим чтения вслух)."
    case .size(let columns, let rows): "Окно \(columns)×\(rows)."
    case .letters(let odd):
      odd.isEmpty
        ? "Русские и казахские буквы занимают по одной клетке."
        : "Эти буквы занимают не одну клетку: " + odd.joined(separator: " ")
    case .lettersUnknown: "Терминал не сообщает, где курсор: ширина букв неизвестна."
    case .keyboard(let isKitty):
      isKitty
        ? "Терминал знает протокол клавиатуры kitty: Ctrl с буквой работает в любой раскладке."
        : "Терминал не знает протокола клавиатуры kitty; F-клавишами и буквами делается всё."
    case .font(let lacking):
      lacking.isEmpty
        ? "В шрифте консоли есть русские и казахские буквы."
        : "В шрифте консоли нет букв: " + lacking.joined(separator: " ")
    case .fontUnknown: "Шрифт консоли не сообщает, какие в нём буквы."
    case .register(let path, let version): "Реестр читается и записывается: \(path) (таблицы версии \(version))."
    // What to do about these is the advice, not a part of the sentence.
    case .registerFault(let path, .outOfReach(.missing)): "Реестра здесь нет: \(path)"
    case .registerFault(let path, .outOfReach(.missingFolder)): "Папки для реестра здесь нет: \(path)"
    case .registerFault(let path, let error): path + ": " + storeError(error)
    case .settings(let path, let isThere): isThere ? "Настройки в порядке: \(path)" : "Своих настроек нет: \(path)"
    case .accessible(let isOn):
      isOn
        ? "Режим чтения вслух включён: консоль пишет строки, а не рисует экран."
        : "Режим чтения вслух выключен. Включить: dayin --accessible, палитра или accessible = true в настройках."
    case .settingsFault(let problem): self.problem(problem)
    case .keys(let path): "Свои клавиши в порядке: \(path)"
    case .keyFault(let mistake): "Свои клавиши: " + keyMistake(mistake) + "."
    case .theme(let name): "Тема \(name): в порядке."
    case .themeFault(let name, let mistake): "Тема \(name): \(lookMistake(mistake))."
    case .noSuchTheme(let name): "В настройках указана тема «\(name)», которой нет."
    }
  }

  func advice(_ checkup: Checkup) -> String? {
    if checkup.weight == .fine { return nil }
    switch checkup {
    case .description: return "Установите ncurses-base или ncurses-term либо задайте TERM=xterm-256color."
    case .colors: return "Для полного цвета установите ncurses-term."
    case .noLocale: return "Установите C.UTF-8: в Debian она в пакете libc-bin; или создайте локаль (пакет locales)."
    case .locale: return "Задайте в LANG локаль с UTF-8, например LANG=C.UTF-8."
    case .size: return "Сделайте окно не меньше 80×24; наименьшее — 60×20."
    case .letters: return "Выберите другой шрифт либо в настройках терминала отключите двойную ширину знаков или включите UTF-8."
    case .lettersUnknown: return "Посмотрите, ровно ли здесь: |ӘәҒғҚқҢңӨөҰұҮүҺһІі|"
    case .font: return "Загрузите шрифт, в котором они есть, например: setfont Uni2-Terminus16 (пакет console-setup)."
    case .fontUnknown: return "Посмотрите их командой showconsolefont; или читается ли это: ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    case .registerFault(_, .outOfReach(.missing)), .registerFault(_, .outOfReach(.missingFolder)):
      return "Создайте его командой dayin init или укажите другой через --register."
    case .settingsFault: return "Исправьте строку или уберите файл."
    case .themeFault: return "Всё о ней скажет: dayin themes check"
    case .noSuchTheme: return "Какие есть, покажет: dayin themes list"
    case .keyFault: return "Действия и их клавиши покажет: dayin keys"
    case .noTerminal, .keyboard, .keys, .register, .registerFault, .settings, .accessible, .theme: return nil
    }
  }

  private func depth(_ depth: Checkup.Depth, of count: Int) -> String {
    switch depth {
    case .mono: "без цвета"
    case .sixteen: count < 16 ? "8" : "16"
    case .palette256: "256"
    case .trueColor: "полный цвет"
    }
  }

  private func reason(_ reason: Checkup.ColorReason) -> String {
    switch reason {
    case .asked: "; так велено"
    case .noColor: "; задана NO_COLOR"
    case .dumb: "; TERM — «dumb»"
    case .description: ""
    case .noDescription: "; описания его полного цвета нет"
    }
  }
}
