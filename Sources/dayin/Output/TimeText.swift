import CaseEngine

extension CourtZone {
  /// `YYYY-MM-DDTHH:MM` on the court's wall clock: how moments are written everywhere on the command line.
  func iso(_ moment: Moment) -> String {
    let (day, time) = local(moment)
    return day.iso + "T" + time.text
  }

  /// The same, or the day alone where no more is known.
  func iso(_ occurred: Occurrence) -> String {
    switch occurred {
    case .at(let moment): iso(moment)
    case .on(let day): day.iso
    }
  }

  /// With seconds and offset, `YYYY-MM-DDTHH:MM:SS+05:00`: for what the clock recorded.
  func isoExact(_ moment: Moment) -> String {
    let seconds = ((moment.seconds + Int64(offset(at: moment))) % 60 + 60) % 60
    let offset = Int(offset(at: moment)) / 60
    let size = abs(offset)
    return iso(moment) + ":" + padded(Int(seconds)) + (offset < 0 ? "-" : "+") + padded(size / 60) + ":" + padded(size % 60)
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }
}
