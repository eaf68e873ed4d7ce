import CourseFormat

extension Fault {
  static let ofText: [Fault] = [
    Fault(
      .titleMissing,
      { try $0.change("title: How to test\n", to: "", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:2:1: error: the file has no title, so lists would show its id; write “title:” in the front matter, or in a quiz a line “# Title”
      minutes: 8
      ^
      """),
    Fault(
      .titleMissing, { try $0.change("# Final quiz\n\n", to: "", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:1:1: error: the file has no title, so lists would show its id; write “title:” in the front matter, or in a quiz a line “# Title”
      ## How much syrup does the child get? {#dose-child .number}
      ^
      """),
    Fault(
      .attributesMalformed,
      {
        try $0.change("{#carrier .text}", to: "{#carrier .text .number}", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:11:60: error: “.number” has no place here, for a heading or a choice has one pair of braces, with one id and one kind in it; take it out, or put it into that pair
      ...d along the strip? {#carrier .text .number}
                                            ^
      """),
    Fault(
      .attributesMalformed,
      {
        try $0.change("{#carrier .text}", to: "{harm} {#carrier .text}", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:11:44: error: “{harm}” has no place here, for a heading or a choice has one pair of braces, with one id and one kind in it; take it out, or put it into that pair
      ...carries the blood along the strip? {harm} {#carrier .text}
                                            ^
      """),
    Fault(
      .attributeUnknown,
      {
        try $0.change(
          "{#carrier .text}", to: "{#carrier .text colour=green}", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:11:60: warning: the attribute “colour” is not known here and is ignored; take one of these: case
      ...d along the strip? {#carrier .text colour=green}
                                            ^
      """),
    Fault(
      .attributeUnknown,
      { try $0.change("{#carrier .text}", to: "{#carrier .text cas}", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:60: warning: the attribute “cas” is not known here and is ignored; did you mean “case”?
      ...d along the strip? {#carrier .text cas}
                                            ^
      """),
    Fault(
      .footnoteMissing,
      {
        try $0.change(
          "> [!WARNING]", to: "Wait[^time].\n\n> [!WARNING]", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:12:5: error: the file has no footnote “time”, so learners see only its name; write a line [^time]: and what it says
      Wait[^time].
          ^
      """),
    Fault(
      .footnoteUnused,
      {
        try $0.change(
          "> [!WARNING]", to: "[^time]: At least.\n\n> [!WARNING]", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:12:1: warning: nothing refers to the footnote “time”, so learners do not see it; write [^time] behind the words it belongs to
      [^time]: At least.
      ^
      """),
    Fault(
      .alertUnknown, { try $0.change("[!WARNING]", to: "[!WARNNG]", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:12:3: warning: “WARNNG” is no kind of alert and is shown as a plain quote; did you mean “WARNING”?
      > [!WARNNG]
        ^
      """),
    Fault(
      .alertUnknown, { try $0.change("[!WARNING]", to: "[!DANGER]", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:12:3: warning: “DANGER” is no kind of alert and is shown as a plain quote; take one of these: NOTE, TIP, IMPORTANT, WARNING, CAUTION
      > [!DANGER]
        ^
      """),
    Fault(
      .htmlIgnored,
      { try $0.change("First read", to: "<b>First</b> read", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:6:1: warning: HTML is not shown to learners (“<b>”); write it as Markdown
      <b>First</b> read [why](lesson:why-test).
      ^
      lessons/how-to-test.en.md:6:9: warning: HTML is not shown to learners (“</b>”); write it as Markdown
      <b>First</b> read [why](lesson:why-test).
              ^
      """),
    Fault(
      .htmlIgnored,
      {
        try $0.change(
          "First read", to: "<div>\nFirst\n</div>\n\nThen read", in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:6:1: warning: HTML is not shown to learners (“<div>”); write it as Markdown
      <div>
      ^
      """),
    Fault(
      .linkUnknown,
      { try $0.change("lesson:why-test", to: "why-test.en.md", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:6:12: warning: “why-test.en.md” leads neither to a term, nor to a lesson, nor to a web address, so it is shown as plain text; write it like term:ors or lesson:why-test
      First read [why](why-test.en.md).
                 ^
      """),
    Fault(
      .linkTermMissing,
      { try $0.change("term:buffer", to: "term:bufer", in: "lessons/why-test.fr.md") },
      """
      lessons/why-test.fr.md:8:28: error: the glossary has no term “bufer”, so the link leads nowhere; did you mean “buffer”?
      Une bandelette a besoin de [tampon](term:bufer).
                                 ^
      """),
    Fault(
      .linkLessonMissing,
      { try $0.change("lesson:why-test", to: "lesson:why-tests", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:6:12: error: the outline has no lesson “why-tests”, so the link leads nowhere; did you mean “why-test”?
      First read [why](lesson:why-tests).
                 ^
      """),
    Fault(
      .pictureWithoutAlternative,
      { try $0.change("![A strip with two windows]", to: "![]", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:10:1: error: the picture “../media/strip.png” has no alt text, so on a terminal or for a blind learner it says nothing; write what it shows between the square brackets
      ![](../media/strip.png)
      ^
      """),
    Fault(
      .pictureMissing,
      {
        try $0.change("../media/strip.png", to: "../media/stripe.png", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:10:1: error: there is no picture at media/stripe.png, so learners would see only its alt text; add the file, or mend the path, which begins at the folder of this text
      ![A strip with two windows](../media/stripe.png)
      ^
      """),
    Fault(
      .pictureMissing,
      { try $0.change("../media/strip.png", to: "../../strip.png", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:10:1: error: there is no picture at ../../strip.png, so learners would see only its alt text; add the file, or mend the path, which begins at the folder of this text
      ![A strip with two windows](../../strip.png)
      ^
      """),
    Fault(
      .pictureNotPNG,
      {
        try $0.write("JPEG", to: "media/strip.jpg")
        try $0.change("../media/strip.png", to: "../media/strip.jpg", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:10:1: warning: the picture media/strip.jpg is not a PNG, and no other kind is drawn on a terminal, so learners have only its words; save it as a PNG
      ![A strip with two windows](../media/strip.jpg)
      ^
      """),
    Fault(
      .pictureRemote,
      {
        try $0.change(
          "../media/strip.png", to: "https://example.org/strip.png", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:10:1: error: the picture “https://example.org/strip.png” lies outside the course, and nothing is ever fetched; put the file into media/
      ![A strip with two windows](https://example.org/strip.png)
      ^
      """),
    Fault(
      .termWithoutID,
      {
        try $0.change(
          "Buffer {#buffer}", to: "Buffer {#buffer}\n\nIt flows.\n\n## Strip", in: "terms.en.md")
      },
      """
      terms.en.md:7:1: error: the heading of a term has no id, so nothing can link to it; write one after it, like {#ors}
      ## Strip
      ^
      """),
    Fault(
      .termEmpty,
      { try $0.change("\nThe liquid that carries the blood.\n", to: "", in: "terms.en.md") },
      """
      terms.en.md:3:1: error: the term “buffer” is not explained, so its flash card would be blank; write what it means under the heading
      ## Buffer {#buffer}
      ^
      """),
    Fault(
      .termUnlinked,
      {
        try $0.change("[buffer](term:buffer)", to: "buffer", in: "lessons/why-test.en.md")
        try $0.change("[tampon](term:buffer)", to: "tampon", in: "lessons/why-test.fr.md")
      },
      """
      terms.en.md:3:12: warning: no link leads to the term “buffer”, so nobody meets it while reading; write [words](term:buffer) where it matters
      ## Buffer {#buffer}
                 ^
      """),
  ]
}
