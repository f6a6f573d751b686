import CaseEngine
import Cells
import Wording

extension Console {
  /// A key in a strip: Enter enters, Esc leaves, all else goes to the answer that has the keys.
  mutating func press(_ key: Key, in strip: Strip) {
    var strip = strip
    if takeInMonth(key, &strip.fields) {
      overlay = .strip(strip)
      return
    }
    if !strip.fields.isChoosing {
      switch key {
      case .enter: return confirm(strip)
      case .escape, .function(10):
        overlay = nil
        if case .resume = strip.purpose, key == .escape { outbox.append(.forgetUnfinished) }
        return
      case .function(7) where strip.purpose == .papers(.originalFiled):
        // One key between "filed" and "compared and given back".
        strip.fields.change(.custody) { if case .choice(var choice) = $0.value { choice.step(1); $0.value = .choice(choice) } }
        strip.follow(sitting, habits)
        overlay = .strip(strip)
        return
      default: break
      }
    }
    let (asked, before) = (strip, strip.fields.current)
    guard strip.fields.take(key) else { return sayUnknown(key) }
    strip.fields.offer(key, after: before) { known($0, for: asked) }
    strip.follow(sitting, habits)
    overlay = .strip(strip)
  }

  private mutating func confirm(_ strip: Strip) {
    if case .removeFromCourt(let removal) = strip.purpose { return confirm(strip, removal) }
    if case .resume(let unfinished) = strip.purpose { return resume(unfinished.draft) }
    var strip = strip
    do {
      _ = try strip.steps(sitting, habits)
      check(&strip)
      var going = strip
      going.rows = strip.going
      let steps = try going.steps(sitting, habits)
      guard !steps.isEmpty else {
        overlay = .strip(strip)
        return
      }
      overlay = nil
      enter(Act(key: strip.key, steps: steps), .strip(strip), strip.going.map(Paper.init), as: strip.action)
      if case .papers = strip.purpose { sentFromIntake() }
    } catch {
      strip.fields.blame(error.field, error.mistake)
      overlay = .strip(strip)
    }
  }
}

extension Strip {
  /// The verb, for what is shown while it is being saved.
  var action: Action {
    switch purpose {
    case .papers(let action): action
    case .undo: .undo
    case .redo: .redo
    case .acknowledge: .clear
    case .withdraw: .withdraw
    case .cancelHearing: .cancelHearing
    case .life(let action, _, _): action
    case .retract: .undo
    case .removeFromCourt: .clear
    case .resume: .open
    }
  }
}
