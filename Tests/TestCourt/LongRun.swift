import Foundation

/// How long the tests of faults run: a few seconds each in the usual suite, to the end where `DAYIN_LONG_RUN=1` is set.
public enum LongRun {
  /// Whether the full runs are asked for.
  public static let isAskedFor = ProcessInfo.processInfo.environment["DAYIN_LONG_RUN"] == "1"

  /// How often something is tried.
  public static func count(_ short: Int, full: Int) -> Int { isAskedFor ? full : short }

  /// So many of all, spread evenly; all of them in a full run.
  public static func some<Choice>(_ short: Int, of all: [Choice]) -> [Choice] {
    guard !isAskedFor, all.count > short, short > 1 else { return all }
    return (0..<short).map { all[$0 * (all.count - 1) / (short - 1)] }
  }
}
