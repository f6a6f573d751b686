import CaseEngine
import Wording

/// The end of the register as it was when something was signed, on one line of a certificate: what `dayin verify --against` looks for.
public enum CertificateAnchor {
  /// What the line begins with.
  public static let opening = "dayin-anchor "

  /// The line.
  static func line(_ head: RegisterHead) -> String { opening + String(head.sequence) + " " + head.hash.hex }

  /// The anchor in a line of a certificate, as text or as HTML; nil where there is none.
  public static func read<Text: StringProtocol>(_ line: Text) -> RegisterHead? {
    guard let found = line.firstRange(of: opening) else { return nil }
    let sequence = line[found.upperBound...].prefix { ("0"..."9").contains($0) }
    let hash = line[found.upperBound...].dropFirst(sequence.count + 1).prefix(64)
    guard let number = Int64(sequence), number > 0, let digest = Digest(hex: hash) else { return nil }
    return RegisterHead(sequence: number, hash: digest)
  }
}

extension CasePapers {
  /// What the judge signed: the case as it stood then, each item, what was set aside, and where in the register it stands, so that anybody can try it
  /// later. Source: rules, section 7; reliability, *Anchors*.
  func certificate() throws(Refusal) -> PrintedPaper {
    guard let signed = state.standingSignOff, let last = file.entry(signed.fact.version) else { throw .paper(.notSigned) }
    let words = words
    var then = CaseFile(id: file.id)
    for entry in file.entries.prefix(signed.fact.version) { then.enter(entry) }
    let signOff = signed.fact
    let reasons = Dictionary(
      signOff.overrides.compactMap { override in
        if case .item(let key) = override.obstacle { (key, override.reason) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    var paper = headed(words.certificateTitle, of: then.state)
    stale(&paper)
    let isWhole = reasons.isEmpty && !signOff.items.contains { $0.state == .waived || $0.state == .fail }
    paper.blocks.append(.lines([words.certifies(isWhole)] + signature(signed)))
    let asked = signOff.items.filter { $0.state != .notApplicable }
    let passed = asked.count { $0.state != .fail || reasons[$0.key] != nil }
    paper.blocks.append(.heading(words.asOf(signOff.day) + " — " + words.readiness(passed: passed, of: asked.count)))
    let readiness = Readiness.of(then, on: signOff.day, under: rules)
    paper.blocks.append(.items(signOff.items.map { item($0, reasons[$0.key], readiness.line($0.key)) }))
    setAside(in: then.state, &paper)
    if !then.state.documents.isEmpty { paper.blocks += [.heading(words.documentsOfCase), documents(of: then.state)] }
    let head = RegisterHead(sequence: last.sequence, hash: signOff.head)
    paper.add([
      (words.label(.signedState), String(signOff.version)), (words.label(.registerEntry), String(head.sequence)),
      (words.label(.fingerprint), head.hash.hex),
    ])
    paper.blocks += [.blanks([words.label(.judge), words.label(.day)]), .note(words.howToVerify), .exact(CertificateAnchor.line(head))]
    return paper
  }

  private func item(_ item: SignOff.SignedItem, _ reason: String?, _ line: Readiness.Line?) -> PrintedPaper.Item {
    let state = reason == nil ? item.state : .waived
    let why = (reason ?? line?.reason).map { ": " + $0 } ?? ""
    return PrintedPaper.Item(
      sign: CasePapers.sign(state),
      lines: [words.item(item.key, checks: rules.manualChecks) + " — " + words.name(state) + (state == .waived ? why : "")])
  }

  /// The documents: when each was asked for, and whether that was before the hearing was set, and how sure that is. Source: rules, section 2.
  private func documents(of state: CaseState) -> PrintedPaper.Block {
    let words = words
    let rows = state.documents.map { document in
      let wanted = state.recipients(of: document).count
      let owed = state.owedService(of: document).count
      return [
        String(document.id.rawValue), document.details.title, words.party(document.details.from, in: state),
        words.listed([
          document.decidingRequest.map { words.day($0.occurred.day(in: zone)) }, words.timing(state.timing(of: document, in: zone)),
        ]),
        document.receipt.map { words.day($0.occurred.day(in: zone)) } ?? words.name(document.status), original(of: document),
        document.receipt == nil ? "" : words.servedShort(wanted - owed, of: wanted),
      ]
    }
    return .table(
      [.item, .title, .from, .requested, .received, .original].map { words.heading($0) } + [words.heading(CountColumn.served)], rows)
  }
}
