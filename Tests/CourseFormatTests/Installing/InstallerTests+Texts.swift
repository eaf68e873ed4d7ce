import Wording

@testable import CourseFormat

extension InstallerTests {
  static let texts: [(InstallProblem, String)] =
    [
      (
        .course(.missing(package: "strips")),
        "There is no course at “strips”; check the path, or install the course."
      ),
      (
        .faulty(
          package: "strips", Diagnostic(.outlineEmpty, at: Place(file: "course.yaml", line: 3)),
          count: 1),
        "“strips” was not installed because learners would trip over it. course.yaml, line 3: the outline has nothing in it, so there is nothing to learn; add a module with a lesson."
      ),
      (
        .tooLarge(package: "strips"),
        "“strips” was not installed because it has more than 512 MiB, more than any course; ask its author for a new copy."
      ),
      (
        .unsigned(package: "strips"),
        "“strips” was not installed because nobody has signed it, so anybody may have changed it; ask its author for a signed copy, or say --allow-unsigned."
      ),
      (
        .unknownKey(package: "strips", MinisignTests.key.publicKey.id),
        "“strips” was not installed because the key 0807060504030201 that signed it is not known here; ask its author whether that is the right key, then say --trust-key NAME to know it from now on, or --allow-unknown for this once."
      ),
      (
        .keyNotNamed(package: "strips", MinisignTests.key.publicKey.id),
        "“strips” was not installed because it says only the name 0807060504030201 of its key and not the key itself; get the key from its author and give it with --key."
      ),
      (
        .downgrade(id: "strips", CourseVersion(1, 0, 0), installed: CourseVersion(1, 1, 0)),
        "“strips” 1.0.0 was not installed because version 1.1.0 is here already, and going back may take from learners what they have done; say --downgrade if that is meant."
      ),
      (
        .sameVersion(id: "strips", CourseVersion(1, 0, 0)),
        "“strips” 1.0.0 was not installed because another package of the same version is here; ask its author for a higher version, or say --replace if that is meant."
      ),
      (
        .inTheWay(id: "strips", path: "/c"),
        "The package of “strips” was left alone because something that was put there by hand stands at /c; move it away first."
      ),
      (
        .notInstalled("strips"),
        "No course “strips” is installed here; karatu course list shows those that are."
      ),
    ]
    + [
      (.incomplete, "its list of signed files or the signature is missing"),
      (.malformed, "its list of signed files or the signature is damaged"),
      (.forged, "the signature does not fit its list of files"),
      (.unlisted(file: "a"), "a is not among the files that were signed"),
      (.missing(file: "a"), "a was signed and is missing"),
      (.changed(file: "a"), "a was changed after it was signed"),
    ].map { (fault: SignatureFault, text) in
      (
        .badSignature(package: "strips", fault),
        "“strips” was not installed because \(text), so it is not what its publisher signed; ask for a new copy."
      )
    }
}
