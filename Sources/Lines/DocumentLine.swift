import CaseEngine

extension DocumentRow: LineField {
  package func write(to line: inout LineWriting) {
    line.write(caseID)
    line.write(caseNumber)
    line.write(judge)
    line.write(document)
    line.write(title)
    line.write(from)
    line.write(fromName)
    line.write(status)
    line.write(unrequested)
    line.write(requestedOn)
    line.write(requests)
    line.write(due)
    line.write(receivedOn)
    line.write(form)
    line.write(original)
    line.write(settlement)
    line.write(originalNumber)
    line.write(originalOn)
    line.write(submission)
    line.write(owed)
    line.write(owedNames)
    line.write(requestedBefore)
    line.write(evidence)
    line.write(hearingStart)
  }

  package init(from line: inout LineReading) throws {
    self.init(
      caseID: try line.read(), caseNumber: try line.read(), judge: try line.read(), document: try line.read(), title: try line.read(),
      from: try line.read(), fromName: try line.read(), status: try line.read(), unrequested: try line.read(),
      requestedOn: try line.read(), requests: try line.read(), due: try line.read(), receivedOn: try line.read(), form: try line.read(),
      original: try line.read(), settlement: try line.read(), originalNumber: try line.read(), originalOn: try line.read(),
      submission: try line.read(), owed: try line.read(), owedNames: try line.read(), requestedBefore: try line.read(),
      evidence: try line.read(), hearingStart: try line.read())
  }
}
