report-title = The report
report-lede = One report is the only working basis of the forum. Each draft is posted, commented on and answered before the next.
report-none = No draft has been posted yet.
report-draft = Draft { $draft }
report-posted = posted on { $date }
report-not-posted = not posted yet
report-until = comments until { $deadline }
report-was-until = comments were due on { $deadline }
report-superseded = superseded by draft { $draft }
report-since = Since draft { $draft }:
report-read = Read
report-compare = Compare with draft { $draft }
report-compilation = Compilation of comments
report-coming = Still to come
report-comment-whole = Comment on the whole draft
report-comment = Comment
report-beside = Comments on { $name }
report-more = { $count ->
    [one] { $count } more comment
   *[other] { $count } more comments
  }
report-whole = On the whole draft
report-contents = Contents
report-partly = Paragraphs that are not translated yet are shown in their original language ({ $language }).
report-stale = Translation of an earlier wording.
report-officers-only = Only officers see this draft until it is posted.
report-quoted = “{ $words }”
turns-edited = { $count ->
    [one] { $count } edited
   *[other] { $count } edited
  }
turns-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
  }
turns-moved = { $count ->
    [one] { $count } moved
   *[other] { $count } moved
  }
turns-moved-and-edited = { $count ->
    [one] { $count } moved and edited
   *[other] { $count } moved and edited
  }
turns-split = { $count ->
    [one] { $count } split
   *[other] { $count } split
  }
turns-merged = { $count ->
    [one] { $count } merged
   *[other] { $count } merged
  }
turns-deleted = { $count ->
    [one] { $count } deleted
   *[other] { $count } deleted
  }
turn-kept = as in the draft before
turn-edited = edited
turn-moved = moved
turn-moved-and-edited = moved and edited
turn-split = split
turn-merged = merged
turn-deleted = deleted
turn-new = new
report-more-public = people in their own name
report-whole-count = { $count ->
    [one] { $count } comment on the whole draft
   *[other] { $count } comments on the whole draft
  }
report-secretariat = Secretariat
report-take = Take it away:
report-take-text = plain text
