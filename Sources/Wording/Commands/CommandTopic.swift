/// The commands, by how they are called: what help says about each is a sentence of every language.
public enum CommandTopic: String, CaseIterable, Sendable {
  case program = "dayin"
  case console, initialize = "init", demo, practice
  case importFile = "import"
  case export

  case cases = "case"
  case caseList = "case list"
  case caseShow = "case show"
  case caseOpen = "case open"
  case caseEdit = "case edit"
  case caseReassign = "case reassign"
  case caseSuspend = "case suspend"
  case caseResume = "case resume"
  case caseClose = "case close"
  case caseReopen = "case reopen"
  case caseLink = "case link"

  case parties = "party"
  case partyAdd = "party add"
  case partyEdit = "party edit"
  case partyRemove = "party remove"
  case partyList = "party list"
  case partyReady = "party ready"

  case documents = "document"
  case documentNeed = "document need"
  case documentEdit = "document edit"
  case documentUnneed = "document unneed"
  case documentRequest = "document request"
  case documentReceive = "document receive"
  case documentArrive = "document arrive"
  case documentReturn = "document return"
  case documentWaive = "document waive"
  case documentServe = "document serve"
  case documentFileOriginal = "document file-original"
  case documentCompareOriginal = "document compare-original"
  case documentGiveBack = "document give-back"
  case documentRecipients = "document recipients"
  case documentList = "document list"
  case documentCarryOver = "document carry-over"

  case hearings = "hearing"
  case hearingSet = "hearing set"
  case hearingMove = "hearing move"
  case hearingCancel = "hearing cancel"
  case hearingEarliest = "hearing earliest"
  case hearingLatest = "hearing latest"
  case hearingList = "hearing list"
  case hearingCloseToPublic = "hearing close-to-public"
  case hearingOpenToPublic = "hearing open-to-public"
  case hearingListeners = "hearing listeners"
  case hearingAbsence = "hearing absence"

  case media
  case mediaRequest = "media request"
  case mediaOpinion = "media opinion"
  case mediaAnswer = "media answer"
  case mediaList = "media list"
  case hearingCall = "hearing call"
  case hearingStart = "hearing start"
  case hearingBreak = "hearing break"
  case hearingResume = "hearing resume"
  case hearingEnd = "hearing end"
  case hearingRemote = "hearing remote"
  case hearingTest = "hearing test"
  case hearingPresence = "hearing presence"
  case hearingConnection = "hearing connection"
  case hearingOfferOriginal = "hearing offer-original"
  case hearingNote = "hearing note"

  case viewing
  case viewingList = "viewing list"
  case viewingAdd = "viewing add"
  case viewingEdit = "viewing edit"
  case viewingMove = "viewing move"
  case viewingRemove = "viewing remove"
  case viewingShow = "viewing show"

  case speeches = "speech"
  case speechList = "speech list"
  case speechAdd = "speech add"
  case speechEdit = "speech edit"
  case speechMove = "speech move"
  case speechRemove = "speech remove"
  case speechBegin = "speech begin"
  case speechEnd = "speech end"

  case exhibits = "exhibit"
  case exhibitList = "exhibit list"
  case exhibitAdd = "exhibit add"
  case exhibitEdit = "exhibit edit"
  case exhibitRemove = "exhibit remove"
  case exhibitReceive = "exhibit receive"
  case exhibitOpened = "exhibit opened"
  case exhibitShare = "exhibit share"

  case notices = "notice"
  case noticePrepare = "notice prepare"
  case noticeEdit = "notice edit"
  case noticeDiscard = "notice discard"
  case noticeSend = "notice send"
  case noticeOutcome = "notice outcome"
  case noticeList = "notice list"
  case noticeShow = "notice show"

  case groups = "group"
  case groupName = "group name"
  case groupCreate = "group create"
  case groupMembers = "group members"
  case groupRestrict = "group restrict"
  case groupRestore = "group restore"
  case groupDissolve = "group dissolve"
  case groupList = "group list"

  case messages = "message"
  case messageNote = "message note"
  case messageAnswer = "message answer"
  case messageList = "message list"

  case readiness
  case readinessShow = "readiness show"
  case readinessAcknowledge = "readiness acknowledge"
  case readinessTick = "readiness tick"
  case readinessSign = "readiness sign"
  case readinessWithdraw = "readiness withdraw"

  case tray
  case trayList = "tray list"
  case traySign = "tray sign"
  case trayRefuse = "tray refuse"
  case trayWithdraw = "tray withdraw"

  case printing = "print"
  case printChecklist = "print checklist"
  case printCertificate = "print certificate"
  case printRequestLetter = "print request-letter"
  case printReceipt = "print receipt"
  case printNotice = "print notice"
  case printInventory = "print inventory"
  case printPublicList = "print public-list"
  case printDaySheet = "print day-sheet"
  case reports = "report"
  case reportPunctuality = "report punctuality"
  case reportOutstanding = "report outstanding"
  case reportReadiness = "report readiness"
  case reportRequests = "report requests"
  case reportOriginals = "report originals"
  case reportRecommendations = "report recommendations"

  case history, undo, redo, verify, backup, restore

  case registers = "register"
  case registerCreate = "register create"
  case registerStatus = "register status"
  case registerCopy = "register copy"
  case registerMigrate = "register migrate"

  case staff
  case staffList = "staff list"
  case staffShow = "staff show"
  case staffAdd = "staff add"
  case staffEdit = "staff edit"
  case staffRemove = "staff remove"

  case settings
  case settingsShow = "settings show"
  case settingsList = "settings list"
  case settingsSet = "settings set"
  case settingsUnset = "settings unset"

