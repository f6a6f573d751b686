/// The names of the columns that `LineForm` fills, in its order.
package enum LineColumns {
  package static let cases = [
    "id", "version", "complete", "waived", "originals_missing", "line", "number", "category", "judge", "secretary", "registered", "phase",
    "active", "hearing_start", "hearing_day", "earliest_due", "late", "backdated", "number_words", "judge_words", "secretary_words",
    "party_words", "search",
  ]

  package static let documents = [
    "number", "status", "outstanding", "to_serve", "unrequested", "due", "due_key", "received_on", "late", "backdated", "owes_original",
    "from_words", "title_words", "line",
  ]

  package static let slips = ["kind", "place", "number", "at", "open", "judge", "secretary", "room", "link", "words", "line"]
}
