record-title = The record
record-lede = Every act, newest first: who, on whose behalf, when, what, and under which clause. Each is chained to the one before by its hash.
record-none = Nothing stands here.
record-number = No.
record-when = When
record-who = Who
record-what = What
record-clause = Clause
record-leaf = Leaf
record-for = for
record-nobody = –
record-pages = Pages of the record
record-newest = Newest
record-older = Older
record-office = { $office }, { $entity }
record-moved = “{ $what }” is now { $to }
record-round = the round “{ $name }” is inserted
record-meeting = the meeting “{ $name }” is inserted
act-founded = The forum was founded on { $symbol }.
act-admitted = { $count ->
    [one] { $count } entity was admitted.
   *[other] { $count } entities were admitted.
  }
act-enrolled = { $person } was written down.
act-appointed = { $person } was given an office: { $office }.
act-office-ended = The office of { $person } ended: { $office }.
act-rescheduled = The schedule was changed by { $act }: { $change }. Reason: { $reason }
act-draft-imported = Draft { $draft } was brought in with { $count ->
    [one] { $count } paragraph.
   *[other] { $count } paragraphs.
  }
act-draft-translated = A translation of draft { $draft } was brought in: { $language }.
act-draft-posted = { $despite ->
    [yes] Draft { $draft } was posted, although a rule said otherwise: { $reason }
   *[no] Draft { $draft } was posted.
  }
act-compiled = The compilation of comments on draft { $draft } was issued as Rev.{ $revision }, with { $count ->
    [one] { $count } comment.
   *[other] { $count } comments.
  }
act-reminded = { $count ->
    [one] { $count } person was told of comments on draft { $draft } that are not filed, { $hours } hours before the deadline.
   *[other] { $count } people were told of comments on draft { $draft } that are not filed, { $hours } hours before the deadline.
  }
act-requested = A second officer was asked for: { $what }.
act-confirmed = A second officer confirmed what { $person } had asked for.
act-turned-down = A request was turned down or taken back.
act-comment-written = A comment on draft { $draft } was written.
act-comment-handed-in = A comment was handed to the focal point.
act-comment-verified = A comment was verified.
act-comment-given-back = A comment was given back to its writer.
act-comment-shown = A comment was shown to other members.
act-comment-joined = { $entity } joined a comment.
act-comment-filed = { $late ->
    [yes] A comment was filed late.
   *[no] A comment was filed.
  }
act-comment-discarded = A comment was thrown away before filing.
act-comment-withdrawn = A comment was taken back.
act-comment-disposed = A comment was answered: { $outcome }. Reason: { $reason }
act-handed-back = Draft { $draft } came back from { $entity } as a Word file. Changes and comments: { $items }; not placed: { $unplaced }.
act-drafting-begun = The next draft was begun from the proposals on draft { $draft }.
act-drafting-taken = Proposals were taken into the next draft: { $count }.
act-drafting-let-go = What was decided on proposals was let go: { $count }.
act-drafting-lifted = Brackets in paragraph { $block } were lifted, agreed by { $who }.
act-drafting-reopened = The brackets of paragraph { $block } were put back.
act-drafting-worded = The wording of paragraph { $block } was written. Agreed by: { $who }.
act-drafting-intended = An outcome was proposed for proposals ({ $count }): { $outcome }. Reason: { $reason }
act-drafting-shown = The making of the next draft was shown to everyone.
act-drafting-hidden = The making of the next draft is shown to officers only again.
act-drafting-answered = { $stance ->
    [support] { $entity } agreed to what shall become of a proposal.
   *[objection] { $entity } objected to what shall become of a proposal.
  }
act-drafting-given-up = The making of the next draft was given up.
act-drafting-finished = Draft { $draft } was made from the proposals taken in.
record-by-letter = by letter
act-suspended = { $entity } was suspended by { $act }. Reason: { $reason }
act-reinstated = { $entity } was reinstated by { $act }. Reason: { $reason }
