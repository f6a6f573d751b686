public extension Kazakh {
  func told(_ checkup: Checkup) -> String {
    switch checkup {
    case .noTerminal: "Терминал жоқ: тек тізілім мен файлдар тексерілді."
    case .description(let term, nil):
      "TERM — «\(term)»: онда экран салынбайды; консоль жолдар жазады (дауыстап оқу режимі)."
    case .description(_, let used?) where checkup.weight == .fine: "Терминалдың сипаттамасы бар: \(used)."
    case .description(let term, let used?):
      "TERM — «\(term)»: мұндай терминалдың сипаттамасы жоқ, орнына \(used) алынды."
    case .colors(let count, let depth, let reason):
      "Түстер: терминалда \(count), қолданылатыны: " + self.depth(depth, of: count) + self.reason(reason) + "."
    case .locale(let isUTF8):
      isUTF8
        ? "Локаль UTF-8."
        : "Локаль UTF-8 емес; бағдарлама өзіне C.UTF-8 алады."
    case .noLocale: "Машинада UTF-8 локалі мүлде жоқ: экран салынбайды, консоль жолдармен жазады (дауыстап оқу режимі)."
    case .size(let columns, let rows): "Терезе: \(columns)×\(rows)."
    case .letters(let odd):
      odd.isEmpty
        ? "Орыс және қазақ әріптерінің әрқайсысы бір ұяшық алады."
        : "Мына әріптер бір ұяшық алмайды: " + odd.joined(separator: " ")
    case .lettersUnknown: "Терминал курсордың орнын айтпайды: әріптердің ені белгісіз."
    case .keyboard(let isKitty):
      isKitty
        ? "Терминал kitty пернетақта хаттамасын біледі: Ctrl мен әріп кез келген пернетақта тілінде істейді."
        : "Терминал kitty пернетақта хаттамасын білмейді; бәрі F пернелерімен және әріптермен істеледі."
    case .font(let lacking):
      lacking.isEmpty
        ? "Консоль қарпінде орыс және қазақ әріптері бар."
        : "Консоль қарпінде мына әріптер жоқ: " + lacking.joined(separator: " ")
    case .fontUnknown: "Консоль қарпі қандай әріптері бар екенін айтпайды."
    case .register(let path, let version): "Тізілім оқылады және жазылады: \(path) (кестелер нұсқасы \(version))."
    // What to do about these is the advice, not a part of the sentence.
    case .registerFault(let path, .outOfReach(.missing)): "Мұнда тізілім жоқ: \(path)"
    case .registerFault(let path, .outOfReach(.missingFolder)): "Мұнда тізілім қалтасы жоқ: \(path)"
    case .registerFault(let path, let error): path + ": " + storeError(error)
    case .settings(let path, let isThere): isThere ? "Баптаулар дұрыс: \(path)" : "Жеке баптаулар жоқ: \(path)"
    case .accessible(let isOn):
      isOn
        ? "Дауыстап оқу режимі қосулы: консоль экран салмайды, жолдар жазады."
        : "Дауыстап оқу режимі өшірулі. Қосу: dayin --accessible, палитра немесе баптаудағы accessible = true."
    case .settingsFault(let problem): self.problem(problem)
    case .keys(let path): "Өз пернелеріңіз дұрыс: \(path)"
    case .keyFault(let mistake): "Өз пернелеріңіз: " + keyMistake(mistake) + "."
    case .theme(let name): "\(name) тақырыбы: дұрыс."
    case .themeFault(let name, let mistake): "\(name) тақырыбы: \(lookMistake(mistake))."
    case .noSuchTheme(let name): "Баптауларда «\(name)» тақырыбы көрсетілген, ондай тақырып жоқ."
    }
  }

  func advice(_ checkup: Checkup) -> String? {
    if checkup.weight == .fine { return nil }
    switch checkup {
    case .description: return "ncurses-base немесе ncurses-term орнатыңыз, не TERM=xterm-256color беріңіз."
    case .colors: return "Толық түс үшін ncurses-term орнатыңыз."
    case .noLocale: return "C.UTF-8 орнатыңыз: Debian жүйесінде ол libc-bin бумасында; немесе локаль жасаңыз (locales бумасы)."
    case .locale: return "LANG айнымалысына UTF-8 локалін беріңіз, мысалы LANG=C.UTF-8."
    case .size: return "Терезені кемінде 80×24 етіңіз; ең кішісі — 60×20."
    case .letters: return "Басқа қаріп таңдаңыз, не терминал баптауларында таңбалардың қос енін өшіріңіз немесе UTF-8 қосыңыз."
    case .lettersUnknown: return "Мынаның түзу тұрғанын қараңыз: |ӘәҒғҚқҢңӨөҰұҮүҺһІі|"
    case .font: return "Сол әріптері бар қаріпті жүктеңіз, мысалы: setfont Uni2-Terminus16 (console-setup пакеті)."
    case .fontUnknown: return "Оларды showconsolefont командасымен көріңіз; немесе мынаның оқылатынын қараңыз: ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    case .registerFault(_, .outOfReach(.missing)), .registerFault(_, .outOfReach(.missingFolder)):
      return "dayin init командасымен жасаңыз немесе --register арқылы басқасын көрсетіңіз."
    case .settingsFault: return "Жолды түзетіңіз немесе файлды алып тастаңыз."
    case .themeFault: return "Толығын айтады: dayin themes check"
    case .noSuchTheme: return "Қандай тақырыптар барын көрсетеді: dayin themes list"
    case .keyFault: return "Әрекеттер мен пернелерін көрсететін команда: dayin keys"
    case .noTerminal, .keyboard, .keys, .register, .registerFault, .settings, .accessible, .theme: return nil
    }
  }

  private func depth(_ depth: Checkup.Depth, of count: Int) -> String {
    switch depth {
    case .mono: "түссіз"
    case .sixteen: count < 16 ? "8" : "16"
    case .palette256: "256"
    case .trueColor: "толық түс"
    }
  }

  private func reason(_ reason: Checkup.ColorReason) -> String {
    switch reason {
    case .asked: "; солай сұралған"
    case .noColor: "; NO_COLOR берілген"
    case .dumb: "; TERM — «dumb»"
    case .description: ""
    case .noDescription: "; толық түсінің сипаттамасы жоқ"
    }
  }
}
