public extension English {
  func told(_ checkup: Checkup) -> String {
    switch checkup {
    case .noTerminal: "No terminal here: only the register and the files were looked at."
    case .description(let term, nil):
      "TERM is “\(term)”: no screen can be drawn there; the console tells lines instead (accessible mode)."
    case .description(_, let used?) where checkup.weight == .fine: "The description of the terminal is there: \(used)."
    case .description(let term, let used?):
      "TERM is “\(term)”: there is no description of it; \(used) is used."
    case .colors(let count, let depth, let reason):
      "Colours: the terminal has \(count), " + self.depth(depth, of: count) + " used" + self.reason(reason) + "."
    case .locale(let isUTF8):
      isUTF8
        ? "The locale is UTF-8."
        : "The locale is not UTF-8; the program uses C.UTF-8 for itself."
    case .noLocale: "The machine has no UTF-8 locale: no screen can be drawn; the console tells lines instead (accessible mode)."
    case .size(let columns, let rows): "The window has \(columns)×\(rows)."
    case .letters(let odd):
      odd.isEmpty
        ? "Russian and Kazakh letters take one column each."
        : "These letters do not take one column: " + odd.joined(separator: " ")
    case .lettersUnknown: "The terminal does not say where its cursor is, so the width of letters is unknown."
    case .keyboard(let isKitty):
      isKitty
        ? "The terminal knows the kitty keyboard protocol: Ctrl with a letter works under every layout."
        : "The terminal does not know the kitty keyboard protocol; the F keys and the letters do everything."
    case .font(let lacking):
      lacking.isEmpty
        ? "The font of the console has the Russian and the Kazakh letters."
        : "The font of the console lacks: " + lacking.joined(separator: " ")
    case .fontUnknown: "The font of the console cannot be asked for its letters."
    case .register(let path, let version): "The register can be read and written: \(path) (tables of version \(version))."
    // What to do about these is the advice, not a part of the sentence.
    case .registerFault(let path, .outOfReach(.missing)): "There is no register here: \(path)"
    case .registerFault(let path, .outOfReach(.missingFolder)): "There is no folder for the register here: \(path)"
    case .registerFault(let path, let error): path + ": " + storeError(error)
    case .settings(let path, let isThere): isThere ? "The settings are sound: \(path)" : "There are no settings of your own: \(path)"
    case .accessible(let isOn):
      isOn
        ? "Accessible mode is on: the console tells lines instead of drawing a screen."
        : "Accessible mode is off. Switch it on with dayin --accessible, in the palette, or by accessible = true in the settings."
    case .settingsFault(let problem): self.problem(problem)
    case .keys(let path): "Your own keys are sound: \(path)"
    case .keyFault(let mistake): "Your own keys: " + keyMistake(mistake) + "."
    case .theme(let name): "Theme \(name): sound."
    case .themeFault(let name, let mistake): "Theme \(name): \(lookMistake(mistake))."
    case .noSuchTheme(let name): "The settings name the theme “\(name)”, which does not exist."
    }
  }

  func advice(_ checkup: Checkup) -> String? {
    if checkup.weight == .fine { return nil }
    switch checkup {
    case .description: return "Install ncurses-base or ncurses-term, or set TERM=xterm-256color."
    case .colors: return "Install ncurses-term for true colour."
    case .noLocale: return "Install C.UTF-8: it comes with libc-bin on Debian, else generate one (package locales)."
    case .locale: return "Set LANG to a UTF-8 locale, for example LANG=C.UTF-8."
    case .size: return "Make the window 80×24 or larger; the least is 60×20."
    case .letters: return "Choose another font, or turn off “ambiguous characters are wide”, or UTF-8 on, in the settings of the terminal."
    case .lettersUnknown: return "Look whether this is straight: |ӘәҒғҚқҢңӨөҰұҮүҺһІі|"
    case .font: return "Load a font that has them, for example: setfont Uni2-Terminus16 (package console-setup)."
    case .fontUnknown: return "See them with: showconsolefont; or look whether this can be read: ӘәҒғҚқҢңӨөҰұҮүҺһІі"
    case .registerFault(_, .outOfReach(.missing)), .registerFault(_, .outOfReach(.missingFolder)):
      return "Make one with dayin init, or name one with --register."
    case .settingsFault: return "Mend the line, or take the file away."
    case .themeFault: return "Look at all of it with: dayin themes check"
    case .noSuchTheme: return "See which there are with: dayin themes list"
    case .keyFault: return "See the actions and their keys with: dayin keys"
    case .noTerminal, .keyboard, .keys, .register, .registerFault, .settings, .accessible, .theme: return nil
    }
  }

  private func depth(_ depth: Checkup.Depth, of count: Int) -> String {
    switch depth {
    case .mono: "none are"
    case .sixteen: count < 16 ? "8 are" : "16 are"
    case .palette256: "256 are"
    case .trueColor: "true colour is"
    }
  }

  private func reason(_ reason: Checkup.ColorReason) -> String {
    switch reason {
    case .asked: "; so it was asked"
    case .noColor: "; NO_COLOR is set"
    case .dumb: "; TERM is “dumb”"
    case .description: ""
    case .noDescription: "; there is no description of its true colour"
    }
  }
}
