extension Entry {
  /// An entry that is only imagined: as it would stand in its stream, without a place in the register and without a hash. For deciding on what would
  /// be, and for what is entered by nobody.
  public init(
    imagining stated: Stated<Fact>, version: Int, at moment: Moment, by: Signature = .nobody, act: ActKey = .imagined,
    origin: Origin = .recorded
  ) {
    self.init(
      sequence: 0, version: version, occurred: stated.occurred, recordedAt: moment, act: act, by: by, origin: origin, fact: stated.fact,
      hash: .zero)
  }

  /// Whether it is only imagined: what the register has, has a place in it.
  public var isImagined: Bool { sequence == 0 }
}

extension Signature {
  /// Nobody's: of what is only imagined.
  public static let nobody = Signature(name: "", login: "", role: nil, program: "")
}

extension ActKey {
  /// The key of what is only imagined: no act of a person has it.
  public static let imagined = ActKey(Token(high: 0, low: 0))
}

extension CaseFile {
  /// Takes in facts as they would stand if they were entered now.
  public mutating func imagine(
    _ facts: [Stated<CaseFact>], at moment: Moment, by: Signature = .nobody, act: ActKey = .imagined, origin: Origin = .recorded
  ) {
    for stated in facts { enter(Entry(imagining: stated, version: version + 1, at: moment, by: by, act: act, origin: origin)) }
  }
}
