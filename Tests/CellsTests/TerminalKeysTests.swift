import Cells
import Testing

/// What each terminal sends, key by key, as its own documentation or a capture has it.
@Suite("Keys of each terminal")
struct TerminalKeysTests {
  typealias Sent = (bytes: String, key: Key)

  static let xterm: [Sent] =
    [("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)), ("\u{1B}OS", .function(4))]
    + numbered([5: 15, 6: 17, 7: 18, 8: 19, 9: 20, 10: 21, 11: 23, 12: 24], "~")
    + [
      ("\u{1B}[15;2~", .function(17)), ("\u{1B}[1;2S", .function(16)), ("\u{1B}[1;5A", .ctrl(.up)), ("\u{1B}[1;2H", .shift(.home)),
      ("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}Oj", .character("*")), ("\u{1B}Oo", .character("/")), ("\u{1B}OI", .tab),
    ]

  /// Its F1 to F4 as `ESC [ 11 ~`, its number block in application mode, its other names for Home and End.
  static let putty: [Sent] =
    numbered([1: 11, 2: 12, 3: 13, 4: 14, 5: 15, 6: 17, 7: 18, 8: 19, 9: 20, 10: 21, 11: 23, 12: 24], "~")
    + (0...9).map { ("\u{1B}O" + String(UnicodeScalar(UInt8(0x70 + $0))), .character(Character(String($0)))) }
    + [
      ("\u{1B}OM", .enter), ("\u{1B}On", .character(".")), ("\u{1B}Ol", .character(",")), ("\u{1B}Om", .character("-")),
      ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}OA", .up), ("\u{7F}", .backspace),
    ]

  static let rxvt: [Sent] =
    numbered([1: 11, 4: 14, 5: 15, 10: 21, 13: 25, 14: 26, 15: 28, 16: 29, 17: 31, 20: 34], "~")
    + [
      ("\u{1B}[11^", .function(1)), ("\u{1B}[a", .shift(.up)), ("\u{1B}[b", .shift(.down)), ("\u{1B}Oc", .ctrl(.right)),
      ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[7^", .ctrl(.home)), ("\u{1B}[5$", .shift(.pageUp)), ("\u{1B}[8@", .ctrl(.end)),
    ]

  static let linux: [Sent] =
    [("\u{1B}[[A", .function(1)), ("\u{1B}[[B", .function(2)), ("\u{1B}[[C", .function(3)), ("\u{1B}[[D", .function(4))]
    + [("\u{1B}[[E", .function(5)), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end)]
    + numbered([6: 17, 10: 21, 12: 24, 13: 25, 14: 26, 15: 28], "~")

  /// Both change the names of the keys into their own.
  static let screenAndTmux: [Sent] = [
    ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}OA", .up),
    ("\u{1B}[Z", .backTab), ("\u{1B}[1;5C", .ctrl(.right)), ("\u{1B}[1;2D", .shift(.left)), ("\u{1B}[3~", .delete),
  ]

  /// With the flags 1 and 4: Esc, and what is held with Ctrl or Alt, tell the place of the key; the number block has numbers of its own.
  static let kitty: [Sent] = [
    ("\u{1B}[27u", .escape), ("\u{1B}[99;5u", .control("c")), ("\u{1B}[1103::122;5u", .control("z")),
    ("\u{1B}[1103:1071:122;6u", .control("z")), ("\u{1B}[1241::50;3u", .alt("2")), ("\u{1B}[54;3u", .alt("6")), ("\u{1B}[105;5u", .tab),
    ("\u{1B}[104;5u", .backspace), ("\u{1B}[109;5u", .enter), ("\u{1B}[91;5u", .escape), ("\u{1B}[9;2u", .backTab),
    ("\u{1B}[13;5u", .enter), ("\u{1B}[32;5u", .control(" ")), ("\u{1B}[122;133u", .control("z")), ("\u{1B}[1084u", .character("м")),
    ("\u{1B}[57400u", .character("1")), ("\u{1B}[57414u", .enter), ("\u{1B}[57413u", .character("+")), ("\u{1B}[57419u", .up),
    ("\u{1B}[57420;2u", .shift(.down)), ("\u{1B}[57426u", .delete), ("\u{1B}[57376u", .function(13)), ("\u{1B}[P", .function(1)),
    ("\u{1B}[13~", .function(3)), ("\u{1B}[97;5:1u", .control("a")),
  ]

  private static func numbered(_ keys: [Int: Int], _ final: String) -> [Sent] {
    keys.sorted { $0.key < $1.key }.map { ("\u{1B}[\($0.value)" + final, .function($0.key)) }
  }

  @Test("xterm") func ofXterm() { expect(TerminalKeysTests.xterm) }
  @Test("PuTTY") func ofPutty() { expect(TerminalKeysTests.putty) }
  @Test("rxvt") func ofRxvt() { expect(TerminalKeysTests.rxvt) }
  @Test("The Linux console") func ofLinux() { expect(TerminalKeysTests.linux) }
  @Test("screen and tmux") func ofScreenAndTmux() { expect(TerminalKeysTests.screenAndTmux) }
  @Test("The kitty protocol") func ofKitty() { expect(TerminalKeysTests.kitty) }

  /// All keys in a row, whole and byte by byte: none eats its neighbour.
  private func expect(_ sent: [Sent]) {
    for (bytes, key) in sent {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes.utf8) == [key], "\(bytes.debugDescription)")
      #expect(!decoder.isWaitingForMore)
    }
    var decoder = KeyDecoder()
    let keys = sent.flatMap { $0.bytes.utf8 }.flatMap { decoder.feed([$0]) }
    #expect(keys == sent.map(\.key))
  }

  @Test(
    "A key that is let go, and a key that writes nothing, are no keys",
    arguments: ["\u{1B}[97;5:3u", "\u{1B}[57441u", "\u{1B}[57358u", "\u{1B}[E"])
  func nothing(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [])
    #expect(decoder.feed("я".utf8) == [.character("я")])
  }

  @Test("What a terminal answers is kept, and is no key")
  func told() {
    var decoder = KeyDecoder()
    #expect(decoder.told == [])
    #expect(decoder.feed("q\u{1B}[?5u".utf8) == [.character("q")])
    #expect(decoder.told == .kittyKeyboard)
    #expect(decoder.feed("\u{1B}[?6".utf8) == [])
    #expect(decoder.feed("2;22cя".utf8) == [.character("я")])
    #expect(decoder.told == [.kittyKeyboard, .attributes])
  }

  @Test("A sequence without end takes no more memory, and its end is found")
  func endless() {
    for opener in ["\u{1B}[", "\u{1B}O", "\u{1B}[1;"] {
      var decoder = KeyDecoder()
      #expect(decoder.feed((opener + String(repeating: "1", count: 100_000)).utf8) == [])
      #expect(MemoryLayout.size(ofValue: decoder) < 400)
      #expect(decoder.feed("~я".utf8) == [.character("я")])
    }
    var decoder = KeyDecoder()
    let colons = decoder.feed(("\u{1B}[1" + String(repeating: ":9", count: 30) + ";5A").utf8)
    #expect(colons.count <= 1)
  }
}
