/// What is typed to reach each screen, and all that can lie over one, from the start; by the name of the sheet that shows it. Actions without a key
/// are found in the palette by their Russian titles, in every language.
enum Ways {
  static let all: [(name: String, keys: String)] = screens + strips + forms + court + boxes

  static let screens: [(name: String, keys: String)] = [
    ("cases", ""), ("cases-unready", "Tab Tab"), ("checklists", "g w"), ("case", "Enter"), ("readiness", "Enter Tab"),
    ("service", "Enter Tab Tab"), ("case-hearings", "Enter Tab Tab Tab"), ("parties", "Enter Tab Tab Tab Tab"),
    ("notices", "Enter BackTab BackTab"), ("history", "Enter BackTab"),
    ("outstanding", "g o"),
    ("to-serve", "g s"), ("hearings", "g h"), ("hearings-day", "g h BackTab"), ("hearings-month", "g h Tab"), ("tray", "g g"),
    ("outbox", "g b Tab"), ("hearings-offered", "g h / 'судья:'"),
    ("intake", "g i 'аренды'"), ("courtroom", "g k"),
  ]

  static let strips: [(name: String, keys: String)] = [
    ("case-received", "Enter down F6"), ("case-served", "Enter End up up up F8"), ("clear", "Enter down Del"),
    ("give-back", "Enter down down F9 'выдать сданный' Enter"), ("service-strip", "Enter Tab Tab F8"),
    ("case-undo", "Enter down F6 Enter Esc u"), ("case-redo", "Enter down F6 Enter Esc u Enter y"), ("acknowledge", "Enter Tab Del"),
    ("withdraw", "down Enter F9 'отозвать' Enter"), ("cancel-hearing", "Enter F9 'отменить заседание' Enter"),
    ("hearing-called", "Enter Tab Tab Tab Enter"), ("hearing-ended", "Enter F9 'окончить заседание' Enter"),
    ("reassign", "F9 'другому судье' Enter"), ("reassign-all", "F9 'передать все' Enter Tab"), ("take-back", "Enter BackTab Del"),
    ("absence", "g h F9 'отсутствие судьи' Enter"), ("absence-settled", "g h F9 'отсутствие судьи' Enter Tab Tab Tab 'болезнь' Enter"),
    ("link-case", "Enter F9 'связать с другим' Enter"), ("print", "g h f"), ("print-case", "Enter f"),
    ("notice-write", "Enter BackTab BackTab +"), ("notice-again", "Enter BackTab BackTab F8"),
    ("notice-outcome", "Enter BackTab BackTab down F6"),
    ("intake-strip", "g i 'аренды' F7"),
    ("outstanding-marked", "g o Space Space F5"), ("courtroom-note", "g k +"), ("month", "Enter down F5 Tab Tab F4"),
    ("choice-list", "Enter down F6 Tab F4"),
  ]

  static let forms: [(name: String, keys: String)] = [
    ("new-case", "+"), ("new-case-documents", "+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' BackTab BackTab BackTab Home down"),
    ("new-case-letters", "+ '7517-26-00-2/2000' Tab Tab 'ТОО «Алатау»' Tab 'Ким В. А.' Enter"), ("case-details", "F4"),
    ("party-add", "Enter Tab Tab Tab Tab +"), ("party-form", "Enter Tab Tab Tab Tab F4"),
    ("party-number", "Enter Tab Tab Tab Tab F4 Tab Tab Tab '12' Tab Tab '850101300019'"), ("document-form", "Enter down F4"),
    ("completion", "Enter + 'за экс'"), ("completion-pointed", "Enter + 'закл' down"), ("unrequested", "Enter F9 'незапрошенную' Enter"),
    ("hearing", "Enter d"), ("hearing-month", "Enter d F4"), ("hearing-set", "down down down Enter d"), ("sign", "Enter w"),
    (
      "note",
      "Enter down F4 Tab Tab Tab F4 'Аударманы нотариус растаған. Перевод заверен нотариусом; подлинник остаётся у стороны' Enter 'Тел.: 701'"
    ),
  ]

  static let court: [(name: String, keys: String)] = [
    ("staff", "g e"), ("staff-form", "g e +"), ("staff-leaves", "g e down Del"), ("court", "g e Tab"),
    ("court-hours", "g e Tab down down down down F4"), ("court-category", "g e Tab down down down down down down down +"),
    ("court-check", "g e Tab +"), ("holidays", "g e Tab Tab"),
    ("holiday-form", "g e Tab Tab + F4"), ("templates", "g e BackTab BackTab BackTab"), ("template-add", "g e BackTab BackTab BackTab +"),
    ("template-form", "g e BackTab BackTab BackTab F4"), ("terms", "g e BackTab BackTab"), ("term-add", "g e BackTab BackTab +"),
    ("term-form", "g e BackTab BackTab F4"), ("notice-words", "g e BackTab"), ("notice-words-form", "g e BackTab F4"),
  ]

  /// In a court whose book has something of everything.
  static let book: [(name: String, keys: String)] = [
    ("complaints", "g n"), ("reception", "g n Tab"), ("proposals", "g n Tab Tab"), ("trainings", "g t"), ("contacts", "ю"),
    ("complaint-new", "g n +"), ("complaint-form", "g n F4"), ("complaint-answer", "g n Enter"),
    ("complaint-pass-on", "g n F9 'передать жалобу' Enter"), ("appointment-new", "g n Tab +"), ("appointment-form", "g n Tab F4"),
    ("appointment-end", "g n Tab Enter"), ("proposal-new", "g n Tab Tab +"), ("proposal-form", "g n Tab Tab F4"),
    ("proposal-decide", "g n Tab Tab Enter"), ("digest-write", "g n Tab Tab F9 'дайджест предложений' Enter"), ("training-new", "g t +"),
    ("contacts-form", "ю F4"), ("book-take-back", "g n Del"),
  ]

  static let boxes: [(name: String, keys: String)] = [
    ("palette", "F9 'подл'"), ("palette-find", "F9 'рассвет'"), ("palette-find-document", "F9 '3391'"), ("cases-find", "/ '3391'"),
    ("intake-find", "g i '3391'"), ("case-find", "Enter / 'иск'"), ("actions", "Enter F2"), ("help", "F1"), ("form-help", "Enter d F1"),
    ("go-to", "g"), ("themes", "t down"),
    ("reports", "g p"), ("reports-requests", "g p Tab down"),
    ("lessons", "F9 'уроки' Enter"), ("notice-read", "Enter BackTab BackTab Enter"),
    ("find", "/ 'ким'"), ("keyboards", "F9 'выбрать раскладку' Enter down"),
    ("learn-keyboard", "F9 'изучить мою' Enter ц щ Tab в"),
  ]
}
