extension SampleCourse {
  static let caseFile = "cases/diarrhoea.en.md"
  static let caseTranslation = "cases/diarrhoea.fr.md"
  static let drillFile = "drills/keyboard.en.md"
  static let drillTranslation = "drills/keyboard.fr.md"

  /// Puts a case and a drill into the course, without a fault.
  func addCases() throws {
    try change(
      "critical: [dose-child]\n",
      to: "critical: [dose-child]\n      - case: diarrhoea\n      - drill: keyboard\n",
      in: "course.yaml")
    for (name, text) in Self.caseFiles { try write(text, to: name) }
  }

  /// A course whose case is changed in one place.
  func changeCase(_ old: String, to new: String, in file: String = caseFile) throws {
    if try !text(of: "course.yaml").contains("- case: diarrhoea") { try addCases() }
    try change(old, to: new, in: file)
  }

  static let caseFiles = [
    caseFile: """
    ---
    minutes: 8
    counters:
      fluid: {max: 3}
    ---

    # A child with diarrhoea {.case limit=30}

    You are alone at the health post.

    ## Arrival {#arrival essential minutes=2}

    A mother brings her son of two years.

    - [Look for danger signs](#signs)
    - [Send them home](#home) {harm=2}

    ## Danger signs {#signs essential minutes=5}

    His eyes are sunken, and he drinks eagerly.

    1. [He becomes drowsy.](#shock) {if="clock > 25 and fluid = 0"}

    - [Give oral rehydration salts](#signs) {minutes=5 fluid=+1 if="fluid < 3"}
    - [Wait and see](#signs) {minutes=10}
    - [Send them home with zinc](#recovery) {if="fluid >= 2"}
    - [Send them home](#home) {harm=1}

    ## Shock {#shock}

    He can no longer drink.

    - [Refer him now](#referral)
    - [Wait](#death) {harm=1 minutes=30}

    ## Referral {#referral outcome=adequate minutes=10}

    The hospital gives him a drip in time.

    ## Recovery {#recovery outcome=good}

    The next day he plays.

    ## At home {#home outcome=harm}

    At night he comes back in shock.

    ## Too late {#death outcome=death}

    He dies on the way.

    """,
    caseTranslation: """
    ---
    minutes: 8
    ---

    # Un enfant avec la diarrhée {.case}

    Vous êtes seul au poste de santé.

    ## Arrivée {#arrival}

    Une mère amène son fils de deux ans.

    - [Chercher des signes de danger](#signs)
    - [Les renvoyer chez eux](#home)

    ## Signes de danger {#signs}

    Ses yeux sont enfoncés, et il boit avidement.

    1. [Il devient somnolent.](#shock)

    - [Donner des sels de réhydratation](#signs)
    - [Attendre](#signs)
    - [Les renvoyer avec du zinc](#recovery)
    - [Les renvoyer chez eux](#home)

    ## Choc {#shock}

    Il ne peut plus boire.

    - [Le référer tout de suite](#referral)
    - [Attendre](#death)

    ## Référence {#referral}

    L'hôpital lui pose une perfusion à temps.

    ## Guérison {#recovery}

    Le lendemain, il joue.

    ## À la maison {#home}

    La nuit, il revient en état de choc.

    ## Trop tard {#death}

    Il meurt en chemin.

    """,
    drillFile: """
    # At the keyboard {.drill}

    Sit up straight.

    ## The home row {#home-row accuracy=95 speed=60}

    Put your fingers on asdf and jkl.

    ```
    asdf jkl
    a sad lad asks dad
    ```

    ## A sentence {#sentence accuracy=90}

    ```
    No control line, no result.
    ```

    """,
    drillTranslation: """
    # Au clavier {.drill}

    Tenez-vous droit.

    ## La rangée de base {#home-row}

    Posez les doigts sur qsdf et jklm.

    ```
    qsdf jklm
    la salsa
    ```

    ## Une phrase {#sentence}

    ```
    Sans ligne de contrôle, pas de résultat.
    ```

    """,
  ]
}
