/// What a command line says of the site it is for; nil leaves it to the environment.
struct SiteWishes {
  /// The folder of the site's data.
  var data: String?
  /// The folder where courses are looked for first.
  var courses: String?
  /// The tag of the language to speak.
  var language: String?
}
