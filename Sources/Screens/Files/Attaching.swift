import CaseEngine
import Wording

/// What was confirmed with a file, and waits until the file was read for its fingerprint.
struct Attaching: Hashable, Sendable {
  let from: Overlay
  let path: String
  let papers: [Paper]
  /// How many keys had been acted on by then.
  let pressed: Int
}

/// A file that goes with what was received. It is read after the confirmation, however large it is, and the person works on; then the act goes in.
extension Console {
  /// Whether files are being read for what was confirmed.
  public var isReadingFiles: Bool { !attaching.isEmpty }

  /// Begins to read the file that goes with an act; false where none does, or where it was read already.
  mutating func reads(_ from: Overlay, _ fields: Fields, _ key: ActKey, _ papers: [Paper] = []) -> Bool {
    guard let path = fields.text(.attachment), fields.attachedFile == nil else { return false }
    overlay = nil
    attaching[key] = Attaching(from: from, path: path, papers: papers, pressed: pressed)
    for paper in papers { saving[paper] = .received }
    if let end = path.lastIndex(of: "/") { habits.folder = String(path[...end]) }
    ask(.fileAt(path), for: .attaching(key))
    var size: String?
    if let look = fields.look, look.typed == path, case .file(let bytes) = look.standing { size = words.size(bytes: bytes) }
    say(words.readingFile(AttachedFile.name(of: path), size: size))
    sentFromIntake()
    return true
  }

  /// The file was read: the act goes in; or it could not be, and what was typed comes back. Whatever lies over the screen by now stays there.
  mutating func takeIn(_ read: FileRead, for key: ActKey) {
    guard let waiting = stopReading(key) else { return }
    let over = overlay
    overlay = nil
    switch read {
    case .read(let file): confirm(waiting, with: ReadFile(typed: waiting.path, file: file))
    case .none(let standing):
      say(AttachedFile.name(of: waiting.path) + ": " + words.standing(standing), .warning)
      overlay = waiting.from.blaming(.attachment, .noFile(standing))
    }
    guard let over else { return }
    if let mine = overlay { givenBack.append(mine) }
    overlay = over
  }

  private mutating func confirm(_ waiting: Attaching, with file: ReadFile) {
    switch waiting.from {
    case .strip(var strip):
      strip.fields.readFile = file
      confirm(strip, since: waiting.pressed)
    case .form(var form):
      form.fields.readFile = file
      confirm(form, since: waiting.pressed)
    default: break
    }
  }

  /// Esc while a file is being read, and nothing else is open: what was confirmed last comes back as it was typed. False where none is.
  mutating func stopsReading() -> Bool {
    guard overlay == nil, help == nil, let key = attaching.max(by: { $0.value.pressed < $1.value.pressed })?.key,
      let waiting = stopReading(key)
    else { return false }
    awaiting[.attaching(key)] = nil
    overlay = waiting.from
    say(words.fileNotRead, .warning)
    return true
  }

  private mutating func stopReading(_ key: ActKey) -> Attaching? {
    guard let waiting = attaching.removeValue(forKey: key) else { return nil }
    for paper in waiting.papers { saving[paper] = nil }
    return waiting
  }
}

extension Overlay {
  /// The same strip or form with a mistake at one of its fields.
  fileprivate func blaming(_ key: FieldKey, _ mistake: Mistake) -> Overlay {
    switch self {
    case .strip(var strip):
      strip.fields.blame(key, mistake)
      return .strip(strip)
    case .form(var form):
      form.fields.blame(key, mistake)
      return .form(form)
    default: return self
    }
  }
}
