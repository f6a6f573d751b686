import ArgumentParser
import Wording

/// The program. Without a command it opens the console.
struct DayinCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration.of(.program, subcommands: commands)
    configuration.defaultSubcommand = ConsoleCommand.self
    configuration.version = "dayin " + Invocation.version
    return configuration
  }

  /// Every command, in the order of help.
  static let commands: [any ParsableCommand.Type] = [
    ConsoleCommand.self, Init.self, Demo.self, Import.self, Export.self, CaseCommands.self, PartyCommands.self, DocumentCommands.self,
    HearingCommands.self, MediaCommands.self, ViewingCommands.self, SpeechCommands.self, ExhibitCommands.self,
    NoticeCommands.self, GroupCommands.self, MessageCommands.self, ReadinessCommands.self, TrayCommands.self, PrintCommands.self,
    ReportCommands.self, History.self, Undo.self, Redo.self, Verify.self, Backup.self, Restore.self, RegisterCommands.self,
    PracticeCommand.self,
    StaffCommands.self, SettingsCommands.self, CalendarCommands.self, TemplateCommands.self, TermCommands.self, ThemeCommands.self,
    ContactCommands.self, ComplaintCommands.self, ReceptionCommands.self, ProposalCommands.self, TrainingCommands.self,
    Doctor.self, Keys.self, Manual.self,
  ]

  @OptionGroup var global: GlobalOptions
}
