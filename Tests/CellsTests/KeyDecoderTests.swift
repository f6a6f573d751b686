import Cells
import Testing

@Suite("Keys from bytes")
struct KeyDecoderTests {
  @Test(
    "The sequences of every terminal give the same keys",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;2A", .shift(.up)), ("\u{1B}[1;5D", .ctrl(.left)), ("\u{1B}[1;3C", .right),
      ("\u{1B}[a", .shift(.up)), ("\u{1B}Oa", .ctrl(.up)), ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}OF", .end), ("\u{1B}[8~", .end), ("\u{1B}[4~", .end), ("\u{1B}[7$", .shift(.home)), ("\u{1B}[8^", .ctrl(.end)),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6;5~", .ctrl(.pageDown)), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[1;2P", .function(13)), ("\u{1B}[25~", .function(13)), ("\u{1B}[1;2R", .function(15)), ("\u{1B}OM", .enter),
      ("\u{1B}Oq", .character("1")), ("\u{1B}Ok", .character("+")), ("\r", .enter), ("\n", .enter), ("\r\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{0}", .control(" ")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
      ("\u{1D}", .control("]")), ("ә", .character("ә")), ("👍", .character("👍")), ("\u{1B}5", .alt("5")), ("\u{1B}ғ", .alt("ғ")),
      ("\u{1B}[I", .focusIn), ("\u{1B}[O", .focusOut), ("\u{1B}[122;5u", .control("z")), ("\u{1B}[27;5;105~", .tab),
      ("\u{1B}[200~а\r\nб\u{1B}[201~", .paste("а\nб")),
    ])
  func sequences(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [key])
    #expect(!decoder.isWaitingForMore)
  }

  @Test(
    "Replies of the terminal are never keys",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[?2004;1$y", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
      "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[8;24;80t", "\u{1B}[?1u",
      "\u{1B}P>|XTerm(380)\u{1B}\\", "\u{1B}[<0;10;10M",
    ])
  func replies(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed("я".utf8) == [.character("я")])
  }

  @Test("A lone ESC is the Esc key once nothing follows; half a letter and half a sequence wait")
  func waiting() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaitingForMore)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.feed([0xD0]) == [])
    #expect(!decoder.isWaitingForMore)
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0xB4]) == [.character("д")])
    #expect(decoder.feed(Array("\u{1B}[1".utf8)) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed(Array("5~".utf8)) == [.function(5)])
    #expect(decoder.feed([0x1B, 0x1B]) == [])
    #expect(decoder.isWaitingForMore)
    #expect(decoder.flush() == [.escape, .escape])
  }

  @Test(
    "An ESC in front of what a key sends is Alt held with that key, as rxvt, PuTTY and screen tell it, wherever the bytes are split",
    arguments: [
      ("\u{1B}\u{1B}[A", [Key.up]), ("\u{1B}\u{1B}OB", [.down]), ("\u{1B}\u{1B}[5~", [.pageUp]), ("\u{1B}\u{1B}[a", [.shift(.up)]),
      ("\u{1B}\u{1B}[7^", [.ctrl(.home)]), ("\u{1B}\u{1B}[15~", [.function(5)]), ("\u{1B}\u{1B}[[B", [.function(2)]),
      ("\u{1B}\u{1B}\u{1B}[C", [.escape, .right]), ("\u{1B}\u{1B}[A\u{1B}\u{1B}[B", [.up, .down]),
      ("\u{1B}\u{1B}[D\u{1B}[A", [.left, .up]),
    ])
  func altAsEscape(bytes: String, keys: [Key]) { expect(keys, of: bytes) }

  @Test(
    "An ESC in front of what no key sends was the Esc key",
    arguments: [
      ("\u{1B}\u{1B}", [Key.escape, .escape]), ("\u{1B}\u{1B}q", [.escape, .alt("q")]), ("\u{1B}\u{1B}щ", [.escape, .alt("щ")]),
      ("\u{1B}\u{1B}\r", [.escape, .escape, .enter]), ("\u{1B}\u{1B}[?62;22c", [.escape]), ("\u{1B}\u{1B}[I", [.escape, .focusIn]),
      ("\u{1B}\u{1B}[200~а\u{1B}[201~", [.escape, .paste("а")]), ("\u{1B}\u{1B}]11;rgb:0/0/0\u{7}я", [.escape, .character("я")]),
      ("\u{1B}\u{1B}[1;\r", [.escape, .enter]), ("\u{1B}\u{1B}[[\r", [.escape, .enter]), ("\u{1B}\u{1B}[99x", [.escape]),
      ("\u{1B}\u{1B}[\(String(repeating: "1", count: 100))Aя", [.escape, .character("я")]),
    ])
  func escapePressed(bytes: String, keys: [Key]) { expect(keys, of: bytes) }

  /// Fed whole, and in two pieces however they are cut.
  private func expect(_ keys: [Key], of bytes: String) {
    let bytes = Array(bytes.utf8)
    for cut in 0..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.flush() == keys, "cut at \(cut)")
    }
  }

  @Test("Broken UTF-8 is shown as broken and takes no key with it")
  func broken() {
    var decoder = KeyDecoder()
    let fffd = Key.character("\u{FFFD}")
    #expect(decoder.feed([0xFF, 0x61]) == [fffd, .character("a")])
    #expect(decoder.feed([0xD0, 0x0D]) == [fffd, .enter])
    #expect(decoder.feed([0xD0, 0xD0, 0xB4]) == [fffd, .character("д")])
    #expect(decoder.feed([0xC0, 0x80]) == [fffd, fffd])
    #expect(decoder.feed([0xED, 0xA0, 0x80]) == [fffd])
    #expect(decoder.feed([0xC2, 0x9B]) == [fffd])
    #expect(decoder.feed([0xD0, 0x1B, 0x5B, 0x41]) == [fffd, .up])
  }

  @Test("A sequence cut short gives way to what comes after it")
  func cutShort() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;\r".utf8)) == [.enter])
    #expect(decoder.feed(Array("\u{1B}[1;\u{1B}[A".utf8)) == [.up])
    #expect(decoder.feed(Array("\u{1B}]0;x\rя".utf8)) == [.enter, .character("я")])
    #expect(decoder.feed(Array("\u{1B}]".utf8)) == [])
    #expect(decoder.flush() == [.alt("]")])
  }

  @Test("However the bytes are split, the same keys come out")
  func splits() {
    var dice = Dice(seed: 23)
    let pieces = [
      "\u{1B}[A", "\u{1B}OP", "ә", "а", "\u{1B}[[B", "\u{1B}[1;5C", "\u{1B}[200~вставка\r\n\u{1B}[31m\u{1B}[201~",
      "\u{1B}]11;rgb:0/0/0\u{1B}\\",
      "\r\n", "\r", "q", "\u{1B}щ", "\u{1B}\u{1B}[B", "👍", "\u{1B}[7$", "\u{1B}P1$r\u{1B}\\", "\u{1B}[", "\u{3}",
    ]
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<(1 + dice.below(6)) {
        if dice.below(6) == 0 { bytes.append(UInt8(dice.below(256))) } else { bytes += pieces[dice.below(pieces.count)].utf8 }
      }
      var whole = KeyDecoder()
      let expected = whole.feed(bytes) + whole.flush()
      var split = KeyDecoder()
      var keys: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = 1 + dice.below(min(4, rest.count))
        keys += split.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(keys + split.flush() == expected, "\(bytes)")
    }
  }

  @Test("Any bytes at all: never more keys than bytes, and a person always gets back to plain letters")
  func garbage() {
    var dice = Dice(seed: 31)
    for _ in 0..<500 {
      var decoder = KeyDecoder()
      let bytes = (0..<300).map { _ in dice.below(3) == 0 ? UInt8(0x1B) : UInt8(dice.below(256)) }
      #expect(decoder.feed(bytes).count <= bytes.count)
      _ = decoder.flush()
      _ = decoder.feed([0x03, 0x03])
      #expect(decoder.feed(Array("я".utf8)) == [.character("я")])
    }
  }

  @Test("A large paste comes whole; one without bounds is cut, and its end still found")
  func largePaste() {
    var decoder = KeyDecoder()
    let text = String(repeating: "Ыңғайлы мәтін. ", count: 10_000)
    #expect(decoder.feed("\u{1B}[200~\(text)\u{1B}[201~q".utf8) == [.paste(text), .character("q")])
    let endless = [UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit + 50_000)
    let keys = decoder.feed(Array("\u{1B}[200~".utf8) + endless + Array("\u{1B}[201~q".utf8))
    #expect(keys.count == 2)
    guard case .paste(let kept)? = keys.first else {
      Issue.record("no paste")
      return
    }
    #expect(kept.utf8.count == KeyDecoder.pasteLimit)
  }
}
