import CaseEngine
import Foundation
import Screens
import TOMLKit
import Wording

/// How far a person came in the lessons of practice: `practice.toml` in the folder of their state, a table for each lesson.
struct ProgressFile: Sendable {
  private let folder: String

  /// The progress of a person whose state lies in this folder.
  init(stateFolder: String) { folder = stateFolder }

  private var path: String { folder + "/practice.toml" }

  /// What was done in each lesson. What cannot be read was not done.
  var marks: [LessonName: LessonMark] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8), let table = try? TOMLTable(string: text) else { return [:] }
    var marks: [LessonName: LessonMark] = [:]
    for lesson in LessonName.allCases {
      guard let line = table[lesson.name]?.table, let done = line["steps"]?.int, done > 0 else { continue }
      marks[lesson] = LessonMark(done: done, finished: line["finished"]?.string.flatMap { Day(iso: $0) })
    }
    return marks
  }

  /// Writes down how far somebody came. Where that cannot be kept the lesson is taken once more.
  func remember(_ name: String, _ mark: LessonMark) {
    guard let lesson = LessonName(name: name) else { return }
    var marks = marks
    marks[lesson] = mark
    let tables = LessonName.allCases.compactMap { lesson in
      marks[lesson].map { mark in
        "[\(lesson.name)]\nsteps = \(mark.done)\n" + (mark.finished.map { "finished = \"\($0.iso)\"\n" } ?? "")
      }
    }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? tables.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
