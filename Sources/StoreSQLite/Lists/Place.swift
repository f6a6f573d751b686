import CaseEngine

/// A place in a list; GRDB has a cursor too, which is none.
typealias Cursor = CaseEngine.Cursor
