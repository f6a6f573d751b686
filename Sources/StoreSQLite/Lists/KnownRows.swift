import Lines

/// How a list finds the rows that pass a filter: some are known beforehand by an index, others are walked to.
struct KnownRows: Hashable, Sendable {
  /// Up to so many cases that can pass are sorted rather than walked to.
  var few = 2_500
  /// The same of cases whose documents are sorted, for each has several.
  var fewWithDocuments: Int { few * 2 / 5 }
  /// Up to so many spare a walk the rows of all others. Of more a page is soon filled.
  var some = 10_000
  /// So many rows are read along an index in search of a page; then the table is read as it lies, which is a hundred times as fast for each row.
  var patience = 4_000
}
