public extension Kazakh {
  func linearWelcome(help: String, palette: String, again: String) -> String {
    "Дауыстап оқу режимі. \(help): көмек. \(palette): барлық әрекет. \(again): қай жердемін."
  }
  var linearWithoutLocale: String {
    "Бұл машинада UTF-8 локалі жоқ, сондықтан экран салынбайды, жолдар жазылады. C.UTF-8 орнатыңыз (libc-bin, locales)."
  }
  func linearInstead(term: String) -> String { "«\(term)» терминалында экран салынбайды. Оның орнына жолдар жазылады." }
  func linearNow(_ isLinear: Bool) -> String { isLinear ? "Дауыстап оқу режимі қосылды" : "Дауыстап оқу режимі өшірілді" }
  var cannotDraw: String { "Мұнда экран салынбайды. Дауыстап оқу режимі қалады" }

  func row(_ place: Int) -> String { "\(place)-жол" }
  func viewIs(_ view: String, _ count: String?) -> String { "Көрініс: \(view)" + (count.map { ", \($0)" } ?? "") }
  func found(_ count: String) -> String { "Табылды: \(count)" }
  func changed(_ what: String) -> String { "Енді: \(what)" }
  func changedByOthers(_ what: String) -> String { "Басқалар өзгертті: \(what)" }
  func field(_ place: Int, of count: Int) -> String { "\(count) өрістің \(place)-өрісі" }
  var required: String { "міндетті" }
  var emptyAnswer: String { "бос" }
  func mistakeIs(_ mistake: String) -> String { "Қате: \(mistake)" }
  func otherAnswers(_ answers: String) -> String { "Тағы: \(answers)" }
  func isMarked(_ isMarked: Bool) -> String { isMarked ? "белгіленген" : "белгіленбеген" }
  var isChosen: String { "таңдалған" }
  func offered(_ count: Int, key: String) -> String { "Ұсынылады: \(count). Оларға: \(key)" }
  func cannotNow(_ why: String) -> String { "қазір болмайды: \(why)" }
  func keysHere(_ keys: String) -> String { "Пернелер: \(keys)" }

  var originalOwed: String { "түпнұсқасы жоқ" }
  var askedLate: String { "отырыс тағайындалғаннан кейін сұратылған" }
  func blockedBy(_ count: Int) -> String { "кедергі: \(count)" }
  func entry(_ version: Int) -> String { "\(version)-жазба" }
}
