/// The same keys under three layouts: what a text would have been, had the right layout been on.
enum KeyPlaces {
  /// The layouts that people forget to switch.
  enum Layout { case us, russian, kazakh }

  /// Reads each character as the key that gives it under `typed`, and takes what that key gives under `meant`; others stay.
  static func reread(_ text: String, typed: Layout, meant: Layout) -> String {
    let table = tables[Pair(typed: typed, meant: meant)] ?? [:]
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(table[scalar] ?? scalar) }
    return String(result)
  }

  // Key by key, left to right and top to bottom; the same keys with Shift. The three lists have the same length.
  static let us = #"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"# + #"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?"#
  static let russian = #"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."# + #"Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"#
  static let kazakh = #"("әіңғ,.үұқөһйцукенгшщзхъ\фывапролджэячсмитьбю№"# + #")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"#

  private struct Pair: Hashable {
    let typed: Layout
    let meant: Layout
  }

  private static let tables: [Pair: [Unicode.Scalar: Unicode.Scalar]] = {
    let keys: [(Layout, String)] = [(.us, us), (.russian, russian), (.kazakh, kazakh)]
    var tables: [Pair: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for (typed, from) in keys {
      for (meant, to) in keys where typed != meant {
        tables[Pair(typed: typed, meant: meant)] = Dictionary(
          zip(from.unicodeScalars, to.unicodeScalars), uniquingKeysWith: { first, _ in first })
      }
    }
    return tables
  }()
}
