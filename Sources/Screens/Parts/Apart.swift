/// A value that lies apart from whoever holds it, so that a copy of the holder copies one reference.
///
/// For what is large in a value that is copied and compared for each drawing: most of it did not change, and then it is the same place.
@propertyWrapper
struct Apart<Value: Equatable & Sendable>: Equatable, Sendable {
  private final class Place: @unchecked Sendable {  // changed only where nobody else holds it
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  init(wrappedValue: Value) { place = Place(wrappedValue) }

  var wrappedValue: Value {
    _read { yield place.value }
    _modify {
      if !isKnownUniquelyReferenced(&place) { place = Place(place.value) }
      yield &place.value
    }
  }

  static func == (one: Apart, other: Apart) -> Bool { one.place === other.place || one.place.value == other.place.value }
}
