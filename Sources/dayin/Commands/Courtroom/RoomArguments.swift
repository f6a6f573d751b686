import ArgumentParser
import CaseEngine
import Wording

extension Presence: ExpressibleByArgument {}
extension ExhibitKind: ExpressibleByArgument {}

/// The small number of a speech.
struct SpeechNumber: ExpressibleByArgument {
  let id: SpeechID

  /// Reads 1, 2, 3 …
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    id = SpeechID(rawValue: number)
  }
}

/// The small number of an exhibit; with or without the `e` that tells it from a document.
struct ExhibitNumber: ExpressibleByArgument {
  let id: ExhibitID

  /// Reads 1, 2, e3 …
  init?(argument: String) {
    guard let number = Int(argument.first == "e" ? String(argument.dropFirst()) : argument), number > 0 else { return nil }
    id = ExhibitID(rawValue: number)
  }
}

/// What is looked at together: `3` is a document, `e2` an exhibit.
struct ViewedNumber: ExpressibleByArgument {
  let what: Viewed

  /// Reads 3, or e2.
  init?(argument: String) {
    if argument.first == "e" {
      guard let exhibit = ExhibitNumber(argument: argument) else { return nil }
      what = .exhibit(exhibit.id)
    } else {
      guard let document = DocumentNumber(argument: argument) else { return nil }
      what = .document(document.id)
    }
  }
}

/// What happens to a connection.
enum ConnectionChange: String, CaseIterable, ExpressibleByArgument {
  case lost, restored
}

/// The case, the hearing in it, and when it happened.
struct InHearing: ParsableArguments {
  @OptionGroup var about: CaseArgument
  @Option(help: .of(.hearing)) var hearing: Int?
  @OptionGroup var when: OccurrenceOption
}

extension Desk {
  /// Does something in a hearing of a case.
  func act(_ place: InHearing, _ instructions: (CaseFile, HearingID) throws -> [RoomInstruction]) async throws -> Outcome {
    try await act(in: place.about.number, occurred: try place.when.occurrence(at: self)) { file in
      try instructions(file, try file.hearing(meant: place.hearing).id).map { .room($0) }
    }
  }

  /// Does something about what is shown and said in a case.
  func act(_ about: CaseArgument, _ instructions: (CaseFile) throws -> [RoomInstruction]) async throws -> Outcome {
    try await act(in: about.number) { file in try instructions(file).map { .room($0) } }
  }
}

extension CaseFile {
  /// A speech, or the refusal that there is none.
  func speech(_ number: SpeechNumber) throws -> Speech {
    guard let speech = state.speech(number.id) else { throw Refused(refusal: .impossible(.room(.noSuchSpeech(number.id))), file: self) }
    return speech
  }

  /// An exhibit, or the refusal that there is none.
  func exhibit(_ number: ExhibitNumber) throws -> Exhibit {
    guard let exhibit = state.exhibit(number.id) else {
      throw Refused(refusal: .impossible(.room(.noSuchExhibit(number.id))), file: self)
    }
    return exhibit
  }
}
