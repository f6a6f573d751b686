import CaseEngine
import Printing
import Screens
import Wording

/// The papers that a console asks for.
extension Driver {
  /// A paper of the court, written out.
  func paper(_ order: PrintOrder) async throws(StoreError) -> PaperAnswer {
    let rules = try await store.court().rules
    let words = order.language.words
    let today = rules.calendar.zone.day(of: order.now)
    switch order.sheet {
    case .daySheet:
      let sheet = try await store.daySheet(of: order.days.lowerBound, now: order.now, under: rules, judge: order.judge, room: order.room)
      return set(sheet.paper(in: words), order.form)
    case .publicList:
      let hearings = try await store.publicHearings(on: order.days, in: rules.calendar.zone)
      let list = PublicList(court: rules.court, zone: rules.calendar.zone, days: order.days, hearings: hearings)
      return set(list.paper(in: words), order.form)
    case .agenda:
      let proposals = try await store.book().proposals.state
      // Where nothing was given to a meeting, everything that is to be decided is for it.
      let ofMeeting = proposals.agenda(of: order.days.lowerBound)
      let agenda = ProposalAgenda(
        court: words.named(rules.court), day: order.days.lowerBound, proposals: ofMeeting.isEmpty ? proposals.agenda(of: nil) : ofMeeting)
      return set(agenda.paper(in: words, today: today), order.form)
    }
  }

  /// A paper of one case, written out, as its file now says.
  func paper(_ order: CasePaperOrder) async throws(StoreError) -> PaperAnswer {
    let rules = try await store.court().rules
    let file = try await store.file(order.id)
    let papers = CasePapers(
      file, under: rules, card: try await store.book().contacts.state.own, today: rules.calendar.zone.day(of: order.now),
      sender: order.sender, screen: order.language)
    var wanted = CasePapers.Order()
    wanted.documents = order.documents
    do throws(Refusal) {
      return set(try papers.paper(order.sheet, wanted), order.form)
    } catch {
      return .refused(error)
    }
  }

  private func set(_ paper: PrintedPaper, _ form: SheetForm) -> PaperAnswer {
    switch form {
    case .text: .text(paper.text)
    case .html: .text(paper.html)
    case .pdf: paper.pdf.map { .pdf($0) } ?? .noPDF
    }
  }
}
