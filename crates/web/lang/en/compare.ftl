compare-title = Draft { $old } and draft { $new } compared
compare-lede = What came is underlined, what went is struck through; each changed paragraph also says what became of it.
compare-relabelled = { $count ->
    [one] { $count } with a new number
   *[other] { $count } with a new number
  }
compare-words-inserted = { $count ->
    [0] no word inserted
    [one] { $count } word inserted
   *[other] { $count } words inserted
  }
compare-words-deleted = { $count ->
    [0] no word deleted
    [one] { $count } word deleted
   *[other] { $count } words deleted
  }
compare-all = Show the whole text
compare-changes-only = Show changes only
compare-read = Read draft { $draft }
compare-others = Other comparisons
compare-nothing = Nothing changed between these drafts.
compare-unchanged = { $count ->
    [one] { $count } paragraph unchanged
   *[other] { $count } paragraphs unchanged
  }
compare-beside = What became of this paragraph
compare-was = (was { $label })
compare-history = History
compare-moved = Moved from { $from }.
compare-went = Moved to { $to }.
compare-split = Split from { $from }.
compare-merged = Merged from { $from }.
compare-legend = Words struck through are gone; words in italics and underlined are new.
compare-word = Word, with tracked changes
