feed-title = { $forum }: what happened
feed-subtitle = Drafts posted, dates set and changed, compilations issued.
feed-draft = Draft { $draft } of the report is posted
feed-draft-until = Comments are taken until { $deadline }.
feed-final = It is the final report and is not commented on.
feed-changed = Date changed: { $what }
feed-changed-how = From { $from } to { $to }, decided by { $act }: { $reason }
feed-compilation = Compilation of comments on draft { $draft }
feed-compilation-revision = Compilation of comments on draft { $draft }, Rev.{ $revision }
feed-compilation-holds = { $count ->
    [0] It holds no comment.
    [one] It holds { $count } comment.
   *[other] It holds { $count } comments.
  }
feed-closed = Comments on draft { $draft } were due
feed-closed-at = The deadline was { $deadline }.
calendar-summary = { $forum }: { $what }
calendar-not-fixed = The day is not fixed yet.
calendar-decided = Decided by: { $act }
calendar-was = Before: { $from }. Changed by { $act }: { $reason }
