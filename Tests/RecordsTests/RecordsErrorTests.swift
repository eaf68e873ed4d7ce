import Support
import Testing
import Wording

@testable import Records

@Suite struct RecordsErrorTests {
  static let sentences: [(RecordsError, String)] = [
    (
      .folderForbidden("/srv/k"),
      """
      The learners' records cannot be kept in /srv/k: this account may not write there; ask \
      whoever looks after this machine to give it that right, or choose another folder with --data.
      """
    ),
    (
      .folderReadOnly("/srv/k"),
      """
      The learners' records cannot be kept in /srv/k: it can only be read; unlock the stick or \
      card, or choose another folder with --data.
      """
    ),
    (
      .notAFolder("/srv/k"),
      """
      The learners' records cannot be kept in /srv/k: a file has that name; move it away or \
      choose another folder with --data.
      """
    ),
    (
      .full("/srv/k"),
      """
      There is no space left in /srv/k, so nothing more can be kept; delete files that nobody \
      needs and try again: everything kept so far is safe.
      """
    ),
    (
      .notRecords("/srv/k/records.sqlite"),
      """
      /srv/k/records.sqlite is not Karatu's own file of learners' records; move it away and start \
      again.
      """
    ),
    (
      .newer("/srv/k/records.sqlite"),
      """
      /srv/k/records.sqlite was written by a newer Karatu; install that version here too and \
      start again: nothing was changed.
      """
    ),
    (
      .damaged("/srv/k/records.sqlite", "row 7 missing"),
      """
      /srv/k/records.sqlite is damaged (row 7 missing); put back the newest backup with “karatu \
      restore”.
      """
    ),
    (
      .busy,
      """
      Somebody else is still writing to the learners' records; nothing is lost, try again in a \
      moment.
      """
    ),
    (
      .unknownLearner,
      "This learner is not in the records of this machine; choose a name from the list."
    ),
    (.nameEmpty, "The name is empty; type at least one letter."),
    (
      .nameTooLong,
      """
      The name is too long; use at most 64 bytes, about as many letters in Latin script and a \
      third as many in others.
      """
    ),
    (
      .nameUnprintable,
      "The name holds a character that cannot be shown; type it again with letters only."
    ),
    (
      .nameTaken("Amina"),
      """
      Amina is already in the list; choose that name there, or add something that tells the two \
      apart.
      """
    ),
    (
      .unwritable("enrolled"),
      """
      What was done (enrolled) could not be written down, since a part of it is out of bounds; \
      nothing was changed: report it to whoever looks after this course.
      """
    ),
    (
      .failed("/srv/k", "Input/output error"),
      """
      The learners' records in /srv/k cannot be used: Input/output error; nothing kept is lost: \
      start again or run “karatu doctor”.
      """
    ),
  ]

  @Test("every refusal is one sentence: where, what, why and how to mend it", arguments: sentences)
  func sentence(error: RecordsError, expected: String) throws {
    #expect(try Words.inLanguage("en")(error.message) == expected)
  }

  @Test("every refusal has its sentence in French", arguments: sentences)
  func french(error: RecordsError, english: String) throws {
    let sentence = try Words.inLanguage("fr")(error.message)
    #expect(sentence != english && !sentence.contains("{"))
  }
}
