dispose-title = Answers to comments
dispose-open-count = { $count ->
    [0] Every comment on draft { $draft } has its answer.
    [one] { $count } comment on draft { $draft } needs a decision.
   *[other] { $count } comments on draft { $draft } need a decision.
  }
dispose-all-count = { $count ->
    [0] No comment has been filed on draft { $draft }.
    [one] { $count } comment has been filed on draft { $draft }.
   *[other] { $count } comments have been filed on draft { $draft }.
  }
dispose-draft = Draft
dispose-draft-number = Draft { $draft }
dispose-show = Which comments
dispose-show-open = those that need a decision
dispose-show-all = all
dispose-list = Show
dispose-nothing = There is nothing to decide here.
dispose-whole = The whole draft
dispose-place = Paragraph
dispose-reply = reply
dispose-wording = Proposed wording:
dispose-its-page = The comment’s page
dispose-answer = What becomes of them
dispose-reason = Reason
dispose-reason-hint = Shown to the author and to every reader beside the comment
dispose-ticked = Record for the comments ticked
dispose-page = Record for all on this page
dispose-parts = Pages
dispose-none-ticked = Please tick at least one comment, or choose all on this page.
dispose-no-outcome = Please say what becomes of the comments.
