import CourseFormat
import Screens
import Stage
import Typography

/// A lesson with everything in it that a reader shows.
enum SampleReading {
  static let lesson = Lesson(
    id: "why", language: "en", title: "Oral rehydration", minutes: 12,
    blocks: [
      .paragraph([
        .text("A child with diarrhoea loses "), .strong([.text("water and salt")]),
        .footnote(1), .text(". Give "),
        .link(.term("ors"), [.text("oral rehydration salts")]),
        .text(" from the first loose stool"), .footnote(2), .text(", and read "),
        .link(.lesson("how"), [.text("how to wash your hands")]), .text("."),
      ]),
      .heading(level: 2, [.text("How much, and how often")], id: nil),
      .table(
        Block.Table(
          alignments: [.left, .right, .left],
          header: [[.text("Age")], [.text("After each stool")], [.text("How to give it")]],
          rows: [
            [
              [.text("under 2 years")], [.text("50 to 100 mL")],
              [.text("with a spoon, one spoonful every minute or two, even at night")],
            ],
            [
              [.text("2 to 10 years")], [.text("100 to 200 mL")],
              [.text("from a cup, in small sips")],
            ],
          ])),
      .quote([.paragraph([.text("Water first, medicine later, as the midwives say.")])]),
      .list(
        Block.List(entries: [
          [
            .paragraph([.text("Wash your hands.")]),
            .list(
              Block.List(
                start: 1,
                entries: [
                  [.paragraph([.text("Soap")])],
                  [.paragraph([.text("Twenty seconds, between the fingers too")])],
                ])),
          ],
          [.paragraph([.text("Boil the water and let it cool down.")])],
        ])),
      .code(
        "ors --litres 1 --salt 2.6g --glucose 13.5g --potassium 1.5g --citrate 2.9g", language: nil),
      .callout(.caution, [.paragraph([.text("Too much salt can kill. Measure it.")])]),
      .picture(
        Picture(
          path: "media/cup.png", alternative: "A cup and a spoon",
          drawing: ["|----|", "|    |  o=", "|____|"])),
      .paragraph([
        .text("The guide"), .footnote(2), .text(" is at "),
        .link(.address("https://who.int/ors"), [.text("who.int")]), .text("."),
      ]),
      .footnote(1, [.paragraph([.text("And potassium, without which muscles are weak.")])]),
      .footnote(
        2,
        [
          .paragraph([.text("WHO, The treatment of diarrhoea, 2005.")]),
          .list(Block.List(entries: [[.paragraph([.text("page 9")])]])),
        ]),
    ], revision: Revision(rawValue: "0123456789abcdef"))

  /// As many sections as make a long lesson, each with a term of its own and a question now and
  /// then.
  static func long(_ sections: Int) -> Lesson {
    var lesson = lesson
    lesson.blocks = (0..<sections).flatMap { number -> [Block] in
      [
        .heading(level: 2, [.text("Section \(DisplayText(String(number)))")], id: nil),
        .paragraph([
          .text("Words of section \(DisplayText(String(number))), and "),
          .link(.term(TermID(rawValue: "t\(number)")), [.text("a term")]), .text("."),
        ]),
      ] + (number % 40 == 7 ? [.question(SampleCourse.choice)] : [])
    }
    return lesson
  }
}
