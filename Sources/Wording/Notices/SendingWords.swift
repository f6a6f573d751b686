import CaseEngine

/// Notices at the console: the words of the court, reading what was written, and sending by the court's own command.
public protocol SendingWords {
  /// People send by this channel: no command is set.
  var noCommandSet: String { get }
  /// A command as a setting shows it: at most so many seconds.
  func commandSet(_ command: String, seconds: Int) -> String
  /// What the strip asks before the words of a notice are again those that the program brings.
  var resettingWords: String { get }
  /// What stands over a notice that is made from the words being written, about a case that is made up or open.
  var noticePreview: String { get }
  /// A program must be named whole, from its first folder on.
  var mistakeNotAProgram: String { get }
  /// Sending by a program, as an answer.
  func sentByCommand(_ program: String) -> String
  /// Sent by people, as an answer.
  var sentByHand: String { get }
  /// What is going to be run, how long it may take, and to whom it sends.
  func willRun(_ program: String, seconds: Int, to: [String]) -> String
  /// A notice was handed to the command, and its answer is not here.
  func handedTo(_ program: String) -> String
  /// A notice went, and what proves it.
  func wentThroughCommand(_ notice: NoticeID, in number: String) -> String
  /// A notice did not go, and why.
  func didNotGo(_ notice: NoticeID, in number: String, _ why: String) -> String
  /// Notices are still with the command; leaving again does not wait for it.
  func stillBeingSent(_ count: Int, quit: String) -> String
  /// The link was put onto the clipboard.
  var linkCopied: String { get }
  /// There is nothing to send; what to press on needs a notice under the selection.
  var nothingToSend: String { get }
  var noNoticeSelected: String { get }
  /// What goes by other means than a messenger has no link.
  var noLink: String { get }
  /// The text was put onto the clipboard; it is also seen whole here, for copying by hand.
  var textCopiedBelow: String { get }
  /// The hint bar.
  var hintRead: String { get }
  var hintCopyLink: String { get }
}

public extension Russian {
  var noCommandSet: String { "команда не задана, отправляют люди" }
  func commandSet(_ command: String, seconds: Int) -> String { command + " (до \(seconds) с)" }
  var resettingWords: String { "Вернуть слова программы:" }
  var noticePreview: String { "Так это прочтут:" }
  var mistakeNotAProgram: String { "укажите программу с полным путём, например /usr/sbin/sendmail -i -- {address}" }
  func sentByCommand(_ program: String) -> String { "командой " + program }
  var sentByHand: String { "отправлено людьми" }
  func willRun(_ program: String, seconds: Int, to: [String]) -> String {
    "Запустится \(program), до \(seconds) с. Кому: " + listed(to) + ". Ответ команды сохранится."
  }
  func handedTo(_ program: String) -> String { "передано команде \(program), ответа ещё нет" }
  func wentThroughCommand(_ notice: NoticeID, in number: String) -> String { "отправлено, " + self.notice(notice) + ", дело " + number }
  func didNotGo(_ notice: NoticeID, in number: String, _ why: String) -> String {
    "не отправлено, " + self.notice(notice) + ", дело " + number + ": " + why
  }
  func stillBeingSent(_ count: Int, quit: String) -> String {
    "Ещё отправляется: " + notices(count) + ". \(quit) ещё раз — выйти не дожидаясь."
  }
  var nothingToSend: String { "Ни одно извещение не ждёт отправки." }
  var noNoticeSelected: String { "Встаньте на извещение." }
  var noLink: String { "Ссылка есть только у того, что идёт через мессенджер." }
  var linkCopied: String { "Ссылка скопирована, если терминал это умеет." }
  var textCopiedBelow: String { "Скопировано, если терминал это умеет; иначе выделите текст." }
  var hintRead: String { "Читать" }
  var hintCopyLink: String { "Ссылка" }
}

