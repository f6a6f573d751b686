import Wording

extension Console {
  /// How often the palette tells the key of one action, before it falls silent.
  private static let lessons = 3

  /// Tells the key of what was chosen in the palette, the first times.
  mutating func teach(_ line: PaletteLine, _ action: Action) {
    let told = sitting.taught[action] ?? 0
    guard told < Console.lessons, !line.keys.isEmpty, line.whyNot == nil, !outbox.contains(.quit) else { return }
    sitting.taught[action] = told + 1
    outbox.append(.save(.taught(action.name, times: told + 1)))
    let lesson = words.quicker(line.keys)
    // What the action itself had to say goes first.
    if let said = message { message = Message(text: said.text + " \(sitting.glyphs.dot) " + lesson, tone: said.tone) } else { say(lesson) }
  }
}