  case calendar
  case calendarList = "calendar list"
  case calendarShow = "calendar show"
  case calendarMark = "calendar mark"
  case calendarUnmark = "calendar unmark"
  case calendarDue = "calendar due"

  case templates
  case templatesList = "templates list"
  case templatesShow = "templates show"
  case templatesAdd = "templates add"
  case templatesRemove = "templates remove"
  case noticeTemplates = "templates notice"
  case noticeTemplatesList = "templates notice list"
  case noticeTemplatesShow = "templates notice show"
  case noticeTemplatesEdit = "templates notice edit"
  case noticeTemplatesCheck = "templates notice check"
  case noticeTemplatesReset = "templates notice reset"

  case terms
  case termsList = "terms list"
  case termsShow = "terms show"
  case termsSet = "terms set"
  case termsRemove = "terms remove"

  case contacts = "contact"
  case contactShow = "contact show"
  case contactList = "contact list"
  case contactEdit = "contact edit"

  case complaints = "complaint"
  case complaintAdd = "complaint add"
  case complaintEdit = "complaint edit"
  case complaintAnswer = "complaint answer"
  case complaintEscalate = "complaint escalate"
  case complaintList = "complaint list"

  case reception
  case receptionAdd = "reception add"
  case receptionEdit = "reception edit"
  case receptionOutcome = "reception outcome"
  case receptionList = "reception list"

  case proposals = "proposal"
  case proposalAdd = "proposal add"
  case proposalEdit = "proposal edit"
  case proposalPlan = "proposal plan"
  case proposalDecide = "proposal decide"
  case proposalList = "proposal list"
  case proposalDigest = "proposal digest"
  case proposalTake = "proposal take"

  case trainings = "training"
  case trainingAdd = "training add"
  case trainingList = "training list"

  case printProposals = "print proposals"

  case doctor, keys, man

  case themes
  case themesList = "themes list"
  case themesShow = "themes show"
  case themesCheck = "themes check"
}

/// The arguments and options, as far as help says something about them. One that means the same in several commands is told once.
public enum OptionTopic: String, CaseIterable, Sendable {
  case register, json, jsonl, lang, color, accessible, caseNumber, document, documents, party, hearing, filter, sort, limit, list, category,
    subject
  case registered, judge, secretary, proceedings, newNumber, order, allOf, reason, on, note, partyRole, partyName, partyOf, phone, email
  case address, idNumber, title, from, original, noneNeeded, requestBy, due, cause, requestReason, receiveBy, receiveAs, pages, file
  case submission, ground, serveTo, serveToAll, serveBy, originalNumber, originalOn, sheets, place, handTo, receipt, recipientsTo
  case recipientsDefault, start, minutes, room, hearingKind, link, remote, closed, overrideGate, acting, hearingJudge, hearingFrom
  case hearingTo, item, untick, revealParty, overrideItem, entry, undoReason, verifyCase, against, backupFile, restoreFile, court,
    courtKazakh
  case courtRussian, courtEnglish, timezone, demoCases, demoSeed, lesson, listLessons, demoRegister, noConsole, importPath, importFormat,
    dryRun, strict
  case noteLessons, figuresFrom
  case registerPlace, copyFrom, copyTo
  case exportFormat, exportCases, exportAll, staffNumber, staffName, staffLogin, staffRole, settingKey, settingValue, settingCategory, day,
    dayKind
  case dayName, year, dueFrom, duePeriod, nameKazakh, nameRussian, nameEnglish, templateTitle, templateFrom, preselected, basis
  case templateCategory, termKey, termLength, termStart, termUntil, termCategories, termProlongation, termInForce, themeName
  case themeFile
  case closingGround, closingWord, closingPart, ruling, listenersHow, listenersNone
  case outlet, mediaFor, mediaName, mediaContact, mediaDue, mediaNumber, agrees, objects, granted, limits, refused, mediaGround, mediaReason
  case bookStream, contactCourt, messenger, receptionHours, bookDue, openOnly, complaintNumber, complaintKind, complaintFrom, complaintBy,
    contactBack, complaintCase, bookText, answer, answerBy, complaintLevel, escalateReason, appointmentNumber, visitor, appointmentStart
  case about, appointmentOutcome, proposalNumber, proposalTitle, proposalBy, proposalSource, meeting, owner, proposalDue, proposalOutcome,
    reply, trained, decidedOnly, digestForm, digestFile, trainingTopic, trainingSubject, trainedOn, trainer
  case forSignature, toJudge, mine, prepared, signAll, outputFile, week, listForm, answered
  case meetingNumber, passcode, host, testParty, testConnection, testIdentity, testAuthority, presenceParty, presenceAs
  case connectionChange, connectionParty, connectionMinutes, notReady, viewed, presenter, showMinutes, viewingPlace
  case speech, speechBy, topicTitle, timeLimit, exhibit, exhibitKind, exhibitFrom, exhibitSpeech
  case outcome, nextHearing, delayCause, delaySide, delayWord, breakUntil, breakReason, ofJudge, ofRoom, ofLink, csv, reportFrom, reportTo
  case linkTo, linkAs, carryFrom
  case paperDocuments, paperNotices, letterTo, takenInOn, takenInUnder, handedInBy
  case awayJudge, awayFrom, awayTo, reassignTo, putOff, sheetDay, sheetForm, meanwhile
  case noticeDocuments, noticeText, noticeWhole, noticeTo, noticeBy, noticeAddress, noticeLanguage, noticeAgain, noticeNumber
  case noticeNumbers, early, proof, noticeOutcome, noticeStatus, noticeKind, groupKazakh, groupRussian, groupMessenger, groupLink
  case groupMember, restrictUntil, messageFrom, messageNumber, messageText, answerText, waiting, templateHeading, templateText
  case templateFile, throughCommand, noticeAll, untold, prepareUntold, ready
}
