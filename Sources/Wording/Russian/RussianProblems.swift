import CaseEngine

public extension Russian {
  func name(_ field: Refusal.Field) -> String {
    switch field {
    case .number: "номер"
    case .category: "категория дела"
    case .subject: "предмет спора"
    case .registered: "дата регистрации"
    case .judge: "судья"
    case .secretary: "секретарь"
    case .order: "приказ"
    case .reason: "причина"
    case .name: "имя или название"
    case .phone: "телефон"
    case .email: "эл. почта"
    case .address: "адрес"
    case .idNumber: "ИИН или БИН"
    case .title: "название документа"
    case .note: "примечание"
    case .file: "файл"
    case .due: "срок"
    case .on: "дата"
    case .place: "место хранения"
    case .sheets: "число листов"
    case .pages: "число страниц"
    case .to: "получатель"
    case .receipt: "расписка"
    case .submission: "входящий номер"
    case .start: "начало заседания"
    case .minutes: "длительность в минутах"
    case .room: "зал"
    case .link: "ссылка для подключения"
    case .closed: "основание закрытого заседания"
    case .acting: "причина замены судьи"
    case .override: "причина отступления"
    case .key: "пункт списка"
    case .basis: "правовое основание"
    case .meetingNumber: "номер конференции"
    case .passcode: "код доступа"
    case .host: "организатор конференции"
    case .topic: "тема"
    case .login: "логин"
    case .ruling: "определение"
    case .part: "часть заседания"
    case .outlet: "издание или канал"
    case .contact: "как связаться"
    case .limits: "ограничения"
    case .listeners: "подключение слушателей"
    case .text: "текст"
    case .answer: "ответ"
    case .owner: "ответственный"
    case .meeting: "день совещания"
    case .hours: "часы приёма"
    case .trainer: "кто обучал"
    case .proof: "подтверждение"
    case .early: "причина отправки вне рабочего времени"
    case .messenger: "мессенджер"
    case .until: "конец"
    case .command: "команда"
    case .seconds: "предел времени в секундах"
    }
  }

  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "пусто, впишите текст"
    case .tooLong(let found, let limit): characters(found) + ", можно не больше \(limit)"
    case .forbidden(.control, let value, let place): "управляющий знак " + scalar(value) + ", место \(place + 1), удалите его"
    case .forbidden(.direction, let value, let place):
      "знак смены направления письма " + scalar(value) + ", место \(place + 1), удалите его"
    case .forbidden(.invisible, let value, let place): "невидимый знак " + scalar(value) + ", место \(place + 1), удалите его"
    case .forbidden(.notOfACode, let value, let place): "знак " + scalar(value) + ", место \(place + 1): можно только a–z, 0–9 и -"
    }
  }

  func problem(_ problem: IdentityNumberProblem) -> String {
    switch problem {
    case .wrongLength(let digits): "цифр: \(digits), а нужно 12"
    case .notADigit(let place): "на месте \(place + 1) не цифра, нужны 12 цифр"
    case .wrongCheckDigit: "контрольная цифра не сходится, сверьте номер с документом"
    case .neverIssued: "такие номера не выдаются, сверьте номер с документом"
    }
  }

  func problem(_ problem: PhoneProblem) -> String {
    switch problem {
    case .empty: "нет цифр, нужен номер вида +7 701 234 56 78"
    case .unexpected(let place): "лишний знак на месте \(place + 1), нужен номер вида +7 701 234 56 78"
    case .wrongLength(let digits): "цифр без кода страны: \(digits), а нужно 10"
    case .wrongStart: "после +7 номер не начинается с 0, 1 или 2, проверьте его"
    case .foreign: "номер другой страны, нужен номер с кодом +7"
    }
  }

  func warning(_ warning: PhoneWarning) -> String {
    switch warning {
    case .unknownPrefix(let prefix): "Код \(prefix) не известен в Казахстане. Номер принят, проверьте его."
    }
  }

  func warning(_ warning: LookAlikeWarning) -> String {
    let letters =
      switch warning.alphabet {
      case .latin: "латинские буквы, похожие на русские"
      case .cyrillic: "русские буквы среди латинских"
      case .digits: "буквы, похожие на цифры"
      }
    let places = listed(warning.places.map { "\($0 + 1)" })
    return "В номере " + letters + ", место " + places + ". Возможно, имелось в виду: " + warning.suggestion
  }

  func unusual(_ number: CaseNumber) -> String {
    "Номер " + quoted(number.text) + " необычного вида. Он принят, проверьте его; обычный вид: 7517-26-00-2/1234."
  }

  func storeError(_ error: StoreError) -> String {
    switch error {
    case .noSuchCase: "Такого дела в реестре нет. Проверьте номер."
    case .conflict: "Дело тем временем изменил другой пользователь. Ваше действие не записано. Посмотрите дело и повторите."
    case .surroundingsChanged: "Номер или время тем временем заняли. Ничего не записано. Проверьте и повторите."
    case .busy: "Реестр занят другой записью. Ничего не записано. Повторите попытку."
    case .readOnly(.newerProgram):
      "Реестр ведёт более новая версия программы, он открыт только для чтения. Ничего не записано. Обновите программу."
    case .readOnly(.filePermissions):
      "Нет права на запись, реестр открыт только для чтения. Ничего не записано. Обратитесь к администратору."
    case .readOnly(.afterFailure):
      "После сбоя реестр открыт только для чтения. Записанное раньше сохранено. Проверьте диск и запустите программу снова."
    case .readOnly(.olderRegister):
      "Реестр записан более старой версией программы, он открыт только для чтения. Ничего не записано. Выполните: dayin register migrate."
    case .outOfReach(.missing): "Реестра по этому пути нет. Ничего не записано. Проверьте путь или создайте реестр: dayin init."
    case .outOfReach(.missingFolder): "Папки для реестра нет. Ничего не записано. Создайте папку или укажите другой путь."
    case .outOfReach(.noPermission): "Нет доступа к реестру. Ничего не записано. Обратитесь к администратору."
    case .outOfReach(.notARegister): "Этот файл не реестр. Он не изменён. Укажите файл реестра."
    case .outOfReach(.networkFileSystem):
      "Реестр на сетевом диске, записи на нём могут потеряться. Он не открыт. Перенесите реестр на диск этого компьютера."
    case .outOfReach(.notADatabase): "Этот файл не база данных. Он не изменён. Укажите файл реестра."
    case .outOfReach(.symbolicLink): "Этот путь — ссылка на другой файл. Реестр не открыт. Укажите сам файл реестра."
    case .outOfReach(.badAddress):
      "Такого адреса реестра не бывает. Ничего не записано. Обычный вид: postgres://сервер/база?court=имя."
    case .outOfReach(.passwordInAddress):
      "В адресе реестра стоит пароль, программа его не принимает. Уберите его из адреса и запишите в файл ~/.pgpass."
    case .outOfReach(.noServer):
      "Сервер реестра не отвечает. Ничего не записано. Проверьте адрес и сеть и повторите."
    case .outOfReach(.unverifiedServer):
      "Не доказано, что это нужный сервер. Соединения нет, ничего не записано. Задайте sslmode=verify-full и сертификат центра в файле "
        + "~/.postgresql/root.crt; без проверки — accept_unverified_server=yes в адресе."
    case .outOfReach(.wrongPassword):
      "Сервер не принял пароль. Ничего не записано. Проверьте имя в адресе и пароль в файле ~/.pgpass."
    case .outOfReach(.noDatabase): "На сервере нет такой базы данных. Ничего не записано. Проверьте адрес или создайте базу: createdb."
    case .outOfReach(.noCourt):
      "В базе данных нет реестра этого суда. Ничего не записано. Проверьте court= в адресе или создайте реестр: dayin register create."
    case .outOfReach(.serverTooOld): "Сервер PostgreSQL слишком старый. Нужна версия 13 или новее. Обратитесь к администратору сервера."
    case .outOfReach(.olderCopy):
      "Ответила старая копия реестра. Сообщите администратору. Ничего не записано. После восстановления запустите программу заново."
    case .outOfReach(.noLibrary):
      "На этом компьютере нет библиотеки libpq версии 14 или новее. Ничего не записано. Установите пакет libpq5."
    case .outOfReach(.noTool): "Нет программ pg_dump и pg_restore. Копия не сделана. Установите пакет postgresql-client."
    case .outOfReach(.wrongEncoding): "База данных не в кодировке UTF-8. Реестр не создан. Создайте базу: createdb -E UTF8 -T template0."
    case .damaged(let sequence):
      "Реестр повреждён" + (sequence.map { ", запись \($0)" } ?? "") + ". Новое не записывается. Восстановите реестр из резервной копии."
    case .diskFull: "Диск заполнен. Ничего не записано. Освободите место и повторите."
    case .failed(let code):
      "Сбой чтения или записи, код \(code). Последнее действие не подтверждено. Проверьте диск и запустите программу снова."
    case .exists: "Такой файл уже есть. Он не изменён. Укажите другое имя."
    case .notPermitted:
      "База данных этого не приняла: у вашей учётной записи нет такой роли, или запись подписана не вами. Ничего не записано. "
        + "Обратитесь к администратору."
    case .unconfirmed:
      "Сервер пропал до ответа: неизвестно, записано ли это. Повторите, дважды оно не запишется."
    }
  }

  func fault(_ fault: Verification.Fault) -> String {
    switch fault {
    case .brokenHash(let sequence): "Запись \(sequence): отпечаток не сходится с содержимым."
    case .brokenBody(let sequence): "Запись \(sequence): содержимое изменено или не читается."
    case .gap(let after): "После записи \(after) записи пропущены."
    case .gapInCase(let sequence): "Запись \(sequence): перед ней пропущена запись этого дела."
    case .wrongLines: "Строки одного дела в списках расходятся с его записями."
    case .damagedFile: "Файл реестра повреждён."
    case .anchorNotFound(let sequence): "Известный отпечаток записи \(sequence) не найден: история изменена."
    }
  }
}
