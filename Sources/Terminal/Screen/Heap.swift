import CNcurses

/// The memory of a process that sits in front of a person.
public enum Heap {
  /// One heap for all threads, which grows by whole pieces. With one for each thread that grows by a page, a start asks the system for memory a
  /// thousand times. Not for work on every core: there the threads would wait for each other.
  public static func keepTogether() { dn_keep_heap_together() }
}
