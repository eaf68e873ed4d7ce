extension Words {
  /// A whole number in the language's form, with its separator between thousands.
  public func number(_ value: Int) -> String {
    number(Numeral(value))
  }

  /// A number in the language's form, with its decimal sign and its separator between thousands.
  ///
  /// Both are taken from the same language: where that names no separator, none is put in, for a
  /// comma or a point from another language could be taken for the decimal sign.
  public func number(_ value: Numeral) -> String {
    let sign = value.isNegative ? "-" : ""
    let decimals = value.decimals.isEmpty ? "" : own("number.decimal", or: ".") + value.decimals
    return sign + grouped(value.whole) + decimals
  }

  /// A number as Swift describes it in the language's form; what is no number stays as it is.
  public func number(described value: some CustomStringConvertible) -> String {
    Numeral(value.description).map { number($0) } ?? value.description
  }

  /// A day in the language's form; the first of a month may have its own.
  public func date(_ day: CalendarDay) -> String {
    let isFirst = day.day == 1 && !own("date.day-first", or: "").isEmpty
    return self(
      isFirst ? "date.day-first" : "date.day",
      [
        "day": .text(String(day.day)), "year": .text(String(day.year)),
        "month": .message(Message("date.month-\(day.month)")),
      ])
  }

  /// Digits by threes from the fifth one on, as most styles have it.
  private func grouped(_ digits: String) -> String {
    let separator = own("number.group", or: "")
    guard digits.count > 4, !separator.isEmpty else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
