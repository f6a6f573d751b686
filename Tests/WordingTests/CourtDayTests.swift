import CaseEngine
import Testing
import Wording

@Suite("The day of a court, in words")
struct CourtDayTests {
  private func told(_ words: any Wording) -> [String] {
    let hearing = (kind: HearingKind.trial, day: SampleCase.today, time: ClockTime.midnight)
    let carried = CarriedFrom(from: SampleCase.number("7517-26-00-2/1301"), number: 3)
    let fields: [HearingsField] = [
      .sheet, .sheetForm, .awayFrom, .awayTo, .missed(0), .otherCase, .linkKind, .carried, .opinion, .listeners,
    ]
    return fields.map { words.label($0) } + [
      words.everyJudge, words.printed("a.txt"), words.couldNotPrint("a.txt"), words.daySheetTitle, words.daySheetNone, words.daySheetNote,
      words.noRoom,
      words.sheetLink, words.sheetPresent, words.sheetLacks, words.sheetCalled, words.sheetBegun, words.sheetEnded,
      words.away("Ахметова С. Қ.", "10.12.2026"), words.putOff(to: "11.12", forSignature: false),
      words.putOff(to: "11.12", forSignature: true),
      words.givenOver(to: "Сейтова А. М."), words.leftAsItIs, words.nothingMissed("Ахметова С. Қ."), words.moreMissed(3),
      words.absenceSettled(2, of: 3), words.notSettled("7517-26-00-2/1234", "зал занят"), words.noFreeTime,
      words.judgeReplaced("Сейтова А. М.", order: "№ 14", hearings: [hearing]),
      words.judgeReplaced("Сейтова А. М.", order: nil, hearings: []),
      words.datesPassed(["разбирательство"]), words.carriedOver(carried), words.nothingToCarryOver, words.partyObjects, words.partyAgrees,
      words.closedInPartShort, words.opennessLine("открытое"), words.listenersLine(nil), words.listenersLine("https://x"),
      words.mediaLine(1, "газета"), words.viewingLine(2, minutes: 10, of: 60, nil), words.viewingLine(2, minutes: 10, of: 60, "Ли"),
      words.linkLine("присоединено"),
    ]
  }

  @Test("Everything is said in every language, in words of its own", arguments: Language.allCases)
  func everything(_ language: Language) {
    let all = told(language.words)
    #expect(all.allSatisfy { !$0.isEmpty })
    for other in Language.allCases where other != language {
      for (mine, theirs) in zip(all, told(other.words)) { #expect(mine != theirs) }
    }
  }

  @Test("What participants are told of another judge names the judge, the order, and the hearings that stay")
  func replaced() {
    let hearing = (kind: HearingKind.trial, day: SampleCase.today, time: ClockTime.midnight)
    for words in [Kazakh() as any Wording, Russian()] {
      let told = words.judgeReplaced("Сейтова А. М.", order: "№ 14", hearings: [hearing])
      for piece in ["Сейтова А. М.", "№ 14", words.day(SampleCase.today), words.time(.midnight), words.name(HearingKind.trial)] {
        #expect(told.contains(piece), "\(piece) in \(told)")
      }
    }
  }
}
