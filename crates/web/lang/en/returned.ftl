returned-title = Hand in the draft as a Word file
returned-lede = Edit the draft in Word, with tracked changes or without, and comment in its margin. Each change becomes a proposal on its paragraph; you look through the list before anything is filed.
returned-choose = The file
returned-choose-hint = Word (.docx), at most 32 megabytes
returned-lost = The file was not taken from this site
returned-lost-hint = A file taken from here says of itself which draft it is. If it no longer does, this is used instead.
returned-draft = It was made from
returned-read = Read the file
returned-read-hint = Nothing is filed yet. What is read waits for you under “My comments”.
returned-no-file = Please choose a file.
returned-other-forum = This file was made from a draft of another forum.
returned-another = This looks like another document than draft { $draft }: of { $all ->
    [one] its { $all } paragraph
   *[other] its { $all } paragraphs
  } { $found ->
    [0] none was found.
    [one] only { $found } was found.
   *[other] only { $found } were found.
  } Nothing was taken.
returned-file = { $file }
returned-summary = { $proposals ->
    [0] No proposal
    [one] { $proposals } proposal
   *[other] { $proposals } proposals
  }, { $comments ->
    [0] no comment
    [one] { $comments } comment
   *[other] { $comments } comments
  }, { $unplaced ->
    [0] and everything could be placed.
    [one] { $unplaced } change that could not be placed.
   *[other] { $unplaced } changes that could not be placed.
  }
returned-on = On
returned-received = Received
returned-unplaced = What could not be placed
returned-unplaced-hint = These texts are bound to no paragraph: a wrong place is worse than none. Nothing of them is filed; please bring them in by a form.
returned-by-form = Comment by a form
returned-losses = What the file has that is not carried over
returned-restyled = { $count ->
    [one] { $count } paragraph has the same words in another style, which is no proposal.
   *[other] { $count } paragraphs have the same words in another style, which is no proposal.
  }
returned-margin = in the margin
returned-untracked = not tracked
returned-comment = What the comment says
returned-reason = The reason for it
returned-do = What to do with
returned-keep = Keep it
returned-merge = Make it the reason for
returned-drop = Drop it
returned-file-all = File what is kept
returned-hand-in = Hand what is kept to the focal point
returned-save = Save and go on later
returned-file-hint = Everything kept is filed together, or nothing. Each proposal has a receipt of its own.
returned-moved = The text is moved, not changed.
returned-why-doubtful = It may be paragraph { $near } written anew, but is too unlike to be sure.
returned-why-foreign = It bears the mark of paragraph { $near }, which was not among those handed out.
returned-why-table = A cell of the table { $near } is changed. Other wording cannot be proposed for a table; please say it as a comment.
returned-why-changed = It was made from an earlier draft and cannot stand in this one.
returned-why-settled = The draft now in force says so already.
returned-handed-in = Hand in a Word file
returned-its-file = All of its file
returned-discard = Throw the file’s proposals away
returned-nothing-left = Nothing of this file is left to be filed.
returned-redline = This file is the comparison of two drafts: the changes in it are not yours. Please edit the draft itself, which its page gives as a Word file.
