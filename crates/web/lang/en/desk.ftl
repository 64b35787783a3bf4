back-title = Nothing was recorded. Please look at this:
desk-title = Secretariat
desk-lede = What needs doing now, and the way to each thing.
desk-places = The secretariat’s pages
desk-go-drafts = Drafts: bring in, translate, publish
desk-go-dispositions = Answers to comments
desk-go-schedule = Change the schedule
desk-go-people = People and offices
desk-go-record = The record
desk-requests = { $count ->
    [0] Waiting for a second officer: nothing
    [one] Waiting for a second officer: { $count } request
   *[other] Waiting for a second officer: { $count } requests
  }
desk-no-requests = Publishing a draft, moving a deadline and inserting a round need two officers. What one asks for appears here for the other.
desk-by-act = Decided by
desk-reason = Reason:
desk-asked-by = Asked by
desk-own-request = You asked for this; another officer must confirm it.
desk-confirm = Confirm
desk-turn-down = Turn down
desk-take-back = Take back
desk-todo = To do
desk-all-posted = The final report is posted.
desk-to-import = Draft { $draft } is to be brought in; it is posted on { $when }.
desk-to-publish = Draft { $draft } is brought in with { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
  } and { $languages ->
    [0] no translation
    [one] { $languages } translation
   *[other] { $languages } translations
  }. It is not published.
desk-publish-asked = Draft { $draft }, with { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
  } and { $languages ->
    [0] no translation
    [one] { $languages } translation
   *[other] { $languages } translations
  }, waits for a second officer to be published.
desk-unanswered = { $count ->
    [one] { $count } comment on draft { $draft } has no answer yet.
   *[other] { $count } comments on draft { $draft } have no answer yet.
  }
desk-answer = Answer
desk-late-tag = late
desk-late = { $count ->
    [one] { $count } comment on draft { $draft } came after the deadline.
   *[other] { $count } comments on draft { $draft } came after the deadline.
  }
desk-found = { $count ->
    [0] Nothing is found against the schedule.
    [one] { $count } thing is found in the schedule and the mandate.
   *[other] { $count } things are found in the schedule and the mandate.
  }
desk-see-findings = Look at the schedule
desk-compilations = Compilations of comments
desk-not-compiled = Draft { $draft }: no compilation has been issued.
desk-compiled = Draft { $draft }: Rev.{ $revision }, with { $count ->
    [one] { $count } comment.
   *[other] { $count } comments.
  }
desk-since = { $count ->
    [0] Nothing is missing from it.
    [one] { $count } comment is not in it yet.
   *[other] { $count } comments are not in it yet.
  }
desk-collected = { $count ->
    [0] No comment has been filed on it.
    [one] { $count } comment is ready for it.
   *[other] { $count } comments are ready for it.
  }
desk-compile = Issue the compilation of comments on draft { $draft }
desk-near = Dates near
desk-none-near = No date falls within the next thirty days.
desk-date = Date
desk-what = What
desk-left-head = Time left
desk-left = { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
  }
desk-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
  }
ask-publish = Publish draft { $draft }
ask-move = Move “{ $what }” from { $from } to { $to }
ask-deadline = Move the deadline “{ $what }” from { $from } to { $to }
ask-round = Insert the round “{ $name }”: posted { $posting }, comments due { $deadline }
ask-other = Another change
done-asked = Asked for. A second officer must now confirm it.
done-changed = The schedule is changed; the old value stays in view.
done-confirmed = Confirmed and carried out.
done-turned-down = Turned down; nothing was changed.
done-imported = The draft is brought in. It stays with the secretariat until it is published.
done-translated = The translation is brought in.
done-disposed = The answers are recorded; the authors see them.
done-ended = The office has ended.
done-compiled = The compilation is issued.
desk-go-entities = Entities
ask-suspend = Suspend { $entity }
ask-reinstate = Reinstate { $entity }
