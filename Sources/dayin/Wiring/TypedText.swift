import ArgumentParser
import Foundation

/// Text as somebody typed it, brought to form NFC at the border: from here on equal text is equal bytes.
///
/// What text may hold is the engine's law; that it is valid UTF-8 was seen to before the arguments were read.
struct TypedText: ExpressibleByArgument, Hashable, Sendable {
  /// The text in form NFC.
  let text: String

  /// Takes any text.
  init(argument: String) { text = argument.precomposedStringWithCanonicalMapping }
}

extension Optional<TypedText> {
  /// The text, if one was given.
  var text: String? { self?.text }
}
