import ArgumentParser
import Wording

/// `dayin document …`
struct DocumentCommands: CommandGroup {
  static let topic = CommandTopic.documents
  static let commands: [any ParsableCommand.Type] = [
    Need.self, Edit.self, Unneed.self, Request.self, Receive.self, Arrive.self, Return.self, Waive.self, Serve.self, FileOriginal.self,
    CompareOriginal.self, GiveBack.self, Recipients.self, DocumentCarryOver.self, List.self,
  ]
}
