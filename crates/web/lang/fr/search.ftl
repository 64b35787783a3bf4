search-title = Search
search-title-for = Search: { $question }
search-question = Words to look for in drafts and comments
search-go = Search
search-hint = Finds words in all drafts and filed comments, in any of the six languages, in their other forms too.
search-nothing = Nothing was found for:
search-nothing-hint = Try fewer or other words; every word of the question must stand in what is found.
search-found = { $count ->
    [one] { $count } place found
   *[other] { $count } places found
  }
search-part = page { $part } of { $parts }
search-parts = Pages of results
search-before = Results before
search-after = More results
search-block = Draft { $draft }
search-comment = Comment on draft { $draft }
search-posted = posted
search-whole-draft = the whole draft
search-reply = reply to a comment
