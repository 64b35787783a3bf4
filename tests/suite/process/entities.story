# Entities and the letters by which people act for them: who may do what follows the entity's
# status and the letter's validity (H02), and every change keeps what was (R39).

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:05 | Ana Lindqvist     | admits =cmd as other                                | refused: =cmd is not in order: id, formula [H03]
2024-12-02 09:06 | Ana Lindqvist     | admits Lumen as member state                        | refused: Lumen is not in order: id, id [H03]
2024-12-02 09:07 | Ana Lindqvist     | admits lumen and lumen as member states             | refused: lumen is not in order: id, twice [H03]
# H03 allows a table in order.
2024-12-02 09:10 | Ana Lindqvist     | admits arendal and lumen as member states           | arendal and lumen are admitted
2024-12-02 09:11 | Ana Lindqvist     | admits arendal and lumen as member states           | nothing changes
2024-12-02 09:12 | Ana Lindqvist     | admits lumen as member state, in ldc since 1971-11-18 until 2025-02-01 | lumen is admitted
                 |                   | the changes of lumen                                | ldc: "" > "1971-11-18/2025-02-01"
                 |                   | the groups of lumen on 1971-11-17                   | none
                 |                   | the groups of lumen on 2025-01-31                   | ldc
                 |                   | the groups of lumen on 2025-02-01                   | none

# A focal point is named by a letter, which has a date and a validity.
2024-12-03 09:00 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/118" of 2024-12-04, valid - to 2025-01-20 | refused: the letter is dated after today [H03]
2024-12-03 09:01 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/118" of 2024-12-01, valid 2025-01-20 to 2025-01-19 | refused: the letter's validity ends before it begins [H03]
2024-12-03 09:02 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/118" of 2024-11-01, valid - to 2024-12-02 | refused: the letter was valid until 2024-12-02 [H03]
2024-12-03 09:03 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/118" of 2024-12-01, valid 2025-01-07 to 2025-01-20 | Koffi Mensah is focal point of lumen by letter MoC/118
2024-12-03 09:04 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/118" of 2024-12-01, valid 2025-01-07 to 2025-01-20 | nothing changes
2024-12-03 09:05 | Ana Lindqvist     | appoints Sigrid Halvorsen focal point of arendal    | Sigrid Halvorsen is focal point of arendal

# A focal point names contributors of the own entity, and of no other.
2024-12-04 09:00 | Sigrid Halvorsen  | appoints Mikkel Rasch contributor of lumen          | refused: no right to name contributors [H02]
# H02 allows a focal point to name a contributor of the own entity.
2024-12-04 09:01 | Sigrid Halvorsen  | appoints Mikkel Rasch contributor of arendal        | Mikkel Rasch is contributor of arendal
2024-12-04 09:02 | Mikkel Rasch      | appoints Oona Virtaniemi contributor of arendal     | refused: no right to name contributors [H02]
2024-12-04 09:03 | Sigrid Halvorsen  | appoints Oona Virtaniemi focal point of arendal     | refused: no right to appoint [H02]
2024-12-04 09:04 | Sigrid Halvorsen  | appoints Oona Virtaniemi contributor of arendal     | Oona Virtaniemi is contributor of arendal
2024-12-04 09:05 | Sigrid Halvorsen  | ends the office of Oona Virtaniemi as contributor of arendal | Oona Virtaniemi is no longer contributor of arendal

2025-01-06 08:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md           | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                   | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki | confirms the publication of draft 1                 | draft 1 is posted

# The office begins and ends with the validity of its letter, to the second, by itself.
2025-01-06 23:59:59 | Koffi Mensah   | comments on 1.1, for lumen: "Too early."            | refused: letter MoC/118 is valid from 2025-01-07 00:00:00 [H02]
# H02 allows who holds a valid letter.
2025-01-07 00:00:00 | Koffi Mensah   | comments on 1.1, for lumen: "In good time."         | receipt, on time
2025-01-20 23:59:59 | Koffi Mensah   | drafts a comment on 1.2, for lumen, as l1: "Nearly done." | kept as a draft
                 |                   | the letter of the last act                          | MoC/118
2025-01-21 00:00:00 | Koffi Mensah   | finishes and files l1                               | refused: letter MoC/118 was valid until 2025-01-21 00:00:00 [H02]
2025-01-21 00:00:01 | Koffi Mensah   | rewrites l1: "Still there."                         | refused: letter MoC/118 was valid until 2025-01-21 00:00:00 [H02, Plenary house rules, H02]
# A further letter renews the office; what was drafted is still there.
2025-01-22 09:00 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen by letter "MoC/131" of 2025-01-21, valid - to - | Koffi Mensah is focal point of lumen by letter MoC/131
2025-01-22 09:01 | Koffi Mensah      | rewrites l1: "Now under the second letter."         | kept as a draft
                 |                   | the letter of the last act                          | MoC/131

# A suspended entity reads and drafts, and does not file. It takes two officers and an act.
2025-01-23 09:00 | Sigrid Halvorsen  | suspends lumen by "Council/12" because "Arrears."   | refused: no right to suspend [H02]
2025-01-23 09:01 | Ana Lindqvist     | suspends lumen by "" because "Arrears."             | refused: the act is empty [R39]
2025-01-23 09:02 | Ana Lindqvist     | suspends nowhere by "Council/12" because "Arrears." | refused: no such entity [H05]
2025-01-23 09:03 | Ana Lindqvist     | suspends lumen by "Council/12" because "Arrears of more than six months." | waits for a second officer
2025-01-23 09:04 | Koffi Mensah      | comments on 1.1, for lumen: "Still a member."       | receipt, on time
2025-01-23 10:00 | Ana Lindqvist     | confirms the suspension of lumen                    | refused: a second officer must confirm [H01]
2025-01-23 10:01 | Tomasz Wierzbicki | confirms the suspension of lumen                    | lumen is suspended
2025-01-23 10:02 | Ana Lindqvist     | suspends lumen by "Council/13" because "Again."     | refused: it is so already [H04]
2025-01-23 10:03 | Koffi Mensah      | comments on 1.1, for lumen: "Suspended."            | refused: suspended since 2025-01-23 10:01:00 by Council/12 [H02]
2025-01-23 10:04 | Koffi Mensah      | finishes and files l1                               | refused: suspended since 2025-01-23 10:01:00 by Council/12 [H02, Plenary house rules, H02]
2025-01-23 10:05 | Koffi Mensah      | appoints Awa Sow contributor of lumen               | refused: suspended since 2025-01-23 10:01:00 by Council/12 [H02]
# H02 allows a suspended entity to read and to draft.
2025-01-23 10:06 | Koffi Mensah      | rewrites l1: "Kept until we may file."              | kept as a draft
2025-01-23 10:07 | Koffi Mensah      | comment l1                                          | draft
2025-01-24 09:00 | Tomasz Wierzbicki | reinstates lumen by "Council/14" because "Paid."    | waits for a second officer
2025-01-24 09:01 | Ana Lindqvist     | confirms the reinstatement of lumen                 | lumen is reinstated
# H02 allows an entity that is reinstated.
2025-01-24 09:02 | Koffi Mensah      | finishes and files l1                               | receipt, on time
                 |                   | the changes of lumen                                | ldc: "" > "1971-11-18/2025-02-01"; suspended by Council/12: Arrears of more than six months.; reinstated by Council/14: Paid.
