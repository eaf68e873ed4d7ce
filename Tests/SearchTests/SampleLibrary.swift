/// Courses to look for things in.
enum SampleLibrary {
  /// A course by its id and the files of its package.
  struct Course: Sendable {
    var id: String
    var files: [String: String]

    /// Lessons, terms, a quiz and a self-check, in English and French.
    static let water = Course(
      id: "water",
      files: [
        "course.yaml": """
        format: 1
        id: water
        version: 1.0.0
        languages: [en, fr]
        title: {en: Clean water, fr: De l'eau propre}
        outline:
          - module: only
            title: {en: Only, fr: Seul}
            items:
              - lesson: why
              - lesson: how
              - quiz: final
        """,
        "lessons/why.en.md": """
        ---
        title: Why water makes us ill
        objectives: [Say what lives in a pond]
        ---

        Clear water is not always clean. A germ is too small to be seen.

        ## From the well to the cup

        Water goes a long way.

        1. The bucket touches the ground.
        2. The hand touches the water.

        ## How many litres do you drink? {#litres .number}

        = 11 L

        > Weird: eleven is because of the heat.

        ## After that

        Water again.

        ## Once more

        And water.
        """,
        "lessons/why.fr.md": """
        ---
        title: Pourquoi l'eau rend malade
        ---

        L'ébullition rend l'eau propre.
        """,
        "lessons/how.en.md": """
        ---
        title: How to boil
        ---

        Boil the water for a minute.
        """,
        "quizzes/final.en.md": """
        # Final quiz

        ## What is weird? {#weird}

        - [x] Hinted
        - [ ] Eleven
          > Because it is.
        """,
        "terms.en.md": """
        # Terms

        ## Germ {#germ}

        A living thing too small to be seen.
        """,
      ])

    /// One lesson in scripts that set no spaces, and in English.
    static let hands = Course(
      id: "hands",
      files: [
        "course.yaml": """
        format: 1
        id: hands
        version: 1.0.0
        languages: [en, lo, zh, ja, th]
        title: {en: Hands}
        outline:
          - module: only
            title: {en: Only}
            items:
              - lesson: wash
        """,
        "lessons/wash.en.md":
          "---\ntitle: Wash\n---\n\nWash your hands with soap before you eat.\n",
        "lessons/wash.lo.md":
          "---\ntitle: ສຸຂະອະນາໄມ\n---\n\nລ້າງມືດ້ວຍສະບູແລະນ້ຳສະອາດກ່ອນກິນເຂົ້າແລະຫຼັງຈາກໃຊ້ຫ້ອງນ້ຳ.\n",
        "lessons/wash.zh.md":
          "---\ntitle: 手部卫生\n---\n\n饭前便后要用肥皂和流动水洗手，至少二十秒，这样可以去除病菌。\n",
        "lessons/wash.ja.md": "---\ntitle: 手洗い\n---\n\n食事の前に石けんで手を洗いましょう。\n",
        "lessons/wash.th.md":
          "---\ntitle: สุขอนามัย\n---\n\nควรล้างมือด้วยสบู่และน้ำสะอาดก่อนรับประทานอาหาร\n",
      ])
  }
}
