import CourseFormat

extension Fault {
  static let ofChanges: [Fault] = [
    Fault(
      .changesAhead,
      { try $0.write("1.3.0:\n  note: {en: New., fr: Neuf.}\n", to: "changes.yaml") },
      """
      changes.yaml:1:1: error: version 1.3.0 is asked about, but the course is only at 1.2.0; write “version: 1.3.0” in course.yaml, or mend this line
      1.3.0:
      ^
      """),
    Fault(
      .redoUnknown, { try $0.write("1.0.0:\n  redo: [finl]\n", to: "changes.yaml") },
      """
      changes.yaml:2:10: error: the outline has no such item as “finl”, so nobody could do it again; did you mean “final”?
        redo: [finl]
               ^
      """),
    Fault(
      .redoNotMajor, { try $0.write("1.2.0:\n  redo: [final]\n", to: "changes.yaml") },
      """
      changes.yaml:2:10: error: 1.2.0 is no new main version, and only such a one may ask learners to do something again; make it 2.0.0, or take “redo” out
        redo: [final]
               ^
      """),
    Fault(
      .retiredUnknown,
      { try $0.write("1.2.0:\n  retired: {weight: dose-chld}\n", to: "changes.yaml") },
      """
      changes.yaml:2:13: error: the course has nothing called “dose-chld”, so what learners did could not be carried there; did you mean “dose-child”?
        retired: {weight: dose-chld}
                  ^
      """),
    Fault(
      .retiredPresent,
      { try $0.write("1.2.0:\n  retired: {carrier: dose-child}\n", to: "changes.yaml") },
      """
      changes.yaml:2:13: warning: “carrier” is said to be gone, but is still there, so what learners did stays with it; take it out, or this line
        retired: {carrier: dose-child}
                  ^
      """),
    Fault(
      .retiredPresent, { try $0.write("1.2.0:\n  retired: {buffer: }\n", to: "changes.yaml") },
      """
      changes.yaml:2:13: warning: “buffer” is said to be gone, but is still there, so what learners did stays with it; take it out, or this line
        retired: {buffer: }
                  ^
      """),
    Fault(
      .regradeUnknown,
      { try $0.write("1.2.0:\n  regrade: {dose-chil: keep}\n", to: "changes.yaml") },
      """
      changes.yaml:2:13: error: the course has no question “dose-chil”, so there are no answers to look at again; did you mean “dose-child”?
        regrade: {dose-chil: keep}
                  ^
      """),
    Fault(
      .versionMalformed, { try $0.write("1.2:\n  redo: []\n", to: "changes.yaml") },
      """
      changes.yaml:1:1: error: “1.2” is no version, for updates go by three numbers; write it like 1.2.0
      1.2:
      ^
      """),
    Fault(
      .keyUnknown,
      { try $0.write("1.2.0:\n  note: {en: New., fr: Neuf., de: Neu.}\n", to: "changes.yaml") },
      """
      changes.yaml:2:31: warning: the key “de” is not known here and is ignored; take one of these: en, fr
        note: {en: New., fr: Neuf., de: Neu.}
                                    ^
      """),
    Fault(
      .valueUnknown,
      { try $0.write("1.2.0:\n  regrade: {carrier: rescor}\n", to: "changes.yaml") },
      """
      changes.yaml:2:22: error: “rescor” means nothing here; did you mean “rescore”?
        regrade: {carrier: rescor}
                           ^
      """),
    Fault(
      .idMalformed,
      { try $0.write("1.2.0:\n  retired: {Old_Strip: carrier}\n", to: "changes.yaml") },
      """
      changes.yaml:2:13: error: “Old_Strip” is no id, for ids are small letters, digits, hyphens and points, 64 at most; choose another one
        retired: {Old_Strip: carrier}
                  ^
      """),
    Fault(
      .yamlShape, { try $0.write("- 1.2.0\n", to: "changes.yaml") },
      """
      changes.yaml:1:1: error: a list stands where keys with values should, so it cannot be read; write keys with values
      - 1.2.0
      ^
      """),
  ]
}
