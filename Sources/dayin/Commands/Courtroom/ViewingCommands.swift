import ArgumentParser
import CaseEngine
import Wording

/// `dayin viewing …`
struct ViewingCommands: CommandGroup {
  static let topic = CommandTopic.viewing
  static let commands: [any ParsableCommand.Type] = [List.self, Add.self, Edit.self, Move.self, Remove.self, Show.self]

  struct List: CourtCommand {
    static let topic = CommandTopic.viewingList
    @OptionGroup var about: CaseArgument
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let file = try await desk.file(about.number)
      try output.give(
        list: CaseJSON(file, at: desk).viewing, people: CaseText(file, at: desk).viewing, below: CaseText(file, at: desk).planned,
        whenEmpty: desk.words.nothingFound)
    }
  }

  /// Puts documents and exhibits on the list, one behind the other.
  struct Add: CourtCommand {
    static let topic = CommandTopic.viewingAdd
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.viewed)) var items: [ViewedNumber]
    @Option(help: .of(.presenter)) var presenter: PartyNumber?
    @Option(help: .of(.showMinutes)) var minutes: Int?
    @Option(help: .of(.viewingPlace)) var at: Int?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(about) { _ in
        items.enumerated().map { offset, item in
          .placeOnViewingList(ViewingItem(item.what, presenter: presenter?.id, minutes: minutes), at: at.map { $0 + offset })
        }
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.viewingEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.viewed)) var item: ViewedNumber
    @Option(help: .of(.presenter)) var presenter: PartyNumber?
    @Option(help: .of(.showMinutes)) var minutes: Int?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(about) { file in
        var changed = file.state.viewing.first { $0.what == item.what } ?? ViewingItem(item.what)
        if let presenter { changed.presenter = presenter.id }
        if let minutes { changed.minutes = minutes }
        return [.changeViewing(changed)]
      }
      try output.give(outcome, at: desk)
    }
  }

  struct Move: CourtCommand {
    static let topic = CommandTopic.viewingMove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.viewed)) var item: ViewedNumber
    @Option(help: .of(.viewingPlace)) var to: Int
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(about) { _ in [.moveOnViewingList(item.what, to: to)] }, at: desk)
    }
  }

  struct Remove: CourtCommand {
    static let topic = CommandTopic.viewingRemove
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.viewed)) var items: [ViewedNumber]
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      try output.give(try await desk.act(about) { _ in items.map { .takeOffViewingList($0.what) } }, at: desk)
    }
  }

  /// What everybody looks at from now on: this, or the next one of the list.
  struct Show: CourtCommand {
    static let topic = CommandTopic.viewingShow
    @OptionGroup var place: InHearing
    @Option(name: .customLong("item"), help: .of(.viewed)) var item: ViewedNumber?
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let outcome = try await desk.act(place) { file, hearing in
        guard let what = item?.what ?? file.state.nextToShow(in: hearing)?.what else {
          throw Refused(refusal: .nothingChanges, file: file)
        }
        return [.show(hearing, what)]
      }
      try output.give(outcome, at: desk)
    }
  }
}
