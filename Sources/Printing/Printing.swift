// The module is named in Package.swift.
