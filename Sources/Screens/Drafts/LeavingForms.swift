import CaseEngine
import Wording

/// A form that is left half-way loses nothing: it is offered when the same form is opened again, and at the next start.
extension Console {
  /// Closes a form. What was typed in it is kept; in practice nothing is.
  mutating func leave(_ form: Form) {
    overlay = nil
    awaiting[.bookings] = nil
    guard learner == nil, let draft = Draft(form) else { return }
    leftForm = Unfinished(draft: draft, at: sitting.now)
    say(draft.withheld.map { words.leftHalfway(except: labels(of: $0)) } ?? words.leftHalfway)
  }

  /// Offers what was left half-way as soon as the same form is open again, before anything is typed there.
  mutating func offerLeftForm() {
    guard var left = leftForm, case .form(let form) = overlay, !form.fields.isTouched, left.draft.isOf(form.purpose) else { return }
    leftForm = nil
    left.instead = form
    overlay = .strip(Strip(purpose: .resume(left), rows: [], fields: Fields([]), key: ActKey(tokens.next())))
  }

  /// The answer to the offer: not now, so it is offered another time; or never, and the form is open as it was asked for.
  mutating func put(off unfinished: Unfinished, forGood: Bool) {
    overlay = forGood ? unfinished.instead.map(Overlay.form) : nil
    if unfinished.instead == nil {
      if forGood { outbox.append(.forgetUnfinished) }
    } else if !forGood {
      leftForm = unfinished
    }
  }
}

extension Draft {
  /// Whether it is what such a form holds. One new case is like another.
  fileprivate func isOf(_ purpose: Form.Purpose) -> Bool {
    guard case .form(let kept) = what else { return false }
    if case (.openCase, .openCase) = (kept, purpose) { return true }
    return kept == purpose
  }
}
