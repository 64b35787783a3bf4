drafts-title = Drafts in the making
drafts-lede = Bring a draft in, look at what was read of it, add its translations, and ask a second officer to publish it.
drafts-import = Bring in draft { $draft }
drafts-planned = It is to be posted on { $when }.
drafts-again = Draft { $draft } was brought in already and is not published. Bringing it in anew takes its place; what is translated already stays.
drafts-file = The draft, as a file
drafts-file-hint = Word (.docx), Markdown (.md) or plain text (.txt), at most 32 megabytes
drafts-text = Or paste its text
drafts-text-hint = Used if no file is chosen
drafts-format = What was pasted is
drafts-markdown = Markdown
drafts-plain = plain text
drafts-opinions = Draft opinions
drafts-opinions-files = Opinions annexed, one file each
drafts-opinions-hint = Each comes behind the draft under a heading of its own, in the order of the files.
drafts-inside = How many opinions stand in the draft’s own file
drafts-inside-hint = Leave empty if none does.
drafts-name = Title
drafts-name-hint = Leave empty to take it from the file.
drafts-look = Look at what is read
drafts-look-hint = Nothing is stored yet.
drafts-translate = Bring in a translation
drafts-of = Of which draft
drafts-lang = Into which language
drafts-translated-file = The translation, as a file
drafts-translated-hint = Its paragraphs are bound to the draft’s by their numbers, others by their place.
drafts-publish = Publish draft { $draft }
drafts-facts = Draft { $draft } has { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
  } and { $opinions ->
    [0] no opinion annexed
    [one] { $opinions } opinion annexed
   *[other] { $opinions } opinions annexed
  }.
drafts-working = Working language
drafts-is-translated = Translated into
drafts-is-missing = Not translated into
drafts-read = Read it as it will be shown
drafts-waits = waits for a second officer
drafts-despite = Publish all the same, because
drafts-despite-hint = Recorded with your name and shown to the second officer
drafts-ask = Ask a second officer to publish it
drafts-nothing = Please choose a file, or paste the text.
drafts-unknown = This file is neither a Word document (.docx) nor a text in UTF-8.
drafts-in-file = In “{ $file }”:
drafts-no-number = Please write how many opinions there are, as a number up to 100.
drafts-no-language = Please choose one of the languages other than the working language.
drafts-too-many-files = These are more files than can be taken at once. Nothing was stored.
preview-title = Draft { $draft }, before it is stored
preview-translation = Draft { $draft } in { $language }, before it is stored
preview-lede = Nothing is stored yet. Please look at what was read.
preview-facts = { $count ->
    [one] { $count } paragraph, heading or table was read.
   *[other] { $count } paragraphs, headings and tables were read.
  }
preview-opinions = { $count ->
    [0] No opinion is annexed.
    [one] { $count } opinion is annexed.
   *[other] { $count } opinions are annexed.
  }
preview-losses = What could not be carried over
preview-nothing-lost = Everything was carried over.
preview-lost = { $file }: { $what }
preview-lost-at = { $file }: { $what } In the paragraph “{ $place }”.
preview-turns = Against draft { $draft }
preview-kept = { $count ->
    [one] { $count } paragraph stands as it stood
   *[other] { $count } paragraphs stand as they stood
  }
preview-edited = { $count ->
    [one] { $count } was edited
   *[other] { $count } were edited
  }
preview-moved = { $count ->
    [one] { $count } was moved
   *[other] { $count } were moved
  }
preview-moved-and-edited = { $count ->
    [one] { $count } was moved and edited
   *[other] { $count } were moved and edited
  }
preview-split = { $count ->
    [one] { $count } was split
   *[other] { $count } were split
  }
preview-merged = { $count ->
    [one] { $count } was merged from several
   *[other] { $count } were merged from several
  }
preview-deleted = { $count ->
    [one] { $count } was deleted
   *[other] { $count } were deleted
  }
preview-new = { $count ->
    [one] { $count } is new
   *[other] { $count } are new
  }
preview-headings = Headings
preview-no-headings = No heading was found.
preview-store = Store it
preview-leave = Leave it
