import CaseEngine
import Cells
import Wording

/// The path of a file, while it is typed: what stands there is told, and what lies in the folder is offered.
extension Console {
  /// After a key: a path that is another one than before is looked at. A folder that was taken from the list is listed at once.
  mutating func lookAtPath(_ fields: inout Fields, after before: Fields) {
    guard fields.current?.key == .attachment, before.current?.key == .attachment else { return }
    let typed = fields.text(.attachment) ?? ""
    guard typed != before.text(.attachment) ?? "" else { return }
    fields.listsFolder = before.completion?.pointed != nil && typed.hasSuffix("/")
    if typed.isEmpty { awaiting[.path] = nil } else { ask(.path(typed), for: .path) }
  }

  /// F4 in the field of a path: what lies in the folder that is typed; in an empty field in the one that was used last, else in one's own. False in
  /// any other field.
  mutating func listsFolder(_ fields: inout Fields) -> Bool {
    guard fields.current?.key == .attachment, fields.completion?.pointed == nil else { return false }
    fields.listsFolder = true
    ask(.path(fields.text(.attachment) ?? habits.folder), for: .path)
    return true
  }

  /// Somebody looked: in the meantime the path may be another one, or no field may be open.
  mutating func takeIn(_ look: FileLook) {
    switch overlay {
    case .strip(var strip):
      strip.fields.takeIn(look)
      overlay = .strip(strip)
    case .form(var form):
      form.fields.takeIn(look)
      overlay = .form(form)
    default: break
    }
  }

  /// What is said under a path: what stands there, or how one is chosen. Nil in any other field.
  func pathNote(_ fields: Fields) -> CaseLine.Piece? {
    guard let field = fields.current, field.key == .attachment, field.mistake == nil else { return nil }
    let hint = words.hint(.attachment).map { CaseLine.Piece(text: $0, role: .muted) }
    guard let typed = field.text?.answer, let look = fields.look, look.typed == typed else { return hint }
    switch look.standing {
    case .file: return .init(text: sitting.glyphs.done + " " + words.standing(look.standing), role: .ready)
    // What goes on as one of those that are offered is not wrong yet.
    case .missing where !look.offered.isEmpty, .folder where !look.offered.isEmpty: return hint
    case .missing, .folder, .notAFile, .unreadable:
      return .init(text: sitting.glyphs.warning + " " + words.standing(look.standing), role: .warning)
    }
  }
}

extension Fields {
  fileprivate mutating func takeIn(_ look: FileLook) {
    guard let field = current, field.key == .attachment else { return }
    let typed = text(.attachment) ?? ""
    if listsFolder, typed.isEmpty || typed == look.typed {
      listsFolder = false
      self.look = look
      completion = Completion(folder: look.offered)
    } else if typed == look.typed, completion?.pointed == nil {
      self.look = look
      completion = Completion(paths: look.offered, typed: typed)
    }
  }
}
