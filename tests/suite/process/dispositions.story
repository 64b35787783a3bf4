# Each comment on a draft is answered before the next draft is published (R13), unless an officer goes
# on despite open ones and says why.

2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist          | admits arendal and lumen as member states         | arendal and lumen are admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen        | Koffi Mensah is focal point of lumen
2024-12-20 10:00 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md         | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                 | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1               | draft 1 is posted
2025-01-10 10:00 | focal point of arendal | comments on 1.1, as a1: "Which offices?"          | receipt, on time
2025-01-10 10:01 | focal point of arendal | comments on 1.2, as a2, editorial: "Shorter."     | receipt, on time
2025-01-10 10:02 | focal point of lumen   | proposes "Libraries lend devices." for 2.1, as l1 | receipt, on time
2025-01-10 10:03 | focal point of lumen   | comments on comment a1, as l2: "We ask the same." | receipt, on time
2025-01-10 10:04 | focal point of lumen   | comments on 2.2, as l3: "In our law it is so."    | receipt, on time
                 |                        | unanswered on draft 1                             | 5

# One at a time or many at once, each with a reason; an answer can be corrected by another.
2025-02-12 09:00 | Tomasz Wierzbicki      | answers a1 and l2 as incorporated: "See 1.1."     | 2 comments answered
2025-02-12 09:10 | Tomasz Wierzbicki      | answers l1 as in part: "The hours are kept."      | 1 comment answered
2025-02-12 09:11 | Tomasz Wierzbicki      | answers a2 as noted: ""                           | refused: the reason is empty [R39]
2025-02-12 09:12 | Tomasz Wierzbicki      | answers a2 and a9 as noted: "Noted."              | refused: no such comment [H05]
2025-02-12 09:20 | Ana Lindqvist          | answers l1 as footnote: "See the note to 2.1."    | 1 comment answered
                 |                        | comment l1                                        | filed, on time, footnote
                 |                        | unanswered on draft 1                             | 2
2025-02-12 09:30 | focal point of arendal | answers l1 as incorporated: "It should be."       | refused: no right to answer comments [H02]

# The author sees what became of each. What has been answered has been considered, and stays.
2025-02-12 10:00 | focal point of arendal | comment a1                                        | filed, on time, incorporated
2025-02-12 10:01 | focal point of arendal | withdraws a1                                      | refused: the comment is answered [H04]
# A comment taken back before it was considered needs no answer.
2025-02-12 10:02 | focal point of lumen   | withdraws l3                                      | withdrawn
                 |                        | comment l3                                        | withdrawn
2025-02-12 10:03 | Tomasz Wierzbicki      | answers l3 as noted: "Noted."                     | refused: the comment is withdrawn [H04]
                 |                        | unanswered on draft 1                             | 1

2025-02-27 10:00 | Ana Lindqvist          | imports draft 2 from fixtures/skills-2.md         | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist          | publishes draft 2                                 | refused: 1 on draft 1 unanswered [R13, Decision 7, 8]
2025-03-03 09:01 | Ana Lindqvist          | publishes draft 2 despite ""                      | refused: the reason is empty [R39]
2025-03-03 09:02 | Ana Lindqvist          | publishes draft 2 despite "One question is with the lawyers." | waits for a second officer
2025-03-03 09:10 | Tomasz Wierzbicki      | confirms the publication of draft 2               | draft 2 is posted, despite 1 unanswered

# Answered in time, the next draft needs no override.
2025-03-10 10:00 | the public             | comments on 1.1, as v1: "Good."                   | receipt, on time
2025-05-12 09:00 | Tomasz Wierzbicki      | answers v1 as noted: "Thank you."                 | 1 comment answered
2025-05-26 10:00 | Ana Lindqvist          | imports draft 3 from fixtures/skills-3.md with 1 opinions | draft 3 is imported: 5 kept, 1 edited, 7 new, 5 deleted
2025-06-02 09:00 | Ana Lindqvist          | publishes draft 3                                 | waits for a second officer
# R13 allows a draft once each comment on the one before has an answer.
2025-06-02 09:10 | Tomasz Wierzbicki      | confirms the publication of draft 3               | draft 3 is posted
