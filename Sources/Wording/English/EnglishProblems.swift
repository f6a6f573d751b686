import CaseEngine

public extension English {
  func name(_ field: Refusal.Field) -> String {
    switch field {
    case .number: "number"
    case .category: "case category"
    case .subject: "subject of the dispute"
    case .registered: "day of registration"
    case .judge: "judge"
    case .secretary: "secretary"
    case .order: "order"
    case .reason: "reason"
    case .name: "name"
    case .phone: "telephone"
    case .email: "e-mail"
    case .address: "address"
    case .idNumber: "IIN or BIN"
    case .title: "title of the document"
    case .note: "note"
    case .file: "file"
    case .due: "due date"
    case .on: "date"
    case .place: "place of storage"
    case .sheets: "number of sheets"
    case .pages: "number of pages"
    case .to: "recipient"
    case .receipt: "receipt"
    case .submission: "incoming number"
    case .start: "start of the hearing"
    case .minutes: "length in minutes"
    case .room: "courtroom"
    case .link: "connection link"
    case .closed: "ground for closing the hearing"
    case .acting: "reason for acting for the judge"
    case .override: "reason for the exception"
    case .key: "checklist item"
    case .basis: "legal basis"
    case .meetingNumber: "meeting number"
    case .passcode: "passcode"
    case .host: "host of the meeting"
    case .topic: "topic"
    case .login: "login"
    case .ruling: "ruling"
    case .part: "part of the hearing"
    case .outlet: "outlet"
    case .contact: "contact"
    case .limits: "limits"
    case .listeners: "how listeners join"
    case .text: "text"
    case .answer: "answer"
    case .owner: "owner"
    case .meeting: "day of the meeting"
    case .hours: "reception hours"
    case .trainer: "trainer"
    case .proof: "proof"
    case .early: "reason for sending outside working hours"
    case .messenger: "messenger"
    case .until: "end"
    case .command: "command"
    case .seconds: "time limit in seconds"
    }
  }

  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "empty, write something"
    case .tooLong(let found, let limit): characters(found) + ", at most \(limit) are taken"
    case .forbidden(.control, let value, let place): "control character " + scalar(value) + " at place \(place + 1), delete it"
    case .forbidden(.direction, let value, let place):
      "character that turns the direction " + scalar(value) + " at place \(place + 1), delete it"
    case .forbidden(.invisible, let value, let place): "invisible character " + scalar(value) + " at place \(place + 1), delete it"
    case .forbidden(.notOfACode, let value, let place):
      "character " + scalar(value) + " at place \(place + 1): only a–z, 0–9 and - are taken"
    }
  }

  func problem(_ problem: IdentityNumberProblem) -> String {
    switch problem {
    case .wrongLength(let digits): "it has " + "\(digits) " + EnglishPlural.form(digits, "digit", "digits") + ", 12 are needed"
    case .notADigit(let place): "no digit at place \(place + 1), 12 digits are needed"
    case .wrongCheckDigit: "the check digit is wrong, compare the number with the paper"
    case .neverIssued: "such numbers are not issued, compare the number with the paper"
    }
  }

  func problem(_ problem: PhoneProblem) -> String {
    switch problem {
    case .empty: "no digits, a number looks like +7 701 234 56 78"
    case .unexpected(let place): "a stray character at place \(place + 1), a number looks like +7 701 234 56 78"
    case .wrongLength(let digits): "\(digits) " + EnglishPlural.form(digits, "digit", "digits") + " without the country code, 10 are needed"
    case .wrongStart: "after +7 no number begins with 0, 1 or 2, check it"
    case .foreign: "a number of another country, one with +7 is needed"
    }
  }

  func warning(_ warning: PhoneWarning) -> String {
    switch warning {
    case .unknownPrefix(let prefix): "The code \(prefix) is not known in Kazakhstan. The number was taken, check it."
    }
  }

  func warning(_ warning: LookAlikeWarning) -> String {
    let letters =
      switch warning.alphabet {
      case .latin: "Latin letters that look like Cyrillic ones"
      case .cyrillic: "Cyrillic letters among Latin ones"
      case .digits: "letters that look like digits"
      }
    let places = listed(warning.places.map { "\($0 + 1)" })
    return "The number has " + letters + ", place " + places + ". Perhaps this was meant: " + warning.suggestion
  }

  func unusual(_ number: CaseNumber) -> String {
    "The number " + number.text + " has an unusual form. It was taken, check it; the usual form is 7517-26-00-2/1234."
  }

  func storeError(_ error: StoreError) -> String {
    switch error {
    case .noSuchCase: "The register has no such case. Check the number."
    case .conflict: "Somebody else changed the case meanwhile. Yours was not entered. Look at the case and try again."
    case .surroundingsChanged: "The number or the time was taken meanwhile. Nothing was entered. Check and try again."
    case .busy: "The register is busy with another entry. Nothing was entered. Try again."
    case .readOnly(.newerProgram):
      "A newer version of the program keeps this register, it is read-only here. Nothing was entered. Update the program."
    case .readOnly(.filePermissions): "No permission to write, the register is read-only. Nothing was entered. Ask the administrator."
    case .readOnly(.afterFailure):
      "After a failure the register is read-only. What was entered before is kept. Check the disk and start the program again."
    case .readOnly(.olderRegister):
      "An older version of the program wrote this register, it is read-only. Nothing was entered. Run: dayin register migrate."
    case .outOfReach(.missing): "There is no register at this path. Nothing was entered. Check the path, or make one: dayin init."
    case .outOfReach(.missingFolder): "There is no folder for the register. Nothing was entered. Make the folder, or give another path."
    case .outOfReach(.noPermission): "No access to the register. Nothing was entered. Ask the administrator."
    case .outOfReach(.notARegister): "This file is no register. It was not changed. Name the file of the register."
    case .outOfReach(.networkFileSystem):
      "The register is on a network drive, where entries can be lost. It was not opened. Move it to a disk of this computer."
    case .outOfReach(.notADatabase): "This file is no database. It was not changed. Name the file of the register."
    case .outOfReach(.symbolicLink): "This path is a link to another file. The register was not opened. Name the file itself."
    case .outOfReach(.badAddress):
      "This is no address of a register. Nothing was entered. The usual form is postgres://server/database?court=name."
    case .outOfReach(.passwordInAddress):
      "The address of the register holds a password, which is not accepted. Take it out, and write it into ~/.pgpass."
    case .outOfReach(.noServer): "The register cannot be reached. Nothing was entered. Check the address and the network, and try again."
    case .outOfReach(.unverifiedServer):
      "Nothing proves that this is the right server. There is no connection, nothing was entered. Use sslmode=verify-full and put the "
        + "certificate of the authority into ~/.postgresql/root.crt; to go without: accept_unverified_server=yes in the address."
    case .outOfReach(.wrongPassword):
      "The server did not take the password. Nothing was entered. Check the name in the address and the password in ~/.pgpass."
    case .outOfReach(.noDatabase): "The server has no such database. Nothing was entered. Check the address, or make one: createdb."
    case .outOfReach(.noCourt):
      "The database has no register of this court. Nothing was entered. Check court= in the address, or make one: dayin register create."
    case .outOfReach(.serverTooOld): "The PostgreSQL server is too old. Version 13 or later is needed. Ask whoever keeps the server."
    case .outOfReach(.olderCopy):
      "An older copy of the register answered. Tell the administrator. Nothing was entered. After a restore, start the program anew."
    case .outOfReach(.noLibrary):
      "This computer has no libpq of version 14 or later. Nothing was entered. Install the package libpq5."
    case .outOfReach(.noTool): "The programs pg_dump and pg_restore are missing. No copy was made. Install the package postgresql-client."
    case .outOfReach(.wrongEncoding): "The database is not in UTF-8. No register was made. Make one: createdb -E UTF8 -T template0."
    case .damaged(let sequence):
      "The register is damaged" + (sequence.map { ", entry \($0)" } ?? "") + ". Nothing new is entered. Restore the register from a backup."
    case .diskFull: "The disk is full. Nothing was entered. Make room and try again."
    case .failed(let code):
      "A read or a write failed, code \(code). The last act is not confirmed. Check the disk and start the program again."
    case .exists: "There is such a file already. It was not changed. Give another name."
    case .notPermitted:
      "The database refused it: your login has no such role, or it was signed by somebody else. Nothing was entered. Ask the administrator."
    case .unconfirmed: "The server went away before it answered: it may have been entered or not. Try again, it is not entered twice."
    }
  }

  func fault(_ fault: Verification.Fault) -> String {
    switch fault {
    case .brokenHash(let sequence): "Entry \(sequence): its fingerprint does not match what it holds."
    case .brokenBody(let sequence): "Entry \(sequence): what it holds was changed or cannot be read."
    case .gap(let after): "Entries are missing after entry \(after)."
    case .gapInCase(let sequence): "Entry \(sequence): the entry of this case before it is missing."
    case .wrongLines: "The lines of one case in the lists differ from its entries."
    case .damagedFile: "The file of the register is damaged."
    case .anchorNotFound(let sequence): "The known fingerprint of entry \(sequence) was not found: the history was changed."
    }
  }
}
