extension String {
  /// The text that these bytes are in UTF-8; nil where they are none.
  ///
  /// What the standard library has for this looks its types up anew for each text, which took a third of reading a line: so it is let repair what is
  /// wrong, and nothing may have been.
  package init?(utf8 bytes: Slice<UnsafeRawBufferPointer>) {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    self.init(decoding: bytes, as: UTF8.self)
    guard withUTF8({ $0.count == bytes.count && bytes.elementsEqual($0) }) else { return nil }
  }
}
