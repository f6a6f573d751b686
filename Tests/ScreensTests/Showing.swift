import CaseEngine
import Wording

@testable import Screens

/// Everything that a console can show. The switches are total: what is added to the console is added here, and then wants a way and a sheet.
enum Showing: Hashable, CaseIterable {
  case reports
  case firstRun, firstRunField, cases, checklists, outstanding, toServe, hearings, intake, tray, outbox
  case documents, readiness, service, caseHearings, parties, notices, history, courtroom
  case staff, settings, holidays, templates, terms, noticeWords
  case complaints, reception, proposals, trainings, contacts
  case newComplaint, complaint, answering, passingOn, newAppointment, appointment, endingAppointment
  case newProposal, proposal, deciding, newTraining, card, takingBackInBook
  case requested, received, originalFiled, served, cleared, givenBack
  case undoing, redoing, acknowledging, withdrawing, cancelling, inTheCourse, life, reassigningAll, retracting, removing, resuming,
    settling, correcting, corresponding, inCourtroom
  case newCase, caseDetails, newParty, party, newDocument, document, unrequested, newHearing, hearing, signing
  case newMember, newCategory, newCheck, newDay, newTemplate, newTerm, changingCourt
  case filter, palette, actions, goTo, themes, keyboards, learning, lessons, reading, help
  case month, list, offer, offered, note

  /// What is shown at once.
  static func of(_ console: Console) -> Set<Showing> {
    var shown: Set<Showing> = [place(console)]
    if let overlay = console.overlay { shown.formUnion(lying(overlay)) }
    if console.help != nil { shown.insert(.help) }
    return shown
  }

  private static func place(_ console: Console) -> Showing {
    switch console.place {
    case .firstRun: console.firstRun.typing == nil ? .firstRun : .firstRunField
    case .cases: .cases
    case .checklists: .checklists
    case .outstanding: .outstanding
    case .toServe: .toServe
    case .hearings: .hearings
    case .intake: .intake
    case .tray: .tray
    case .outbox: .outbox
    case .oneCase:
      switch console.one?.pane ?? .documents {
      case .documents: .documents
      case .readiness: .readiness
      case .service: .service
      case .hearing: .caseHearings
      case .parties: .parties
      case .notices: .notices
      case .history: .history
      case .courtroom: .courtroom
      }
    case .book, .contacts:
      switch console.shownBook?.pane ?? .contacts {
      case .complaints: .complaints
      case .reception: .reception
      case .proposals: .proposals
      case .trainings: .trainings
      case .contacts: .contacts
      }
    case .reports: .reports
    case .court:
      switch console.court.pane {
      case .staff: .staff
      case .settings: .settings
      case .holidays: .holidays
      case .templates: .templates
      case .terms: .terms
      case .notices: .noticeWords
      }
    }
  }

  private static func lying(_ overlay: Overlay) -> Set<Showing> {
    switch overlay {
    case .strip(let strip): opened(strip.fields).union([asking(strip.purpose)].compactMap { $0 })
    case .form(let form): opened(form.fields).union([filling(form.purpose)])
    case .filter: [.filter]
    case .palette(let palette): [palette.actsOnly ? .actions : .palette]
    case .goTo: [.goTo]
    case .themes: [.themes]
    case .keyboards: [.keyboards]
    case .learning: [.learning]
    case .lessons: [.lessons]
    case .reading: [.reading]
    }
  }

  private static func opened(_ fields: Fields) -> Set<Showing> {
    Set(
      fields.spots.compactMap { spot in
        switch spot {
        case .month: .month
        case .list: .list
        case .offer: .offer
        case .offered: .offered
        case .note: .note
        default: nil
        }
      })
  }

  private static func asking(_ purpose: Strip.Purpose) -> Showing? {
    switch purpose {
    case .papers(let action):
      switch action {
      case .requested: .requested
      case .received: .received
      case .originalFiled: .originalFiled
      case .served: .served
      case .clear: .cleared
      case .giveBack: .givenBack
      default: nil
      }
    case .undo: .undoing
    case .redo: .redoing
    case .acknowledge: .acknowledging
    case .withdraw: .withdrawing
    case .cancelHearing: .cancelling
    case .course: .inTheCourse
    case .life: .life
    case .reassignAll: .reassigningAll
    case .retract: .retracting
    case .removeFromCourt: .removing
    case .takeBackInBook: .takingBackInBook
    case .resume: .resuming
    case .settle: .settling
    case .correct: .correcting
    // Each is a question that looks like the others: an answer or two under a title.
    case .prepare, .signPrepared, .takeOutPrepared, .closing, .takeMedia, .answerMedia, .notices, .hearings, .digest: nil
    case .room: .inCourtroom
    case .correspond: .corresponding
    }
  }

  private static func filling(_ purpose: Form.Purpose) -> Showing {
    switch purpose {
    case .openCase: .newCase
    case .editCase: .caseDetails
    case .addParty: .newParty
    case .changeParty: .party
    case .addDocument: .newDocument
    case .changeDocument: .document
    case .unrequested: .unrequested
    case .setHearing: .newHearing
    case .moveHearing: .hearing
    case .sign: .signing
    case .book(let form):
      switch form.name {
      case .newComplaint: .newComplaint
      case .complaint: .complaint
      case .answering: .answering
      case .passingOn: .passingOn
      case .newAppointment: .newAppointment
      case .appointment: .appointment
      case .endingAppointment: .endingAppointment
      case .newProposal: .newProposal
      case .proposal: .proposal
      case .deciding: .deciding
      case .newTraining: .newTraining
      case .card: .card
      }
    case .court(let form):
      switch form {
      case .addMember: .newMember
      case .addCategory: .newCategory
      case .addCheck: .newCheck
      case .addDay: .newDay
      case .addTemplate: .newTemplate
      case .addTerm: .newTerm
      case .change: .changingCourt
      }
    }
  }
}
