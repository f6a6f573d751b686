import Wording

/// The examples that help shows: what somebody would type, which is the same in every language.
enum Examples {
  static func of(_ topic: CommandTopic) -> [String] { table[topic] ?? [] }

  private static let table: [CommandTopic: [String]] = [
    .program: ["dayin", "dayin demo", "dayin case show 7527-26-00-2/1234", "dayin case list --filter 'overdue:yes' --json"],
    .initialize: [
      "dayin init --court 'Медеуский районный суд города Алматы'",
      "dayin init --court-kk … --court-ru … --court-en … --register court.db",
    ],
    .registerCreate: ["dayin register create 'postgres:///courts?court=almaly'", "dayin register create court.db"],
    .registerCopy: ["dayin register copy court.db 'postgres:///courts?court=almaly'"],
    .registerStatus: ["DAYIN_REGISTER='postgres:///courts?court=almaly' dayin register status --json"],
    .demo: ["dayin demo", "dayin demo --cases 2000 --seed 7 --no-console"],
    .reportRequests: ["dayin report requests --from 2026-01-01 --to 2026-06-30", "dayin report requests --json"],
    .reportOutstanding: ["dayin report outstanding", "dayin report outstanding --csv > owed.csv"],
    .reportRecommendations: ["dayin report recommendations", "dayin report recommendations --csv"],
    .practice: ["dayin practice", "dayin practice 3", "dayin practice mark-one-document", "dayin practice --list --json"],
    .importFile: ["dayin import cases.jsonl --dry-run", "dayin import list.csv --strict", "cat cases.jsonl | dayin import -"],
    .export: ["dayin export > cases.jsonl", "dayin export --format csv --case 7527-26-00-2/1234"],
    .caseList: [
      "dayin case list --filter 'judge:Ахметова readiness:not-ready'",
      "dayin case list --filter 'hearing:2026-11-23..2026-11-27' --sort hearing",
      "dayin case list --filter '-state:closed' --jsonl",
    ],
    .caseShow: ["dayin case show 7527-26-00-2/1234", "dayin case show 7527-26-00-2/1234 --json"],
    .caseOpen: ["dayin case open 7527-26-00-2/1234 --category civil --subject 'О взыскании задолженности' --registered 2026-10-01"],
    .caseEdit: ["dayin case edit 7527-26-00-2/1234 --number 7527-26-00-2/1243"],
    .caseReassign: [
      "dayin case reassign 7527-26-00-2/1234 --judge 'Ахметова С. Қ.' --reason 'отпуск' --order '№ 14'",
      "dayin case reassign --all-of 'Ли В. А.' --judge 'Ахметова С. Қ.' --reason 'перевод'",
    ],
    .partyAdd: [
      "dayin party add 7527-26-00-2/1234 --role plaintiff --name 'ТОО «Рассвет»' --phone '+7 701 555 01 23'",
      "dayin party add 7527-26-00-2/1234 --role representative --of 1 --name 'Ли В. А.'",
    ],
    .partyList: ["dayin party list 7527-26-00-2/1234 --reveal 1"],
    .documentNeed: [
      "dayin document need 7527-26-00-2/1234 --title 'Договор аренды' --from 2 --original paper",
      "dayin document need 7527-26-00-2/1234 --none --reason '…'",
    ],
    .documentRequest: [
      "dayin document request 7527-26-00-2/1234 3 4 5 --by letter --due +10wd",
      "dayin document request 7527-26-00-2/1234 3 --by telephone --due +15wd --reason 'просьба стороны'",
    ],
    .documentReceive: [
      "dayin document receive 7527-26-00-2/1234 3 --by chancery --as copy --pages 12",
      "dayin document receive 7527-26-00-2/1234 3 --by email --as electronic --on yesterday",
    ],
    .documentArrive: ["dayin document arrive 7527-26-00-2/1234 --title 'Ходатайство' --from 2 --by chancery --as original"],
    .documentReturn: ["dayin document return 7527-26-00-2/1234 3 --reason 'не читается'"],
    .documentWaive: [
      "dayin document waive 7527-26-00-2/1234 3 --ground not-submitted --reason 'ответчик молчит'",
      "dayin document waive 7527-26-00-2/1234 4 --ground lost --reason 'сгорел в архиве' --acting 'отпуск судьи'",
    ],
    .documentServe: [
      "dayin document serve 7527-26-00-2/1234 3 --to 1 --by email", "dayin document serve 7527-26-00-2/1234 3 4 --to-all --by by-court",
    ],
    .documentFileOriginal: ["dayin document file-original 7527-26-00-2/1234 3 --number 'вх. 26-3391' --sheets 4 --place 'шкаф 2'"],
    .documentCompareOriginal: ["dayin document compare-original 7527-26-00-2/1234 3 --number 'вх. 26-3391' --sheets 4 --to 'Ли В. А.'"],
    .documentGiveBack: ["dayin document give-back 7527-26-00-2/1234 3 --to 'Ли В. А.' --receipt 'расписка от 05.12.2026'"],
    .documentRecipients: [
      "dayin document recipients 7527-26-00-2/1234 3 --to 1 --to 4", "dayin document recipients 7527-26-00-2/1234 3 --default",
    ],
    .documentList: ["dayin document list 7527-26-00-2/1234", "dayin document list --list outstanding --filter 'overdue:yes' --json"],
    .hearingSet: [
      "dayin hearing set 7527-26-00-2/1234 --start 2026-12-10T10:00 --minutes 60 --room 4",
      "dayin hearing set 7527-26-00-2/1234 --start 2026-12-10T10:00 --minutes 60 --link https://…",
    ],
    .hearingMove: ["dayin hearing move 7527-26-00-2/1234 --start 2026-12-14T15:00 --reason 'болезнь представителя'"],
    .hearingCancel: ["dayin hearing cancel 7527-26-00-2/1234 --reason '…'"],
    .hearingEarliest: ["dayin hearing earliest 7527-26-00-2/1234 --minutes 90 --room 4"],
    .hearingCloseToPublic: [
      "dayin hearing close-to-public 7527-26-00-2/1234 --ground commercial-secret --part 'допрос эксперта' --ruling minutes",
      "dayin hearing close-to-public 7527-26-00-2/1234 --ground adoption --ruling 'определение от 05.12.2026'",
    ],
    .hearingOpenToPublic: ["dayin hearing open-to-public 7527-26-00-2/1234 --ruling minutes --reason 'эксперт допрошен'"],
    .hearingListeners: ["dayin hearing listeners 7527-26-00-2/1234 --how https://…"],
    .mediaRequest: ["dayin media request 7527-26-00-2/1234 --outlet 'Газета «Время»' --for photo --for video --contact '+7 701 555 01 23'"],
    .mediaOpinion: ["dayin media opinion 7527-26-00-2/1234 1 --party 2 --objects"],
    .mediaAnswer: [
      "dayin media answer 7527-26-00-2/1234 1 --limits 'первые десять минут'",
      "dayin media answer 7527-26-00-2/1234 1 --refused --ground participants-object",
    ],
    .mediaList: ["dayin media list", "dayin media list 7527-26-00-2/1234"],
    .hearingList: [
      "dayin hearing list", "dayin hearing list --from 2026-11-23 --to 2026-11-27 --json",
      "dayin hearing list --judge 'Ахметова С. Қ.' --room 4",
    ],
    .caseLink: ["dayin case link 7527-26-00-2/1234 --to 7527-26-00-2/1301 --as joined"],
    .documentCarryOver: ["dayin document carry-over 7527-26-00-2/1234 --from-case 7527-26-00-2/1301 --document 3 --from 2"],
    .hearingStart: [
      "dayin hearing start 7527-26-00-2/1234", "dayin hearing start 7527-26-00-2/1234 --on 2026-12-10T10:12 --cause overran --whose court",
    ],
    .hearingBreak: ["dayin hearing break 7527-26-00-2/1234 --until 2026-12-10T11:30"],
    .hearingEnd: [
      "dayin hearing end 7527-26-00-2/1234 --outcome decided",
      "dayin hearing end 7527-26-00-2/1234 --outcome adjourned --next 2026-12-21T10:00 --cause absent --whose defendant --reason 'не явился'",
    ],
    .trayList: ["dayin tray list", "dayin tray list 7527-26-00-2/1234", "dayin tray list --judge 'Ахметова С. Қ.' --json"],
    .traySign: ["dayin tray sign 7527-26-00-2/1234 1 2", "dayin tray sign --all"],
    .trayRefuse: ["dayin tray refuse 7527-26-00-2/1234 1 --reason 'сначала известите ответчика'"],
    .trayWithdraw: ["dayin tray withdraw 7527-26-00-2/1234 1"],
    .printChecklist: ["dayin print checklist 7527-26-00-2/1234", "dayin print checklist 7527-26-00-2/1234 --lang kk -o list.pdf"],
    .printCertificate: [
      "dayin print certificate 7527-26-00-2/1234 -o certificate.html", "dayin verify --against certificate.html",
    ],
    .printRequestLetter: [
      "dayin print request-letter 7527-26-00-2/1234 -o letters.pdf", "dayin print request-letter 7527-26-00-2/1234 3 4 --to 2",
    ],
    .printReceipt: [
      "dayin print receipt 7527-26-00-2/1234 --number 'вх. 26-3391'", "dayin print receipt 7527-26-00-2/1234 3 -o receipt.pdf",
    ],
    .printNotice: ["dayin print notice 7527-26-00-2/1234", "dayin print notice 7527-26-00-2/1234 3 --format pdf -o notice.pdf"],
    .printInventory: ["dayin print inventory 7527-26-00-2/1234 --format html -o inventory.html"],
    .printPublicList: [
      "dayin print public-list --week --format html --lang kk -o hearings.html", "dayin print public-list --format ics -o hearings.ics",
    ],
    .printDaySheet: [
      "dayin print day-sheet", "dayin print day-sheet --day +1wd --judge 'Ахметова С. Қ.' --format html -o day.html",
    ],
    .hearingAbsence: [
      "dayin hearing absence --judge 'Ахметова С. Қ.' --from 2026-12-10 --to 2026-12-12 --move --reason 'болезнь судьи' --dry-run",
      "dayin hearing absence --judge 'Ахметова С. Қ.' --from 2026-12-10 --reassign-to 'Ли В. А.' --order '№ 14' --reason 'отпуск'",
    ],
    .hearingRemote: ["dayin hearing remote 7527-26-00-2/1234 --number '824 1190 3327' --passcode 4471 --host 'Ли В. А.'"],
    .hearingTest: [
      "dayin hearing test 7527-26-00-2/1234 --party 1",
      "dayin hearing test 7527-26-00-2/1234 --party 2 --no-authority --note 'нет доверенности'",
    ],
    .hearingPresence: ["dayin hearing presence 7527-26-00-2/1234 --party 2 --as by-video"],
    .hearingConnection: [
      "dayin hearing connection 7527-26-00-2/1234 lost --party 2",
      "dayin hearing connection 7527-26-00-2/1234 lost --party 2 --on 2026-12-10T10:20 --minutes 4",
    ],
    .hearingOfferOriginal: [
      "dayin hearing offer-original 7527-26-00-2/1234 --document 3",
      "dayin hearing offer-original 7527-26-00-2/1234 --title 'Расписка' --from 2",
    ],
    .viewingAdd: ["dayin viewing add 7527-26-00-2/1234 3 1 e2 --presenter 1 --minutes 5"],
    .viewingMove: ["dayin viewing move 7527-26-00-2/1234 3 --to 1"],
    .viewingShow: ["dayin viewing show 7527-26-00-2/1234", "dayin viewing show 7527-26-00-2/1234 --item e2"],
    .speechAdd: ["dayin speech add 7527-26-00-2/1234 --by 1 --title 'О размере долга' --minutes 10"],
    .exhibitAdd: ["dayin exhibit add 7527-26-00-2/1234 --kind slides --title 'Расчёт долга' --speech 1"],
    .exhibitReceive: ["dayin exhibit receive 7527-26-00-2/1234 1 --by email --file slides.pdf"],
    .exhibitShare: ["dayin exhibit share 7527-26-00-2/1234 1 --to-all --by email"],
    .partyReady: ["dayin party ready 7527-26-00-2/1234 2 --not --reason 'представитель болен'"],
    .noticePrepare: [
      "dayin notice prepare 7527-26-00-2/1234", "dayin notice prepare 7527-26-00-2/1234 --document 3 --document 4",
      "dayin notice prepare 7527-26-00-2/1234 --to 2 --by letter --text '…'",
      "dayin notice prepare 7527-26-00-2/1234 --again 3 --by letter", "dayin notice prepare --untold --mine",
    ],
    .noticeSend: ["dayin notice send 7527-26-00-2/1234", "dayin notice send 7527-26-00-2/1234 3 --early '…'"],
    .noticeOutcome: ["dayin notice outcome 7527-26-00-2/1234 3 --outcome delivered --proof 'отчёт о доставке 14:05'"],
    .groupName: ["dayin group name 7527-26-00-2/1234", "dayin group name 7527-26-00-2/1234 --ru 'Рассвет — Әбдіғалиев'"],
    .groupRestrict: ["dayin group restrict 7527-26-00-2/1234 2 --reason '…' --until +5d"],
    .messageNote: ["dayin message note 7527-26-00-2/1234 --from 2 --by messenger --text '…'"],
    .noticeTemplatesEdit: ["dayin templates notice edit hearing ru --file hearing.txt"],
    .readinessShow: ["dayin readiness show 7527-26-00-2/1234"],
    .readinessAcknowledge: ["dayin readiness acknowledge 7527-26-00-2/1234 requests.before-hearing --reason '…'"],
    .readinessTick: ["dayin readiness tick 7527-26-00-2/1234 manual.fee-paid"],
    .readinessSign: ["dayin readiness sign 7527-26-00-2/1234", "dayin readiness sign 7527-26-00-2/1234 --override documents.served='…'"],
    .reportPunctuality: [
      "dayin report punctuality", "dayin report punctuality --from 2026-01-01 --to 2026-06-30 --csv > punctuality.csv",
    ],
    .undo: ["dayin undo 7527-26-00-2/1234", "dayin undo 7527-26-00-2/1234 --entry 12 --reason 'отмечено по ошибке'"],
    .verify: ["dayin verify", "dayin verify --against anchors.txt", "dayin verify --case 7527-26-00-2/1234"],
    .backup: ["dayin backup /mnt/archive/register-2026-11-22.db"],
    .restore: ["dayin restore /mnt/archive/register-2026-11-22.db"],
    .staffAdd: [
      "dayin staff add --name 'Ким А. Б.' --login akim --role administrator --role secretary",
      "dayin staff add --name 'Ахметова С. Қ.' --login sakhmetova --role judge",
    ],
    .settingsSet: [
      "dayin settings set hours 09:00-18:00", "dayin settings set check.fee-paid 'Пошлина уплачена' --category civil",
    ],
    .calendarMark: ["dayin calendar mark 2027-03-22 --kind holiday --name 'Наурыз мейрамы'"],
    .contactShow: ["dayin contact show", "dayin contact show bostandyk"],
    .contactEdit: ["dayin contact edit --phone '+7 727 300 10 10' --reception 'ср 10:00–12:00'"],
    .complaintAdd: [
      "dayin complaint add --kind question --from 'Ли В. А.' --by telephone --text 'когда заседание' --case 7527-26-00-2/1234"
    ],
    .complaintEscalate: ["dayin complaint escalate 3 --reason 'ответ не устроил'"],
    .receptionAdd: ["dayin reception add --name 'Ли В. А.' --start 2026-12-09T10:00 --about 'ход дела'"],
    .proposalAdd: ["dayin proposal add --title 'Общий календарь залов' --by 'Сериков Е. М.' --source outside"],
    .proposalDigest: ["dayin proposal digest -o digest.md", "dayin proposal digest --format html --decided -o digest.html"],
    .proposalTake: ["dayin proposal take digest.md"],
    .printProposals: ["dayin print proposals --meeting 2026-12-01"],
    .proposalDecide: ["dayin proposal decide 3 --outcome adopted --reply 'ввести с января'"],
    .trainingAdd: ["dayin training add --who 'Ахметова С. Қ.' --subject 'Заседания по видеосвязи' --by 'Ким Д. С.' --on 2026-11-20"],
    .history: ["dayin history 7527-26-00-2/1234", "dayin history --of complaints --json"],
    .doctor: ["dayin doctor", "dayin doctor --json"],
    .keys: ["dayin keys", "dayin keys --lang kk", "dayin keys --json"],
    .man: ["dayin man > dayin.1", "dayin man | man -l -"],
    .themesCheck: ["dayin themes check ~/.config/dayin/themes/mine.toml", "dayin themes check mine.toml --json"],
    .calendarDue: ["dayin calendar due --from 2026-12-10 --period +10wd"],
    .templatesAdd: ["dayin templates add --category civil --title 'Выписка из домовой книги' --from plaintiff --original none"],
    .termsSet: [
      "dayin terms set preparation --length +20wd --start accepted --until preparation-ended --category civil --basis 'CPC art. 164' "
        + "--title 'Подготовка дела' --in-force-from 2027-01-01"
    ],
  ]
}
