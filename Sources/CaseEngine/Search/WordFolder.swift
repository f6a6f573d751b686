/// Folds a text word by word: collects the small letters of a word, then writes how it sounds.
struct WordFolder {
  private let reading: LatinReading
  private var out: [UInt8] = []
  private var word: [Unicode.Scalar] = []
  private var hasLatin = false
  private var hasCyrillic = false
  /// Where the word that is being written begins in `out`.
  private var start = 0

  init(reading: LatinReading, capacity: Int) {
    self.reading = reading
    out.reserveCapacity(capacity + 8)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x30...0x39: word.append(scalar)
    // Capital Latin letters stay so until the word is complete: they have other Cyrillic doubles than small ones.
    case 0x41...0x5A, 0x61...0x7A: latin(scalar)
    case 0x430...0x45F: cyrillic(value)
    case 0x410...0x42F: cyrillic(value + 0x20)
    case 0x400...0x40F: cyrillic(value + 0x50)
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: cyrillic(value | 1)
    case 0x00...0x26, 0x28...0x2F, 0x3A...0x40, 0x5B...0x5F, 0x7B...0xA9, 0xAB, 0xBB, 0x2010...0x2017, 0x201A...0x2027, 0x2116: endWord()
    // Apostrophes, accents, and what cannot be seen: they part no words.
    case 0x27, 0x60, 0xAD, 0xB4, 0x2B9...0x2BC, 0x300...0x36F, 0x2018, 0x2019, 0x200B...0x200F, 0x2060, 0xFEFF: break
    default: takeOther(scalar)
    }
  }

  mutating func finish() -> String {
    endWord()
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func latin(_ letter: Unicode.Scalar) {
    hasLatin = true
    word.append(letter)
  }

  private mutating func cyrillic(_ value: UInt32) {
    guard let letter = Unicode.Scalar(value) else { return }
    hasCyrillic = true
    word.append(letter)
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    if let plain = LetterTables.plainLatin(scalar.value) {
      for letter in plain.unicodeScalars { latin(letter) }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { word.append(letter) }
    } else {
      endWord()
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if hasLatin {
      for place in word.indices {
        let letter = word[place]
        if hasCyrillic, let alike = LetterTables.cyrillicDouble(letter) {
          word[place] = alike
        } else if ("A"..."Z").contains(letter) {
          word[place] = Unicode.Scalar(UInt8(letter.value + 0x20))
        }
      }
    }
    if !out.isEmpty { out.append(0x20) }
    start = out.count
    var place = 0
    while place < word.count { place += write(at: place) }
    // A word of nothing but signs that fall away leaves no trace.
    if out.count == start, !out.isEmpty { out.removeLast() }
    word.removeAll(keepingCapacity: true)
    (hasLatin, hasCyrillic) = (false, false)
  }

  /// Writes the letter at this place, or the letters that belong together there; gives how many were used up.
  private mutating func write(at place: Int) -> Int {
    let letter = word[place]
    switch letter.value {
    case 0x30...0x39: out.append(UInt8(letter.value))
    case 0x61...0x7A: return writeLatin(letter, at: place)
    case 0x430...0x52F: writeCyrillic(letter, at: place)
    default: out.append(contentsOf: String(letter).utf8)
    }
    return 1
  }

  private mutating func writeCyrillic(_ letter: Unicode.Scalar, at place: Int) {
    switch letter {
    case "ь", "ъ":
      if place + 1 < word.count, LetterTables.isCyrillicVowel(word[place + 1]) { put("i") }
    case "ч":
      if ends(with: "s") { put("h") } else if !ends(with: "h", after: "s") { put("c", "h") }
    default:
      let (first, second) = LetterTables.latin(letter)
      if first == LetterTables.none {
        out.append(contentsOf: String(letter).utf8)
      } else {
        put(first)
        if second != LetterTables.none { put(second) }
      }
    }
  }

  private mutating func writeLatin(_ letter: Unicode.Scalar, at place: Int) -> Int {
    func next(_ offset: Int) -> Unicode.Scalar { place + offset < word.count ? word[place + offset] : LetterTables.none }
    switch letter {
    case "s":
      if next(1) == "h", next(2) == "c", next(3) == "h" { return put("s", "h", using: 4) }
      if next(1) == "c", next(2) == "h" { return put("s", "h", using: 3) }
    case "k" where next(1) == "h": return put("h", using: 2)
    case "z" where next(1) == "h": return put("j", using: 2)
    case "g" where next(1) == "h": return put("g", using: 2)
    case "p" where next(1) == "h": return put("f", using: 2)
    case "c":
      if next(1) == "h" { return put("c", "h", using: 2) }
      if next(1) == "k" { return put("k", using: 2) }
      return reading.contains(.cAsK) ? put("k", using: 1) : put("t", "s", using: 1)
    case "q": return put("k", using: 1)
    case "w": return put(reading.contains(.wAsU) ? "u" : "v", using: 1)
    case "x": return reading.contains(.xAsH) ? put("h", using: 1) : put("k", "s", using: 1)
    case "j": return put(reading.contains(.jAsShortI) ? "i" : "j", using: 1)
    case "n" where next(1) == "g" && reading.contains(.ngAsN): return put("n", using: 2)
    case "y", "i":
      if next(1) == "o", reading.contains(.yoAsE) { return put("e", using: 2) }
      // Yerlan is Ерлан, and Abdigaliyev Абдигалиев.
      if letter == "y", next(1) == "e", place == 0 || LetterTables.isLatinVowel(word[place - 1]) { return put("e", using: 2) }
      return put("i", using: 1)
    default: break
    }
    return put(letter, using: 1)
  }

  private func ends(with last: Unicode.Scalar, after before: Unicode.Scalar? = nil) -> Bool {
    guard out.count > start, out[out.count - 1] == UInt8(truncatingIfNeeded: last.value) else { return false }
    guard let before else { return true }
    return out.count > start + 1 && out[out.count - 2] == UInt8(truncatingIfNeeded: before.value)
  }

  private mutating func put(_ letter: Unicode.Scalar) {
    if out.count >= start + 2, ends(with: letter), letter != "a", letter != "o", letter != "u" { return }
    out.append(UInt8(truncatingIfNeeded: letter.value))
  }

  private mutating func put(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    put(first)
    put(second)
  }

  private mutating func put(_ letter: Unicode.Scalar, using count: Int) -> Int {
    put(letter)
    return count
  }

  private mutating func put(_ first: Unicode.Scalar, _ second: Unicode.Scalar, using count: Int) -> Int {
    put(first, second)
    return count
  }
}
