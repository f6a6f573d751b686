import CaseEngine

// What the engine's lines are made of, as it is stored: the order of the fields is the form. Who changes it adds a migration that makes the lines anew.

extension PartyID: LineField {}
extension DocumentID: LineField {}
extension HearingID: LineField {}
extension PartyRole: LineField {}
extension CasePhase: LineField {}
extension HearingKind: LineField {}
extension DocumentStatus: LineField {}
extension ReceivedForm: LineField {}
extension OriginalRequirement: LineField {}
extension Settlement: LineField {}
extension Evidence: LineField {}

extension Token: LineField {
  package func write(to line: inout LineWriting) {
    line.write(number: high)
    line.write(number: low)
  }

  package init(from line: inout LineReading) throws { self.init(high: try line.readNumber(), low: try line.readNumber()) }
}

extension CaseID: LineField {
  package func write(to line: inout LineWriting) { line.write(token) }
  package init(from line: inout LineReading) throws { self.init(try line.read()) }
}

extension Day: LineField {
  package func write(to line: inout LineWriting) { line.write(Int64(number)) }

  package init(from line: inout LineReading) throws {
    guard let number = Int32(exactly: try line.read(Int64.self)) else { throw LineReading.damaged }
    self.init(number: number)
  }
}

extension Moment: LineField {
  package func write(to line: inout LineWriting) { line.write(microseconds) }
  package init(from line: inout LineReading) throws { self.init(microseconds: try line.read()) }
}

extension Occurrence: LineField {
  package func write(to line: inout LineWriting) {
    switch self {
    case .at(let moment):
      line.write(byte: 0)
      line.write(moment)
    case .on(let day):
      line.write(byte: 1)
      line.write(day)
    }
  }

  package init(from line: inout LineReading) throws {
    switch try line.readByte() {
    case 0: self = .at(try line.read())
    case 1: self = .on(try line.read())
    default: throw LineReading.damaged
    }
  }
}

extension CaseNumber: LineField {
  package func write(to line: inout LineWriting) { line.write(text) }

  package init(from line: inout LineReading) throws {
    let text = try line.readText()
    do { try self.init(text) } catch { throw LineReading.damaged }
  }
}

extension IdentityNumber: LineField {
  package func write(to line: inout LineWriting) { line.write(digits) }

  package init(from line: inout LineReading) throws {
    let text = try line.readText()
    do { try self.init(text) } catch { throw LineReading.damaged }
  }
}

extension Phone: LineField {
  package func write(to line: inout LineWriting) { line.write(number) }

  package init(from line: inout LineReading) throws {
    let text = try line.readText()
    do { try self.init(text) } catch { throw LineReading.damaged }
  }
}
