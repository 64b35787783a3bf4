typeset-font-is-missing = This machine has no font for { $script ->
    [arabic] Arabic letters
    [cyrillic] Cyrillic letters
    [han] Chinese characters
   *[latin] Latin letters
  }. Whoever runs it can install the Debian package { $package }.
typeset-has-too-many-parts = The document has { $count } parts; at most { $limit } can be set as PDF.
typeset-text-is-too-long = The text is longer than { $limit } bytes; it cannot be set as PDF.
typeset-has-too-many-cells = The tables have more than { $limit } cells together; they cannot be set as PDF.
typeset-gave-up = The document could not be set as PDF. The Word file says the same.
