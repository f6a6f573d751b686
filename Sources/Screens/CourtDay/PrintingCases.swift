import CaseEngine
import Cells
import Wording

/// A paper of one case that is to be printed, and where to.
public struct CasePaperOrder: Hashable, Sendable {
  /// Which paper.
  public var sheet: CaseSheet
  /// Of which case.
  public var id: CaseID
  /// In what form.
  public var form: SheetForm
  /// Of these documents alone; all that it can be of where there are none.
  public var documents: [DocumentID]
  /// In which language, where the case has none of its own.
  public var language: Language
  /// In whose name letters go.
  public var sender: String
  /// The clock.
  public var now: Moment
}

/// A paper as it is to be written into its file, or why there is none.
public enum PaperAnswer: Hashable, Sendable {
  /// As text or HTML.
  case text(String)
  /// As PDF.
  case pdf([UInt8])
  /// There is nothing to print.
  case refused(Refusal)
  /// PDF cannot be made on this machine.
  case noPDF
}

/// Printing from within a case: its checklist, its certificate, letters, receipts, notices and its inventory, into a file of one's own choosing.
extension Console {
  mutating func openPrintCase(_ file: CaseFile) {
    let meant: CaseSheet =
      switch one?.pane {
      case .notices: .notice
      case .readiness where file.state.standingSignOff != nil: .certificate
      default: .checklist
      }
    let sheets = [meant] + CaseSheet.allCases.filter { $0 != meant }
    open(
      .printCase(file.id),
      [
        .choice(.ofHearings(.sheet), sheets.map { .hearings(.caseSheet($0)) }),
        .choice(.ofHearings(.sheetForm), SheetForm.allCases.map { .hearings(.sheetForm($0)) }),
        .text(.file, Strip.file(meant, file.number, .html), required: true),
      ])
  }

  mutating func confirmPrintCase(_ strip: Strip, _ id: CaseID) throws(BadAnswer) {
    guard case .hearings(.caseSheet(let sheet)) = strip.fields.chosen(.ofHearings(.sheet)),
      case .hearings(.sheetForm(let form)) = strip.fields.chosen(.ofHearings(.sheetForm))
    else { return }
    let path = try strip.required(.file)
    let isOfDocuments = sheet == .requestLetter || sheet == .receipt
    let documents = isOfDocuments && one?.id == id && !marks.isEmpty ? targets.map(\.document) : []
    let order = CasePaperOrder(
      sheet: sheet, id: id, form: form, documents: documents, language: sitting.language, sender: sitting.actor.name, now: sitting.now)
    overlay = nil
    ask(.casePaper(order), for: .paper(path))
  }

  /// A paper is made: it goes into its file.
  mutating func takeIn(_ answer: PaperAnswer, to path: String) {
    switch answer {
    case .text(let text): outbox.append(.write(text, to: path))
    case .pdf(let bytes): outbox.append(.writePDF(bytes, to: path))
    case .refused(let refusal): say(words.refusal(refusal, in: one?.file?.state, under: sitting.rules), .warning)
    case .noPDF: say(words.noPDF, .warning)
    }
  }
}

extension Strip {
  /// What a paper of a case is called, in the person's own folder: `~/checklist-1234.html`.
  static func file(_ sheet: CaseSheet, _ number: CaseNumber?, _ form: SheetForm) -> String {
    let last = number?.text.split(separator: "/").last.map { String($0.filter { $0.isLetter || $0.isNumber }) } ?? ""
    return "~/" + sheet.rawValue + (last.isEmpty ? "" : "-" + last) + "." + form.ending
  }

  /// The name of the file follows what is printed, until one is typed.
  mutating func followCaseSheet(_ number: CaseNumber?) {
    guard case .hearings(.printCase) = purpose, case .hearings(.caseSheet(let sheet)) = fields.chosen(.ofHearings(.sheet)),
      case .hearings(.sheetForm(let form)) = fields.chosen(.ofHearings(.sheetForm)), fields.current?.key != .file,
      let typed = fields.text(.file),
      CaseSheet.allCases.contains(where: { sheet in SheetForm.allCases.contains { Strip.file(sheet, number, $0) == typed } })
    else { return }
    fields.set(.file, text: Strip.file(sheet, number, form))
  }
}
