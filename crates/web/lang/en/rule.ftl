rule-title = Rules and clauses
rule-lede = What this forum holds itself to, and where it is written. Every refusal by this program cites one of these. Announced by
rule-found = What is found against them now
rule-nothing-found = Nothing.
rule-in-force = Rules of the mandate
rule-caption = Rules in force in this forum
rule-house = House rules
rule-house-caption = Rules of this program, in force in every forum
rule-house-clause = Plenary house rules, { $rule }
rule-number = Rule
rule-asks = What it asks
rule-measure = Measure
rule-clause = Clause
rule-severity = If it is not kept
rule-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
rule-number-asked = { $count ->
    [one] exactly { $count }
   *[other] exactly { $count }
  }
rule-rounds = rounds { $rounds }
rule-r01 = Dates, place, theme, agenda and duration are set before the opening.
rule-r02 = The theme has the sub-themes that the mandate names, no more and no fewer.
rule-r03 = The agenda starts from the items that the mandate gives.
rule-r09 = Each draft of the report is posted on its date.
rule-r10 = Comments are taken from the posting to the deadline; later ones are marked late.
rule-r11 = The drafts that the mandate names are open to public consultation.
rule-r12 = Dates stand in order: posting, deadline, meeting, next posting.
rule-r13 = A draft reflects the comments on the draft before it: each has a disposition.
rule-r14 = Drafts carry the opinions as far as the mandate asks at that stage.
rule-r15 = There is exactly one report, the only working basis of the forum.
rule-r16 = The final report is circulated the set time before the opening.
rule-r19 = Members propose wording; others give views.
rule-r29 = Every comment window leaves enough time to prepare.
rule-r35 = At least one round is an open online consultation for all stakeholders.
rule-r39 = Every change of the schedule names the act that decided it and keeps the old value.
rule-h01 = Publishing, extending and moving a deadline need a second officer.
rule-h02 = Who may do what is set by category and office.
rule-h03 = A submission keeps within the stated sizes and is not empty.
rule-h04 = A step is taken from the stage that it belongs to.
rule-h05 = What is named must exist.
rule-h06 = Proposals that collide are settled before they go into a draft.
