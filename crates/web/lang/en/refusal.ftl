refusal-clause = Under: { $clause }
refusal-no-right = Your office does not entitle you to do this.
refusal-second-officer = A second officer must confirm this; one's own request cannot be confirmed by oneself.
refusal-already-asked = Another officer has already asked for this; it waits for confirmation. Confirm it, or turn it down and ask anew.
refusal-unknown-forum = There is no such forum.
refusal-unknown-draft = There is no such draft.
refusal-unknown-paragraph = There is no such paragraph in this draft.
refusal-unknown-comment = There is no such comment on this draft.
refusal-unknown-entity = There is no such entity in this forum.
refusal-unknown-date = There is no such date in the schedule.
refusal-unknown-round = There is no such round.
refusal-unknown-request = This has already been answered, or was never asked for.
refusal-unknown-office = The person does not hold this office.
refusal-forum-exists = A forum of this name is already here.
refusal-empty = Please fill in: { $field }.
refusal-too-long = Too long: { $field }. It has { $length } characters and may have { $limit }.
refusal-bad-address = Please check the e-mail address: it should look like name@example.org.
refusal-not-posted = Draft { $draft } has not been posted yet.
refusal-superseded = Draft { $draft } is no longer commented on: draft { $by } has taken its place.
refusal-no-window = The final report is no longer commented on.
refusal-too-late = The deadline was { $deadline }, and this forum does not take late comments.
refusal-not-public = Round { $round } is open to members through their focal points, not to the public.
refusal-views-only = Proposing wording is reserved to members; please give your view in words of your own.
refusal-no-wording-here = Wording can be proposed for a paragraph or a heading only.
refusal-nothing-changed = The proposed wording is the same as the text. Please change it, or give a view instead.
refusal-nothing-proposed = What you answer proposes nothing, so one can be neither for nor against it.
refusal-wrong-stage = This cannot be done any more, or not yet: the comment is { $stage }.
refusal-already-joined = This entity already stands behind the comment.
refusal-unanswered = { $count ->
    [one] { $count } comment on draft { $draft } has no answer yet.
   *[other] { $count } comments on draft { $draft } have no answer yet.
  }
refusal-no-opinions = The schedule asks for the opinions to be annexed to draft { $draft }, and none is.
refusal-too-near = The final report is to be circulated { $days } days before the opening; only { $found } are left.
refusal-not-its-turn = It is the turn of draft { $expected }.
refusal-does-not-fit = { $unbound ->
    [one] { $unbound } paragraph of the translation could not be bound to the draft; nothing was stored.
   *[other] { $unbound } paragraphs of the translation could not be bound to the draft; nothing was stored.
  }
refusal-past = This date has passed, or would lie in the past, and can no longer be changed.
field-text = your comment
field-wording = the proposed wording
field-name = name
field-organization = organization
field-email = e-mail address
field-reason = reason
field-act = deciding act
field-title = title
field-draft = the text of the draft
stage-draft = being written
stage-pending = waiting for the focal point
stage-verified = verified
stage-shown = shown to other members
stage-filed = filed
stage-withdrawn = withdrawn
stage-discarded = thrown away
stage-answered = answered
refusal-unknown-drafting = No next draft is being made at present.
refusal-unknown-bracket = There are no such brackets here.
refusal-unknown-outcome = No outcome is proposed for this proposal yet.
refusal-drafting-begun = The next draft is already being made from the proposals on draft { $draft }. Go on with it, or give it up.
refusal-still-open = Comments on draft { $draft } are still being taken.
refusal-unsettled = Proposals taken in collide and nothing is settled between them; places: { $count }. Lift the brackets, write the agreed wording, or let one of them go.
field-proposals = proposals
field-agreed = who agreed
