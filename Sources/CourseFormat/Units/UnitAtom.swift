import Foundation

/// A unit without a stroke in it.
struct UnitAtom: Hashable, Sendable {
  /// The safe spelling; for an unknown unit, what was written, in small letters.
  let code: String
  /// What it measures.
  let quantity: Quantity
  /// What an amount is multiplied by to be told in the basic unit of its quantity.
  let times: Decimal
  /// What it is then divided by.
  let over: Decimal

  /// What a unit measures: only units of the same quantity can be converted.
  enum Quantity: Hashable, Sendable {
    case mass, volume, time, length, area, amount, biologicalActivity, drops, tablets, share
    /// A unit that nothing is known of.
    case named(String)

    /// By which quantities are put in an order, whichever.
    var sortKey: String { String(describing: self) }
  }

  /// Whether it is one of the units that can be converted.
  var isKnown: Bool { if case .named = quantity { false } else { true } }

  /// The unit of a spelling in small letters, without spaces.
  init(_ spelling: Substring) {
    if let known = UnitAtom.bySpelling[String(spelling)] {
      self = known
    } else {
      self.init(String(spelling), .named(String(spelling)))
    }
  }

  private init(_ code: String, _ quantity: Quantity, times: Int = 1, over: Int = 1) {
    self.code = code
    self.quantity = quantity
    self.times = Decimal(times)
    self.over = Decimal(over)
  }

  private static let bySpelling = Dictionary(
    known.flatMap { atom, spellings in
      ([atom.code.lowercased()] + spellings.split(separator: " ").map(String.init)).map {
        ($0, atom)
      }
    }, uniquingKeysWith: { first, _ in first })

  /// The units that are known, and how else they are typed.
  private static let known: [(UnitAtom, String)] = [
    (
      UnitAtom("kg", .mass, times: 1000), "kgs kilo kilos kilogram kilograms kilogramme kilogrammes"
    ),
    (UnitAtom("g", .mass), "gr gram grams gramme grammes"),
    (UnitAtom("mg", .mass, over: 1000), "mgs milligram milligrams milligramme milligrammes"),
    (
      UnitAtom("mcg", .mass, over: 1_000_000),
      "ug µg μg microgram micrograms microgramme microgrammes"
    ),
    (UnitAtom("L", .volume), "litre litres liter liters"),
    (UnitAtom("dL", .volume, over: 10), "decilitre decilitres deciliter deciliters"),
    (UnitAtom("mL", .volume, over: 1000), "mls millilitre millilitres milliliter milliliters"),
    (UnitAtom("d", .time, times: 86_400), "j day days jour jours"),
    (UnitAtom("h", .time, times: 3600), "hr hrs hour hours heure heures"),
    (UnitAtom("min", .time, times: 60), "mn mins minute minutes"),
    (UnitAtom("s", .time), "sec secs second seconds seconde secondes"),
    (UnitAtom("m", .length), "metre metres meter meters mètre mètres"),
    (UnitAtom("cm", .length, over: 100), "centimetre centimetres centimètre centimètres"),
    (UnitAtom("mm", .length, over: 1000), "millimetre millimetres millimètre millimètres"),
    (UnitAtom("m2", .area), "m²"),
    (UnitAtom("mol", .amount), "mole moles"),
    (UnitAtom("mmol", .amount, over: 1000), "millimole millimoles"),
    (UnitAtom("[iU]", .biologicalActivity), "iu ui"),
    (UnitAtom("[drp]", .drops), "drop drops gtt gtts goutte gouttes"),
    (UnitAtom("tablet", .tablets), "tablets tab tabs cp cpr comprimé comprimés comprime comprimes"),
    (UnitAtom("%", .share), "percent pourcent"),
  ]
}
