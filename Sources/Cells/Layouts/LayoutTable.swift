/// The layouts as tables: what each key gives, key by key in the order of `usKeys`.
enum LayoutTable {
  /// One layout's levels.
  struct Levels {
    /// Without Shift.
    let plain: [Character]
    /// With Shift, where that is not merely the capital.
    let shifted: [Character]
    /// With AltGr.
    let third: [Character]

    init(_ plain: String, _ shifted: String, _ third: String = "") {
      self.plain = Array(plain)
      self.shifted = Array(shifted)
      self.third = Array(third)
    }
  }

  /// The names of the keys: the number row, then the three rows of letters.
  static let usKeys = Array(#"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"#)

  private static let us = Levels(
    #"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"#,
    #"~!@#$%^&*()_+          {}|         :"       <>?"#)
  private static let ru = Levels(
    #"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."#,
    #" !"№;%:?*()_+            /                    ,"#)
  private static let kz = Levels(
    #"("әіңғ,.үұқөһйцукенгшщзхъ\фывапролджэячсмитьбю№"#,
    #")!    ;:                 /                    ?"#)
  private static let kzKazrus = Levels(
    #"ё1234567890-=йңукенгшғзхұ\өықапролджәяісмитүбю."#,
    #" !"№;%:?*()_+            /                    ,"#,
    #"  @#$ ^&      ц қё   щ һъ|ф в       э ч    ь  /"#)
  private static let kzRuskaz = Levels(
    #"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."#,
    #" !"№;%:?*()_+            /                    ,"#,
    #"  @#$ ^&     ұ үқёңғ   һ |   ә  ө        і    /"#)

  static func levels(of layout: KeyboardLayout) -> Levels {
    switch layout {
    case .us: us
    case .ru: ru
    case .kz: kz
    case .kzKazrus: kzKazrus
    case .kzRuskaz: kzRuskaz
    }
  }

  /// The key on which a level has this letter.
  static func key(_ letter: Character, on level: [Character]) -> Character? {
    guard letter != " ", let place = level.firstIndex(of: letter) else { return nil }
    return usKeys[place]
  }
}
