import CaseEngine
import Exchange
import Wording

extension PublicList {
  /// The list as comma-separated values, a hearing a line, for whoever makes something else of it.
  public func csv(in words: some Wording) -> String {
    var rows = [["date", "start", "end", "number", "kind", "room", "judge", "parties", "closed_in_part", "cancelled", "listeners"]]
    for hearing in hearings {
      let (day, time) = zone.local(hearing.start)
      rows.append([
        day.iso, time.text, zone.local(hearing.end).time.text, hearing.number, hearing.kind.rawValue, hearing.room ?? "",
        hearing.judge ?? "", hearing.sides(in: words), hearing.isClosedInPart ? "yes" : "no", hearing.isCancelled ? "yes" : "no",
        hearing.listeners ?? "",
      ])
    }
    return rows.map { $0.map(CSVCell.written).joined(separator: ",") + "\r\n" }.joined()
  }
}
