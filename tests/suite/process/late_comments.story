# When a comment is on time, and what becomes of it when it is not (R10). A deadline lasts to the end
# of its last second on the wall clock of the forum, also on the day on which summer time begins.

2024-12-02 09:00:00     | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10:00     | Ana Lindqvist          | admits arendal and lumen as member states          | arendal and lumen are admitted
2024-12-02 09:20:00     | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal   | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21:00     | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen         | Koffi Mensah is focal point of lumen
2024-12-20 10:00:00     | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md          | draft 1 is imported: 10 new

# Before the draft is posted there is nothing to comment on, not even in private.
2025-01-05 12:00:00     | focal point of arendal | comments on 1.1, of draft 1: "Too early."          | refused: draft 1 is not posted [R10]
2025-01-05 12:01:00     | focal point of arendal | drafts a comment on 1.1, of draft 1: "Too early."  | refused: draft 1 is not posted [R10, Decision 7, 5]
2025-01-06 09:00:00     | Ana Lindqvist          | publishes draft 1                                  | waits for a second officer
2025-01-06 09:30:00     | Tomasz Wierzbicki      | confirms the publication of draft 1                | draft 1 is posted

# The deadline of the first round.
                        |                        | the deadline of round 1                            | 2025-01-31 23:59:59
                        |                        | the deadline of round 1 in UTC                     | 2025-01-31T22:59:59Z
# R10 allows what is received by the last millisecond of the deadline's second.
2025-01-31 23:59:58     | focal point of arendal | comments on 1.1: "Clear."                          | receipt, on time
2025-01-31 23:59:59     | focal point of arendal | comments on 1.2, as second: "Say who pays."        | receipt, on time
2025-01-31 23:59:59.999 | focal point of lumen   | comments on 2.1, as last: "Say when."              | receipt, on time

# A form whose sending began before the deadline, on a slow line, has a quarter of an hour.
2025-02-01 00:00:00     | focal point of lumen   | comments on 2.1, as slow, begun at 2025-01-31 23:59:59.900: "Slow line." | receipt, within the grace [R10]
2025-02-01 00:14:59     | focal point of lumen   | comments on 2.1, begun at 2025-01-31 23:50:00: "A very slow line."       | receipt, within the grace [R10]
2025-02-01 00:15:00     | focal point of lumen   | comments on 2.2, begun at 2025-01-31 23:59:59: "Too slow a line."        | receipt, late [R10]
2025-02-01 00:15:01     | focal point of lumen   | comments on 2.2, begun at 2025-02-01 00:00:00: "Not begun in time."      | receipt, late [R10]
2025-02-01 00:16:00     | focal point of arendal | comments on 2.2, as late: "Late."                  | receipt, late [R10]
                        |                        | comment second                                     | filed, on time
                        |                        | comment slow                                       | filed, within the grace
                        |                        | comment late                                       | filed, late

# Late ones are in the next revision of the compilation.
2025-02-01 08:00:00     | Ana Lindqvist          | compiles the comments on draft 1                   | Rev.0 of the compilation holds 8 comments
2025-02-03 17:00:00     | focal point of lumen   | comments on the document: "We thank the authors."  | receipt, late [R10]
2025-02-04 08:00:00     | Ana Lindqvist          | compiles the comments on draft 1                   | Rev.1 of the compilation holds 9 comments

# A draft that was posted later takes the place of the one before.
2025-02-20 10:00:00     | Tomasz Wierzbicki      | answers all comments on draft 1 as noted: "Noted." | 9 comments answered
2025-02-27 10:00:00     | Tomasz Wierzbicki      | imports draft 2 from fixtures/skills-2.md          | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-02 10:00:00     | focal point of lumen   | drafts a comment on 1.1, of draft 1, as held back: "One more thing."     | kept as a draft
2025-03-03 09:00:00     | Ana Lindqvist          | publishes draft 2                                  | waits for a second officer
2025-03-03 09:05:00     | Tomasz Wierzbicki      | confirms the publication of draft 2                | draft 2 is posted
2025-03-03 10:00:00     | focal point of lumen   | comments on 1.1, of draft 1: "On the old draft."   | refused: draft 2 has followed draft 1 [R10]
2025-03-03 10:01:00     | focal point of lumen   | finishes and files held back                       | refused: draft 2 has followed draft 1 [R10]
                        |                        | comment held back                                  | draft

# The night of 30 March has 23 hours; the deadline stands at 23:59:59 on the wall all the same.
                        |                        | the deadline of round 2                            | 2025-03-30 23:59:59
                        |                        | the deadline of round 2 in UTC                     | 2025-03-30T21:59:59Z
# A text begun before the deadline and sent after it is late: a draft is no way round.
2025-03-29 18:00:00     | focal point of arendal | drafts a comment on 2.1, as begun early: "Funds."  | kept as a draft
2025-03-30 23:59:59.500 | focal point of lumen   | comments on 1.1: "Summer time."                    | receipt, on time
2025-03-31 00:00:00     | focal point of arendal | finishes and files begun early                     | receipt, late [R10]
