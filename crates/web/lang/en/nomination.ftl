nav-experts = Experts
desk-go-nominations = Nominations of experts
slot-nominations = Experts are to be named
rule-r05 = A nomination names the expert, with organization and address, by the date set, and comes from a category that is invited. Later ones are taken and marked.
rule-r06 = An expert takes an active part in the preparations in their own country.
rule-r07 = The informal expert group is balanced. Balance is reported and never enforced.
refusal-no-call = The mandate of this forum calls for no experts.
refusal-not-invited = Entities of this category are not invited to name experts.
refusal-nominated-by-own = Your entity has already named an expert with this e-mail address.
refusal-nominated-by-other = An expert with this e-mail address has already been named by another entity. The secretariat can tell you more.
refusal-not-in-force = This cannot be done any more: the nomination is { $standing }.
refusal-unknown-nomination = There is no such nomination.
refusal-unknown-theme = There is no such sub-theme.
field-position = position
act-expert-named = { $late ->
    [yes] { $entity } named an expert, after the deadline.
   *[no] { $entity } named an expert.
  }
act-expert-written-to = The expert named by { $entity } was written to once more.
act-nomination-confirmed = An expert confirmed a nomination.
act-nomination-declined = An expert declined a nomination.
act-nomination-withdrawn = A nomination was withdrawn.
act-nomination-replaced = Another expert was put in the place of one named before.
mail-nominated-subject = { $forum }: { $entity } has named you as an expert
mail-nominated-body =
    { $entity } has named you as an expert for the informal expert group of { $forum }.

    Please say whether you are willing, and whether your name may stand in the published list. The page also shows what is kept about you and why:
    { $address }

    The link lets you in once, within seven days. If it has expired, ask { $entity } or the secretariat to have it sent again.
nominations-title = Nominations of experts
nominations-lede = Experts are named here for the informal expert group that helps to prepare the report.
nominations-until = Nominations are taken until
nominations-over = has passed; later ones are marked
nominations-invited = Who is invited
nominations-clause = Under
nominations-to-list = The published list
nominations-to-desk = All nominations, and their balance
nominations-own = Your nominations
nominations-own-none = None yet.
nominations-sign-in = Focal points name experts after signing in by the link that the secretariat sent them.
nominations-count = { $count ->
    [0] No nomination is in force.
    [one] { $count } nomination is in force.
   *[other] { $count } nominations are in force.
  }
nominations-none = Nobody has named an expert yet.
nominations-likely = Perhaps one person
nominations-likely-hint = These names are nearly the same, whatever the spelling or the script.
nominations-balance = Balance
nominations-balance-hint = Of the nominations in force. Reported, never enforced.
nominations-experts = Experts
nomination-title = Nomination
nomination-new = Name an expert
nomination-form-title = Name an expert
nomination-form-lede = The expert is written to at once and asked to confirm. Visas take weeks: name experts early.
nomination-in-place = In the place of { $name }, whose nomination then ends.
nomination-will-be-late = The deadline was { $deadline }. The nomination will be taken and marked late.
nomination-expert = Expert
nomination-entity = Named by
nomination-standing = State
nomination-received = Received
nomination-name = Name
nomination-organization = Organization
nomination-name-hint = As in the passport.
nomination-email-hint = The expert confirms by a link sent here. It is not published.
nomination-lang = Language in which to write to the expert
nomination-active = We state that the expert takes an active part in the preparations in their own country.
nomination-more = If you wish to say it
nomination-more-hint = It helps to form a balanced group. Officers see it, and you, and the expert.
nomination-position = Position
nomination-gender = Gender
gender-woman = woman
gender-man = man
gender-other = other
gender-unsaid = not said
nomination-languages = Working languages
nomination-themes = Sub-themes
nomination-file = Name this expert
nomination-file-hint = You get a receipt. You can withdraw the nomination, or put another expert in its place.
nomination-lede = What was recorded, and how it stands.
nomination-lede-expert = { $entity } has named you. Please say whether you are willing.
standing-named = waits for the expert
standing-confirmed = confirmed
standing-declined = declined
standing-withdrawn = withdrawn
standing-replaced = replaced
nomination-listed = may be listed
nomination-may-list = My name and organization may stand in the published list of experts.
nomination-may-list-hint = You can change this at any time.
nomination-confirm = I am willing
nomination-decline = I decline
nomination-answer-hint = You can decline later too; your name then leaves the list at once.
nomination-kept = What is kept
nomination-kept-why = It is kept so that the group can be formed and its members invited. Officers see it, the entity that named the expert, and the expert; only with consent are name and organization published. To have it corrected or erased, write to { $contact }.
nomination-statement = Active in the preparations at home
nomination-stated = stated by the entity
nomination-not-active = not stated
nomination-replaces = In the place of
nomination-replaced-by = Replaced by
nomination-write = Write to the expert again
nomination-replace = Name another in their place
nomination-withdraw = Withdraw
done-nomination-confirmed = Thank you. Your answer is recorded.
done-nomination-declined = Your answer is recorded: you decline.
done-nomination-withdrawn = The nomination is withdrawn.
done-nomination-written = The expert is being written to.
experts-title = List of experts
experts-lede = Experts who confirmed their nomination and agreed to stand in this list.
experts-none = Nobody stands in the list yet.
experts-count = { $count ->
    [one] { $count } expert.
   *[other] { $count } experts.
  }
experts-as-of = As of { $day }.
