import CNcurses

/// The memory of a process that sits in front of a person.
public enum Heap {
  /// Two heaps for all threads, which grow by whole pieces. With one for each thread that grows by a page, a start asks the system for memory a
  /// thousand times; with one for all, the two that work at a start wait for each other. Not for work on every core.
  public static func keepTwo() { dn_keep_two_heaps() }
}
