/// A value that lies apart from whoever holds it: the holder is copied for each drawing, and most of what it holds did not change.
///
/// For what is large and seldom changed. Each change makes a place of its own.
@propertyWrapper
struct Apart<Value: Equatable & Sendable>: Equatable, Sendable {
  private final class Place: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  init(wrappedValue: Value) { place = Place(wrappedValue) }

  var wrappedValue: Value {
    get { place.value }
    set { place = Place(newValue) }
  }

  static func == (one: Apart, other: Apart) -> Bool { one.place === other.place || one.place.value == other.place.value }
}
