compilation-heading = Compilation of comments on draft { $draft }
compilation-revision = Rev.{ $revision }, issued on { $date }.
compilation-first = Issued on { $date }.
compilation-upto = It holds the comments received up to { $moment }.
compilation-not-issued = Not issued yet: it holds what has been received so far.
compilation-since = { $count ->
    [one] { $count } comment came after it was issued and will be in the next revision.
   *[other] { $count } comments came after it was issued and will be in the next revision.
  }
compilation-comments = { $count ->
    [0] It holds no comment.
    [one] It holds { $count } comment.
   *[other] It holds { $count } comments.
  }
compilation-late = { $count ->
    [one] { $count } of them was received late and is marked.
   *[other] { $count } of them were received late and are marked.
  }
compilation-withdrawn = { $count ->
    [one] { $count } comment was withdrawn and is left out.
   *[other] { $count } comments were withdrawn and are left out.
  }
compilation-taken-back = A comment that stood here was withdrawn.
compilation-joint-note = A joint comment counts once, for the entity that filed it.
compilation-legend = In proposed wordings, words struck through are to go; words in italics and underlined are to come.
compilation-as-word = Word file
compilation-as-sheet = Spreadsheet
compilation-read = Read the draft
compilation-on-document = Comments on the whole draft
compilation-unplaced = Comments whose place is not in this text
compilation-on-note = On footnote { $label }:
compilation-none-here = No comment on this part of the text.
compilation-counts = Who commented
compilation-category = Category
compilation-region = Region
compilation-no-region = Without a region
compilation-count = Comments
compilation-count-late = Received late
compilation-count-withdrawn = Withdrawn
compilation-by-category = Comments by category
compilation-by-region = Comments by region
compilation-text = The text and the comments
compilation-part = Part { $part } of { $parts }
compilation-parts = Parts of the compilation
compilation-before = Part before
compilation-after = Next part
compilation-only-commented = Show only paragraphs with comments
compilation-all-paragraphs = Show the whole text
compilation-answers = in reply to comment { $number }
compilation-answers-whom = in reply to
compilation-wording = Proposed wording:
compilation-issue = Issue the compilation
compilation-issue-next = Issue Rev.{ $revision }
compilation-issue-hint = It will hold every comment received until now.
compilation-comma = {", "}
compilation-sheet-comments = Comments
compilation-sheet-counts = Counts
compilation-column-number = No.
compilation-column-id = Receipt
compilation-column-label = Paragraph
compilation-column-place = Address
compilation-column-draft = Draft
compilation-column-entity = Entity
compilation-column-joined = Joined by
compilation-column-category = Category
compilation-column-region = Region
compilation-column-groups = Groups
compilation-column-kind = Kind
compilation-column-received = Received
compilation-column-class = Timeliness
compilation-column-language = Language
compilation-column-proposal = Proposal
compilation-column-stance = For or against
compilation-column-text = Comment
compilation-column-wording = Proposed wording
compilation-column-reply-to = Reply to No.
compilation-column-reply-id = Reply to receipt
compilation-column-outcome = Outcome
compilation-column-reason = Reason