public extension Kazakh {
  var noCommandSet: String { "команда берілмеген, адам жібереді" }
  func commandSet(_ command: String, seconds: Int) -> String { command + " (ең көбі \(seconds) с)" }
  var resettingWords: String { "Бағдарламаның өз мәтініне қайтару:" }
  var noticePreview: String { "Осылай оқылады:" }
  var mistakeNotAProgram: String { "бағдарламаны толық жолымен көрсетіңіз, мысалы /usr/sbin/sendmail -i -- {address}" }
  func sentByCommand(_ program: String) -> String { "командамен " + program }
  var sentByHand: String { "адам жіберді" }
  func willRun(_ program: String, seconds: Int, to: [String]) -> String {
    "Іске қосылады: \(program), ең көбі \(seconds) с. Кімге: " + listed(to) + ". Команданың жауабы сақталады."
  }
  func handedTo(_ program: String) -> String { "командаға берілді: \(program), жауабы әлі жоқ" }
  func wentThroughCommand(_ notice: NoticeID, in number: String) -> String { "жіберілді, " + self.notice(notice) + ", іс " + number }
  func didNotGo(_ notice: NoticeID, in number: String, _ why: String) -> String {
    "жіберілмеді, " + self.notice(notice) + ", іс " + number + ": " + why
  }
  func stillBeingSent(_ count: Int, quit: String) -> String {
    "Әлі жіберіліп жатыр: " + notices(count) + ". \(quit) тағы бір рет — күтпей шығу."
  }
  var nothingToSend: String { "Жіберуді күтіп тұрған хабарлама жоқ." }
  var noNoticeSelected: String { "Хабарламаға келіңіз." }
  var noLink: String { "Сілтеме тек мессенджермен жіберілетінде болады." }
  var linkCopied: String { "Сілтеме көшірілді, терминал мұны қолдаса." }
  var textCopiedBelow: String { "Көшірілді, терминал мұны қолдаса; әйтпесе мәтінді белгілеңіз." }
  var hintRead: String { "Оқу" }
  var hintCopyLink: String { "Сілтеме" }
}

public extension English {
  var noCommandSet: String { "no command is set, people send" }
  func commandSet(_ command: String, seconds: Int) -> String { command + " (at most \(seconds) s)" }
  var resettingWords: String { "Back to the words of the program:" }
  var noticePreview: String { "This is how it reads:" }
  var mistakeNotAProgram: String { "name the program with its whole path, for example /usr/sbin/sendmail -i -- {address}" }
  func sentByCommand(_ program: String) -> String { "by " + program }
  var sentByHand: String { "sent by people" }
  func willRun(_ program: String, seconds: Int, to: [String]) -> String {
    "Will run \(program), at most \(seconds) s. To: " + listed(to) + ". What it answers is kept."
  }
  func handedTo(_ program: String) -> String { "handed to \(program), no answer yet" }
  func wentThroughCommand(_ notice: NoticeID, in number: String) -> String { "sent, " + self.notice(notice) + ", case " + number }
  func didNotGo(_ notice: NoticeID, in number: String, _ why: String) -> String {
    "not sent, " + self.notice(notice) + ", case " + number + ": " + why
  }
  func stillBeingSent(_ count: Int, quit: String) -> String {
    "Still being sent: " + notices(count) + ". \(quit) again leaves without waiting."
  }
  var nothingToSend: String { "No notice waits to be sent." }
  var noNoticeSelected: String { "Go to a notice first." }
  var noLink: String { "Only what goes by messenger has a link." }
  var linkCopied: String { "The link was copied, if the terminal can." }
  var textCopiedBelow: String { "Copied, if the terminal can; else select the text." }
  var hintRead: String { "Read" }
  var hintCopyLink: String { "Link" }
}

extension NoticeWords {
  /// What the court's command answered, as it is kept.
  public func told(_ answer: SendingAnswer, of gate: SendingGate) -> String {
    switch answer {
    case .sent(let said): said
    case .refused(let status, let said): commandFailed(status: status) + (said.isEmpty ? "" : ": " + said)
    case .tookTooLong: commandTookTooLong(seconds: gate.seconds)
    case .notTrusted: commandNotTrusted
    case .wouldBeOption(let opening): commandWouldTakeForOption("{" + opening.rawValue + "}")
    case .notStarted: commandNotStarted
    }
  }
}

extension SendingAnswer {
  /// What is entered about a notice that the command had: that it went, with what was said as proof; or why it did not.
  public func instruction(about id: NoticeID, through gate: SendingGate, _ words: any Wording) -> NoticeInstruction {
    guard case .sent(let said) = self else { return .noteFailure(id, answer: words.told(self, of: gate)) }
    return .send(id, early: nil, proof: said.isEmpty ? nil : said)
  }
}
