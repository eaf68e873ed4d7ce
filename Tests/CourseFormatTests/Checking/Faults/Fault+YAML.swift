import CourseFormat

extension Fault {
  static let ofYAML: [Fault] = [
    Fault(
      .yamlInvalid,
      { try $0.change("license: CC-BY-SA-4.0", to: "license: CC: BY-SA", in: "course.yaml") },
      """
      course.yaml:6:12: error: this is not YAML: a colon followed by a space stands inside a value; put the value in quotation marks
      license: CC: BY-SA
                 ^
      """),
    Fault(
      .yamlInvalid,
      {
        try $0.change(
          "title: How to test", to: "title: [How to test", in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:3:8: error: this is not YAML: a bracket, brace or quotation mark is opened and not closed; close it
      minutes: 8
             ^
      """),
    Fault(
      .yamlAlias,
      { try $0.change("id: strips", to: "id: &name strips\nx-name: *name", in: "course.yaml") },
      """
      course.yaml:2:5: error: anchors (&) and aliases (*) are not read, for a few of them can stand for millions of words; write the words out
      id: &name strips
          ^
      """),
    Fault(
      .yamlAlias, { try $0.change("id: strips", to: "id: &name strips", in: "course.yaml") },
      """
      course.yaml:2:5: error: anchors (&) and aliases (*) are not read, for a few of them can stand for millions of words; write the words out
      id: &name strips
          ^
      """),
    Fault(
      .yamlTag, { try $0.change("id: strips", to: "id: !ruby/object strips", in: "course.yaml") },
      """
      course.yaml:2:5: error: tags (!) are not read, for every value is text; leave the tag out, or put the value in quotation marks
      id: !ruby/object strips
          ^
      """),
    Fault(
      .yamlMergeKey, { try $0.change("minutes: 60", to: "<<: {minutes: 60}", in: "course.yaml") },
      """
      course.yaml:8:1: error: merge keys (<<) are not read, for the reader takes only what stands there; write the keys out
      <<: {minutes: 60}
      ^
      """),
    Fault(
      .yamlKey, { try $0.change("minutes: 60", to: "? [minutes]\n: 60", in: "course.yaml") },
      """
      course.yaml:8:3: error: a list or a map is no key, for keys are words; begin the line with a word and a colon
      ? [minutes]
        ^
      """),
    Fault(
      .yamlDuplicateKey,
      { try $0.change("minutes: 60", to: "minutes: 60\nid: strips", in: "course.yaml") },
      """
      course.yaml:2:1: error: the key “id” stands here and again further down, and only one can count; take one out
      id: strips
      ^
      """),
    Fault(
      .yamlShape, { try $0.change("languages: [en, fr]", to: "languages: en", in: "course.yaml") },
      """
      course.yaml:4:12: error: a text stands where a list should, so it cannot be read; write a list
      languages: en
                 ^
      """),
    Fault(
      .yamlShape, { try $0.change("version: 1.2.0", to: "version: [1, 2, 0]", in: "course.yaml") },
      """
      course.yaml:3:10: error: a list stands where a text should, so it cannot be read; write a text
      version: [1, 2, 0]
               ^
      """),
    Fault(
      .yamlShape,
      {
        try $0.change(
          "completion: {lessons: all, pass: [final]}", to: "completion: all", in: "course.yaml")
      },
      """
      course.yaml:22:13: error: a text stands where keys with values should, so it cannot be read; write keys with values
      completion: all
                  ^
      """),
    Fault(
      .frontMatterUnclosed,
      { try $0.change("minutes: 8\n---", to: "minutes: 8", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:1:1: error: the front matter that begins here never ends, so the file has no text; write a line of three hyphens under it
      ---
      ^
      """),
    Fault(
      .frontMatterTooLarge,
      {
        try $0.change(
          "minutes: 8", to: "x-words: " + String(repeating: "words ", count: 50_000),
          in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:1:1: error: the front matter is longer than 256 KiB and is not read; move text under it
      ---
      ^
      """),
  ]
}
