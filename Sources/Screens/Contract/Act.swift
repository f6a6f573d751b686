import CaseEngine

/// What a person confirmed with one Enter: instructions for one case or many, under one key.
///
/// The key is made when the confirmation opens, so that a repeat of the same act gives the first result and enters nothing twice.
public struct Act: Hashable, Sendable {
  /// The act's key.
  public var key: ActKey
  /// What is asked for, in order. All steps of one case are entered together.
  public var steps: [Step]

  /// One instruction for one case.
  public struct Step: Hashable, Sendable {
    /// The case. One that does not exist yet is made by `.openCase`.
    public var id: CaseID
    /// What is asked for.
    public var instruction: Instruction
    /// When it happened; nil for now.
    public var occurred: Occurrence?
    /// Why another judge than the case's own does it; nil where none does.
    public var acting: String?
    /// What it was answered on; nil where that does not matter.
    public var basis: Basis?

    /// An instruction for a case.
    public init(_ instruction: Instruction, in id: CaseID, occurred: Occurrence? = nil, acting: String? = nil, on basis: Basis? = nil) {
      self.id = id
      self.instruction = instruction
      self.occurred = occurred
      self.acting = acting
      self.basis = basis
    }
  }

  /// An act of these steps.
  public init(key: ActKey, steps: [Step]) {
    self.key = key
    self.steps = steps
  }
}

/// What became of an act. A step that is in none of the lists was entered, unless its case was overtaken.
public struct ActOutcome: Hashable, Sendable {
  /// The cases that took something in, as they now are.
  public var files: [CaseFile]
  /// The steps that were refused, and why. The others of the same case went in.
  public var refused: [Refused]
  /// The steps that could not be stored, and why: nothing of their case was entered.
  public var failed: [Failed]
  /// The cases, as they now are, in which others changed what a step was answered on: nothing of the act was entered in them.
  public var overtaken: [CaseFile]

  /// A step that was refused.
  public struct Refused: Hashable, Sendable {
    /// Its place in the act's steps, from 0.
    public var step: Int
    /// Why.
    public var refusal: Refusal
    /// Who had done the same before, and when it was recorded; nil where that is not the reason.
    public var first: FirstDone?
    /// The case that it was decided on; nil where that is not known.
    public var file: CaseFile?

    /// A refused step.
    public init(step: Int, refusal: Refusal, first: FirstDone? = nil, on file: CaseFile? = nil) {
      self.step = step
      self.refusal = refusal
      self.first = first
      self.file = file
    }
  }

  /// Who was first.
  public struct FirstDone: Hashable, Sendable {
    /// The name.
    public var name: String
    /// When it was recorded.
    public var at: Moment
    /// The entry by which it was done; nil where it is none of the case's.
    public var version: Int?

    /// Somebody who was first.
    public init(name: String, at: Moment, version: Int? = nil) {
      self.name = name
      self.at = at
      self.version = version
    }
  }

  /// A step that could not be stored.
  public struct Failed: Hashable, Sendable {
    /// Its place in the act's steps, from 0.
    public var step: Int
    /// Why.
    public var error: StoreError

    /// A failed step.
    public init(step: Int, error: StoreError) {
      self.step = step
      self.error = error
    }
  }

  /// What became of an act.
  public init(files: [CaseFile] = [], refused: [Refused] = [], failed: [Failed] = [], overtaken: [CaseFile] = []) {
    self.files = files
    self.refused = refused
    self.failed = failed
    self.overtaken = overtaken
  }
}
