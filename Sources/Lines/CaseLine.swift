import CaseEngine

extension CaseSummary: LineField {
  package func write(to line: inout LineWriting) {
    line.write(id)
    line.write(version)
    line.write(details)
    line.write(parties)
    line.write(phase)
    line.write(hearing)
    line.write(counts)
    line.write(earliestDue)
    line.write(late)
    line.write(backdated)
    line.write(passed)
    line.write(of)
    line.write(hearingWaived)
    line.write(missing)
    line.write(checklist)
  }

  package init(from line: inout LineReading) throws {
    self.init(
      id: try line.read(), version: try line.read(), details: try line.read(), parties: try line.read(), phase: try line.read(),
      hearing: try line.read(), counts: try line.read(), earliestDue: try line.read(), late: try line.read(), backdated: try line.read(),
      passed: try line.read(), of: try line.read(), hearingWaived: try line.read(), missing: try line.read(), checklist: try line.read())
  }
}

extension CaseDetails: LineField {
  package func write(to line: inout LineWriting) {
    line.write(number)
    line.write(category)
    line.write(subject)
    line.write(registered)
    line.write(judge)
    line.write(secretary)
    line.write(language)
  }

  package init(from line: inout LineReading) throws {
    self.init(
      number: try line.read(), category: try line.read(), subject: try line.read(), registered: try line.read(), judge: try line.read(),
      secretary: try line.read(), language: try line.read())
  }
}

extension CaseSummary.PartyLine: LineField {
  package func write(to line: inout LineWriting) {
    line.write(id)
    line.write(role)
    line.write(name)
    line.write(phone)
    line.write(idNumber)
  }

  package init(from line: inout LineReading) throws {
    self.init(id: try line.read(), role: try line.read(), name: try line.read(), phone: try line.read())
    if line.form >= LineCoder.withIdentityNumbers { idNumber = try line.read() }
  }
}

extension CaseSummary.HearingLine: LineField {
  package func write(to line: inout LineWriting) {
    line.write(id)
    line.write(plan)
  }

  package init(from line: inout LineReading) throws { self.init(id: try line.read(), plan: try line.read()) }
}

extension HearingPlan: LineField {
  package func write(to line: inout LineWriting) {
    line.write(kind)
    line.write(start)
    line.write(minutes)
    line.write(room)
    line.write(remote)
    line.write(link)
    line.write(closed)
    line.write(judge)
    line.write(acting)
  }

  package init(from line: inout LineReading) throws {
    self.init(
      kind: try line.read(), start: try line.read(), minutes: try line.read(), room: try line.read(), remote: try line.read(),
      link: try line.read(), closed: try line.read(), judge: try line.read(), acting: try line.read())
  }
}

extension DocumentCounts: LineField {
  package func write(to line: inout LineWriting) {
    for part in [requested, received, originals, served] {
      line.write(part.done)
      line.write(part.of)
    }
  }

  package init(from line: inout LineReading) throws {
    self.init(
      requested: .init(try line.read(), try line.read()), received: .init(try line.read(), try line.read()),
      originals: .init(try line.read(), try line.read()), served: .init(try line.read(), try line.read()))
  }
}

extension CaseSummary.MissingPaper: LineField {
  package func write(to line: inout LineWriting) {
    line.write(document)
    line.write(title)
    line.write(party)
    line.write(due)
    line.write(status)
  }

  package init(from line: inout LineReading) throws {
    self.init(document: try line.read(), title: try line.read(), party: try line.read(), due: try line.read(), status: try line.read())
  }
}

extension CaseSummary.Checklist: LineField {
  package func write(to line: inout LineWriting) {
    line.write(failing)
    line.write(waived)
  }

  package init(from line: inout LineReading) throws { self.init(failing: try line.read(), waived: try line.read()) }
}
