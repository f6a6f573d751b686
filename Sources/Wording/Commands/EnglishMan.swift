public extension English {
  func heading(_ part: ManPart) -> String {
    switch part {
    case .name: "NAME"
    case .synopsis: "SYNOPSIS"
    case .description: "DESCRIPTION"
    case .commands: "COMMANDS"
    case .keys: "KEYS"
    case .files: "FILES"
    case .environment: "ENVIRONMENT"
    case .exitStatus: "EXIT STATUS"
    }
  }
  var manDescription: String {
    "Without a command the console is opened; it is used from the keyboard alone. Whatever a screen can do, a command can. Each command says more with --help, with examples. With --json an answer is one JSON document, with --jsonl one object a line; data goes to stdout, everything else to stderr."
  }
  var manKeys: String {
    "A letter is a place on the keyboard: the second one stands there under Russian and Kazakh layouts. In text fields letters are text. The names are those of the file of keys."
  }
  func man(_ topic: ManTopic) -> String {
    switch topic {
    case .register: "The register, where --register, DAYIN_REGISTER and the settings name no other."
    case .settings: "Settings of this person: register, language, theme, color, keyboard, learned, accessible."
    case .ownKeys:
      "Keys of this person's own, a line for each action: received = [\"F6\", \"v\", \"C-r\"]. They win over those of the table."
    case .themes: "Themes of this person's own."
    case .palette: "How often the palette has told which key is quicker."
    case .log: "What the console would have written over the screen. No names, titles or numbers."
    case .registerVariable: "The register, a path."
    case .folders: "Where the files above lie, if not in ~/.config, ~/.local/share, ~/.local/state."
    case .color: "Whether there is colour, and how much, as for other programs."
    case .language: "The language: kk, ru, else English. --lang and the settings go before it."
    }
  }
  func meaning(ofExit status: Int32) -> String? {
    switch status {
    case 0: "Done."
    case 1: "Refused by a rule."
    case 64: "An argument that cannot be read."
    case 65: "Bad content of a file, or a register that is not what was recorded."
    case 66: "No such case, document, party or file."
    case 69: "The register is out of reach, or cannot be written."
    case 70: "A fault of the program itself."
    case 73: "A file cannot be made."
    case 74: "A read or a write failed."
    case 75: "Somebody else changed it first, or is writing: try again."
    case 77: "Not allowed to this role."
    case 78: "Bad settings."
    default: nil
    }
  }
}
