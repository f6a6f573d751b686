import CaseEngine

/// The words of notices with which a register begins. A court edits its own copy.
///
/// They say what the code asks of a notice: addressee, court and its address, place and time, the case, in what capacity, and the sender.
/// Source: CPC art. 128(2); recommendations 3 and 9.
public enum NoticeTemplates {
  /// All of them: each kind in Kazakh and in Russian.
  public static let all: [NoticeTemplate] = [
    NoticeTemplate(
      kind: .hearing, language: .kk, title: "Сот отырысы туралы хабарлама, іс № {case}",
      text: """
        {court}
        {court-address}

        Кімге: {addressee} ({capacity})

        Сіз сот отырысына шақырыласыз.
        Іс: № {case}, {parties}
        Нысанасы: {subject}
        Отырыс: {hearing}
        Күні мен уақыты: {day}, {time}
        Орны: {place}
        Қосылу сілтемесі: {link}
        Конференция нөмірі: {meeting}
        Кіру коды: {passcode}
        Судья: {judge}
        Кім ретінде шақырыласыз: {capacity}

        Келе алмасаңыз, себебін сотқа алдын ала хабарлаңыз.

        Жіберуші: {sender}
        {contacts}
        """),
    NoticeTemplate(
      kind: .hearing, language: .ru, title: "Извещение о судебном заседании, дело № {case}",
      text: """
        {court}
        {court-address}

        Кому: {addressee} ({capacity})

        Вы вызываетесь в судебное заседание.
        Дело: № {case}, {parties}
        Предмет: {subject}
        Заседание: {hearing}
        День и время: {day}, {time}
        Место: {place}
        Ссылка для подключения: {link}
        Номер конференции: {meeting}
        Код доступа: {passcode}
        Судья: {judge}
        В качестве кого: {capacity}

        Если Вы не можете явиться, сообщите суду причину заранее.

        Отправитель: {sender}
        {contacts}
        """),
    NoticeTemplate(
      kind: .documents, language: .kk, title: "Құжаттарды сұрату, іс № {case}",
      text: """
        {court}
        {court-address}

        Кімге: {addressee} ({capacity})

        № {case} іс ({parties}) бойынша сот мына құжаттарды сұратады:
        {documents}
        Мерзімі: {due}

        Түпнұсқалар тек соттың кеңсесі арқылы қабылданады.

        Жіберуші: {sender}
        {contacts}
        """),
    NoticeTemplate(
      kind: .documents, language: .ru, title: "Запрос документов, дело № {case}",
      text: """
        {court}
        {court-address}

        Кому: {addressee} ({capacity})

        По делу № {case} ({parties}) суд запрашивает документы:
        {documents}
        Срок: {due}

        Подлинники принимает только канцелярия суда.

        Отправитель: {sender}
        {contacts}
        """),
    NoticeTemplate(
      kind: .free, language: .kk, title: "Сот хабарламасы, іс № {case}",
      text: """
        {court}
        {court-address}

        Кімге: {addressee}
        Іс: № {case}, {parties}

        {text}

        Жіберуші: {sender}
        {contacts}
        """),
    NoticeTemplate(
      kind: .free, language: .ru, title: "Сообщение суда, дело № {case}",
      text: """
        {court}
        {court-address}

        Кому: {addressee}
        Дело: № {case}, {parties}

        {text}

        Отправитель: {sender}
        {contacts}
        """),
  ]
}
