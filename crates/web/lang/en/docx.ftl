docx-is-empty = The file is empty.
docx-is-no-package = This is not a Word document (.docx). Please save it as .docx and bring it in again.
docx-is-cut-short = The file is cut short; it may not have been copied whole.
docx-is-old-or-locked = This is an old Word file (.doc), or one locked with a password. Please save it as .docx without a password.
docx-is-damaged = The file is damaged: { $part } cannot be unpacked.
docx-has-too-many-parts = The file has { $count } parts; at most { $limit } are read.
docx-is-too-large = Unpacked, the file is larger than { $limit } bytes.
docx-part-is-too-large = Unpacked, { $part } is larger than { $limit } bytes.
docx-is-too-compressed = { $part } unpacks to more than { $limit } times its packed size, as no document does.
docx-size-lies = { $part } is not as long as the file says.
docx-is-encrypted = { $part } is encrypted. Please save the file without a password.
docx-has-duplicate-names = { $part } is in the file twice.
docx-has-bad-name = The file has a part whose name no document has: { $part }.
docx-has-archive = The file holds another archive: { $part }.
docx-is-not-word = The file is not a Word document but of another kind.
docx-lacks-part = The file lacks a part that every document has: { $part }.
docx-has-macros = The file holds macros ({ $part }). Please save it as .docx without macros.
docx-has-embedded-object = The file holds an object of another program ({ $part }). Please take it out.
docx-has-activex = The file holds an ActiveX control ({ $part }). Please take it out.
docx-has-template = The file loads a template from elsewhere ({ $target }). Please detach the template.
docx-loads-from-outside = The file loads something from outside ({ $target }). Please put it into the file, or take it out.
docx-has-alt-chunk = The file imports another document when it is opened ({ $part }). Please open it in Word and save it once.
docx-has-dde = The file has a field that would start another program ({ $part }). Please take it out.
docx-has-doctype = { $part } declares a document type, as no Word document does.
docx-is-too-deep = { $part } is nested deeper than { $limit } levels.
docx-has-too-many-attributes = { $part } has an element with more than { $limit } attributes.
docx-has-too-many-elements = { $part } has more than { $limit } elements.
docx-has-too-long-text = { $part } has a text longer than { $limit } bytes.
docx-has-other-encoding = { $part } is written in neither UTF-8 nor UTF-16.
docx-is-malformed = { $part } is not well-formed.
docx-lost-tracked-change = { $count ->
    [one] { $count } tracked change was read as accepted.
   *[other] { $count } tracked changes were read as accepted.
  }
docx-lost-comment = { $count ->
    [one] { $count } comment in the margin was left out.
   *[other] { $count } comments in the margin were left out.
  }
docx-lost-picture = { $count ->
    [one] { $count } picture was left out.
   *[other] { $count } pictures were left out.
  }
docx-lost-chart = { $count ->
    [one] { $count } chart was left out.
   *[other] { $count } charts were left out.
  }
docx-lost-drawing = { $count ->
    [one] { $count } drawing was left out.
   *[other] { $count } drawings were left out.
  }
docx-lost-text-box = { $count ->
    [one] { $count } text box was left out with its text.
   *[other] { $count } text boxes were left out with their text.
  }
docx-lost-object = { $count ->
    [one] { $count } object or form control was left out.
   *[other] { $count } objects or form controls were left out.
  }
docx-lost-equation = { $count ->
    [one] Of { $count } equation only the characters were kept.
   *[other] Of { $count } equations only the characters were kept.
  }
docx-lost-nested-table = { $count ->
    [one] { $count } table inside a table became text of its cell.
   *[other] { $count } tables inside tables became text of their cells.
  }
docx-lost-merged-cell = { $count ->
    [one] { $count } merged cell was parted; its text stands in the first.
   *[other] { $count } merged cells were parted; their text stands in the first.
  }
docx-lost-header = { $count ->
    [one] The text of { $count } page header was left out.
   *[other] The text of { $count } page headers was left out.
  }
docx-lost-footer = { $count ->
    [one] The text of { $count } page footer was left out.
   *[other] The text of { $count } page footers was left out.
  }
docx-lost-contents = { $count ->
    [one] { $count } table of contents was left out; the page makes its own from the headings.
   *[other] { $count } tables of contents were left out; the page makes its own from the headings.
  }
docx-lost-hidden = { $count ->
    [one] { $count } hidden text was left out.
   *[other] { $count } hidden texts were left out.
  }
docx-lost-struck = { $count ->
    [one] { $count } text struck through was kept without the line.
   *[other] { $count } texts struck through were kept without the line.
  }
docx-lost-link = { $count ->
    [one] { $count } link that leads to neither a web page nor a mailbox was kept as text.
   *[other] { $count } links that lead to neither a web page nor a mailbox were kept as text.
  }
docx-lost-ruby = { $count ->
    [one] { $count } phonetic guide was left out.
   *[other] { $count } phonetic guides were left out.
  }
docx-lost-symbol = { $count ->
    [one] { $count } sign of a symbol font has no such character; a replacement stands for it.
   *[other] { $count } signs of a symbol font have no such character; replacements stand for them.
  }
docx-lost-field = { $count ->
    [one] { $count } field is not closed; what it shows may be missing.
   *[other] { $count } fields are not closed; what they show may be missing.
  }
docx-lost-note = { $count ->
    [one] { $count } reference leads to a note that is missing or already referred to.
   *[other] { $count } references lead to notes that are missing or already referred to.
  }
docx-holds-revisions = The file already holds tracked changes ({ $part }). Please accept or reject them first.
docx-is-unproved = The tracked changes do not lead back to both files, so nothing was written. They first differ at: { $part }
docx-untracked-format = { $count ->
    [one] { $count } paragraph or table line is set otherwise; that is not tracked.
   *[other] { $count } paragraphs or table lines are set otherwise; that is not tracked.
  }
docx-untracked-object = { $count ->
    [one] { $count } picture or object of the old file is gone; that is not tracked.
   *[other] { $count } pictures or objects of the old file are gone; that is not tracked.
  }
docx-untracked-text-box = { $count ->
    [one] { $count } text box of the old file is gone or says something else; that is not tracked.
   *[other] { $count } text boxes of the old file are gone or say something else; that is not tracked.
  }
docx-untracked-margin = Headers or footers differ; that is not tracked.
