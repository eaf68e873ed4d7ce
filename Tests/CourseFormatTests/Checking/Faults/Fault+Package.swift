import CourseFormat

extension Fault {
  static let ofPackage: [Fault] = [
    Fault(
      .fileMissing, { try $0.remove("lessons/how-to-test.en.md") },
      """
      course.yaml:14:17: error: lessons/how-to-test.en.md is missing, but the course cannot do without it; write it, or take its line out of the outline
            - lesson: how-to-test
                      ^
      """),
    Fault(
      .fileMissing, { try $0.remove("quizzes/final.en.md") },
      """
      course.yaml:18:15: error: quizzes/final.en.md is missing, but the course cannot do without it; write it, or take its line out of the outline
            - quiz: final
                    ^
      """),
    Fault(
      .fileUnreadable, { try $0.forbid("lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:1:1: error: the file cannot be read, so nothing in it was checked: you are not allowed to; look at who may read it, and at the disk
      """),
    Fault(
      .packageRefused, { try $0.forbid("quizzes") },
      """
      COURSE:1:1: error: the package was not opened and nothing in it was checked: “COURSE” cannot be read because the system would not give quizzes: you are not allowed to; check who may read it, and the disk.
      """),
    Fault(
      .fileDamaged, { try $0.pack { $0["lessons/how-to-test.en.md"]?.checksum = 7 } },
      """
      lessons/how-to-test.en.md:1:1: error: the package is damaged here, so nothing in this file was checked: it is no longer what was packed; ask for a new copy
      """),
    Fault(
      .fileTooLarge,
      {
        try $0.write(String(repeating: "words ", count: 200_000), to: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:1:1: error: the file is longer than 1024 KiB and is not read; divide it
      """),
    Fault(
      .fileTooLarge,
      { try $0.write(String(repeating: "# no\n", count: 60_000), to: "course.yaml") },
      """
      course.yaml:1:1: error: the file is longer than 256 KiB and is not read; divide it
      """),
    Fault(
      .fileNotRegular, { try $0.link("media/link.png", to: "strip.png") },
      """
      media/link.png:1:1: error: this is a link or something else that is no file, and is never followed; put the file itself here
      """),
    Fault(
      .fileName, { try $0.write("", to: "media/aux.png") },
      """
      media/aux.png:1:1: error: not every disk can hold a file of this name beside the others, so it cannot be packed; use small letters, digits, hyphens and points
      """),
    Fault(
      .fileUnused, { try $0.write("", to: "media/old.png") },
      """
      media/old.png:1:1: warning: nothing in the course uses this file, yet every learner would carry it; link to it, or take it out
      """),
    Fault(
      .fileUnused, { try $0.write("", to: "lessons/why-test.de.md") },
      """
      lessons/why-test.de.md:1:1: warning: nothing in the course uses this file, yet every learner would carry it; link to it, or take it out
      """),
    Fault(
      .packageRefused, { try $0.remove("course.yaml") },
      """
      COURSE:1:1: error: the package was not opened and nothing in it was checked: “COURSE” is no course: it has no course.yaml; choose the folder that holds it, or a .karatu file.
      """),
    Fault(
      .textNotUTF8,
      {
        try $0.write(
          bytes: Array("---\ntitle: D\u{E9}j".utf8) + [0xE0, 0x20], to: "lessons/how-to-test.fr.md")
      },
      """
      lessons/how-to-test.fr.md:2:11: error: the text is not UTF-8 from here on and cannot be shown; save the file as UTF-8
      """),
    Fault(
      .textTooCostly,
      {
        try $0.change(
          "First read", to: "www.a.b" + String(repeating: ")", count: 2000) + " First read",
          in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:5:1: error: a very wide table, a very long word full of signs, or a long reference used very often would take minutes to read, so nothing was; write it more simply
      """),
    Fault(
      .nestingTooDeep,
      {
        try $0.change(
          "First read", to: String(repeating: ">", count: 200) + " First read",
          in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:6:101: error: more than 100 parts stand within each other here and the rest is left out; write it flatter
      ...>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>...
                                            ^
      """),
    Fault(
      .nestingTooDeep,
      {
        try $0.change(
          "minutes: 60",
          to: "x-deep: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
          in: "course.yaml")
      },
      """
      course.yaml:8:40: error: more than 32 parts stand within each other here and the rest is left out; write it flatter
      ...ep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]...
                                            ^
      """),
    Fault(
      .controlCharacter,
      {
        try $0.change(
          "First read", to: "First &amp; &#27;[2J read", in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:6:13: warning: the invisible character U+001B could disturb a terminal and is not shown; take it out
      First &amp; &#27;[2J read [why](lesson:why-test).
                  ^
      """),
    Fault(
      .controlCharacter,
      { try $0.change("First read", to: "`First \u{202E}` read", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:6:8: warning: the invisible character U+202E could disturb a terminal and is not shown; take it out
      `First ` read [why](lesson:why-test).
             ^
      """),
    Fault(
      .controlCharacter,
      {
        try $0.change(
          "title: How to test", to: "title: \"How-test \\x1B[0m\"", in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:2:8: warning: the invisible character U+001B could disturb a terminal and is not shown; take it out
      title: "How-test \\x1B[0m"
             ^
      """),
  ]
}
