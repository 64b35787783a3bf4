# Slippage is normal: drafts are posted late, dates move, rounds and meetings are added. Each change
# names the act that decided it and says why, and the old value stays (R39).

2024-07-09 09:00 | Ana Lindqvist     | founds the forum from forums/wtpf-26/forum.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-07-29 10:00 | Ana Lindqvist     | imports draft 1 "Report": "1.1 The theme has five issues." | draft 1 is imported: 1 new
2024-08-05 09:00 | Ana Lindqvist     | publishes draft 1                                       | waits for a second officer

# The second officer is away: the draft is late by a day, is posted, and says so.
# R09 allows a late draft, and marks it.
2024-08-06 09:00 | Tomasz Wierzbicki | confirms the publication of draft 1                     | draft 1 is posted, 1 day late [R09]
2024-08-06 10:00 | Ana Lindqvist     | moves the posting of round 1 to 2024-08-06 by "Notice 1" because "It was posted then." | refused: the posting of round 1 has passed [R39]

# A cluster becomes days; a change without an act or a reason is none.
2024-11-25 10:00 | Ana Lindqvist     | fixes the meeting ieg-2 on 2025-02-10/2025-02-11 by "" because "The days are known." | refused: the act is empty [R39, Decision 641, decides 1 and Annex 2]
2024-11-25 10:01 | Ana Lindqvist     | fixes the meeting ieg-2 on 2025-02-10/2025-02-11 by "Circular 12" because "" | refused: the reason is empty [R39]
# R39 allows a change that names its act and its reason.
2024-11-25 10:02 | Ana Lindqvist     | fixes the meeting ieg-2 on 2025-02-10/2025-02-11 by "Circular 12" because "The days are known." | the meeting ieg-2 is 2025-02-10/2025-02-11, was 2025-02 cluster

# As in 2025: the third draft came nine days after 31 March. Known beforehand, the date is moved.
2025-03-20 10:00 | Ana Lindqvist     | moves the posting of round 3 to 2025-03-19 by "Circular 14" because "An error." | refused: the posting of round 3 has passed [R39]
2025-03-28 16:00 | Ana Lindqvist     | moves the posting of round 3 to 2025-04-05 by "Circular 14" because "Translation." | the posting of round 3 is 2025-04-05, was 2025-03-31
2025-04-04 16:00 | Ana Lindqvist     | moves the posting of round 3 to 2025-04-09 by "Circular 15" because "Translation takes longer still." | the posting of round 3 is 2025-04-09, was 2025-04-05
                 |                   | the changes of the posting of round 3                   | 2025-03-31 by Decision 641, Annex 2; 2025-04-05 by Circular 14: Translation.; 2025-04-09 by Circular 15: Translation takes longer still.

# The deadline is extended, by two officers; a passed one can be extended, until the next draft is there.
2025-06-10 10:00 | Ana Lindqvist     | extends the deadline of round 3 to 2025-07-04 by "Circular 17" because "Members asked for time." | waits for a second officer
2025-06-10 11:00 | Tomasz Wierzbicki | confirms the change of the deadline of round 3          | the deadline of round 3 is 2025-07-04, was 2025-06-16
                 |                   | the deadline of round 3                                 | 2025-07-04 23:59:59
2025-07-07 10:00 | Ana Lindqvist     | extends the deadline of round 3 to 2025-07-11 by "Circular 18" because "The line was down." | waits for a second officer
2025-07-07 10:10 | Tomasz Wierzbicki | confirms the change of the deadline of round 3          | the deadline of round 3 is 2025-07-11, was 2025-07-04
                 |                   | the changes of the deadline of round 3                  | 2025-06-16 by Decision 641, Annex 2; 2025-07-04 by Circular 17: Members asked for time.; 2025-07-11 by Circular 18: The line was down.

# An order that makes no sense is refused: a deadline behind the next draft, a draft before the meeting.
2025-07-08 10:00 | Ana Lindqvist     | extends the deadline of round 3 to 2025-11-03 by "Circular 19" because "More time." | refused: the meeting ieg-3 would come before the deadline of round 3 [R12, Decision 641, Annex 2]
2025-07-08 10:01 | Ana Lindqvist     | moves the posting of round 4 to 2025-08-01 by "Circular 19" because "Sooner." | refused: the posting of round 4 would come before the meeting ieg-3 [R12]

# A round is inserted behind the third, by two officers, for it brings a deadline: what was the fourth is now the fifth, with its dates.
2025-07-14 10:00 | Ana Lindqvist     | inserts a round for all behind round 3, posted 2025-10-06, due 2025-10-27, by "Decision 655" because "The opinions need another look." | waits for a second officer
                 |                   | round 4                                                 | for members, from 2025-11-03 to 2025-12-19
2025-07-14 10:05 | Tomasz Wierzbicki | confirms the round behind round 3                       | round 4 is inserted
                 |                   | round 3                                                 | for all, from 2025-04-09 to 2025-07-11
                 |                   | round 4                                                 | for all, from 2025-10-06 to 2025-10-27
                 |                   | round 5                                                 | for members, from 2025-11-03 to 2025-12-19
                 |                   | the changes of the deadline of round 4                  | 2025-10-27 by Decision 655
# R29 allows a short window and warns of it.
2025-07-14 10:10 | Ana Lindqvist     | inserts a round for members behind round 5, posted 2026-03-02, due 2026-03-16, by "Decision 656" because "A last look." | waits for a second officer
2025-07-14 10:30 | Tomasz Wierzbicki | confirms the round behind round 5                       | round 6 is inserted
                 |                   | findings                                                | warning R29 at the deadline of round 6: round 6 has 14 days, at least 21; note R01 at the opening: the days of the forum are not fixed; note R16 at the opening: the opening can be on 2026-05-25 at the earliest

# As in 2026: the cluster ran in January and not in February.
2025-12-01 10:00 | Ana Lindqvist     | moves the meeting ieg-4 to 2026-01-19/2026-01-20 by "Circular 21" because "The cluster runs in January." | the meeting ieg-4 is 2026-01-19/2026-01-20, was 2026-02 cluster

# Informal meetings are added; one behind the final report takes a later report and a later opening.
2026-02-10 10:00 | Ana Lindqvist     | inserts the meeting ieg-4a after round 5, held 2026-02-24, by "Circular 22" because "Two opinions are open." | the meeting ieg-4a is inserted
2026-02-10 10:01 | Ana Lindqvist     | inserts the meeting ieg-4a after round 5, held 2026-03-19, by "Circular 22" because "Twice." | refused: the meeting ieg-4a has passed [R39]
2026-03-20 10:00 | Ana Lindqvist     | inserts the meeting ieg-6 after round 6, held 2026-04-26, by "Circular 23" because "One opinion is open." | refused: the final report would come before the meeting ieg-6 [R12]
# R12 allows it once the final report is moved behind it.
2026-03-20 10:01 | Ana Lindqvist     | moves the final report to 2026-04-29 by "Decision 660" because "A further meeting." | the final report is 2026-04-29, was 2026-04-13
2026-03-20 10:02 | Ana Lindqvist     | inserts the meeting ieg-6 after round 6, held 2026-04-26, by "Circular 23" because "One opinion is open." | the meeting ieg-6 is inserted
                 |                   | findings                                                | warning R29 at the deadline of round 6: round 6 has 14 days, at least 21; note R01 at the opening: the days of the forum are not fixed; note R16 at the opening: the opening can be on 2026-06-10 at the earliest

# Rounds are inserted in front of what has begun to be written, not behind it.
2026-03-21 10:00 | Ana Lindqvist     | imports draft 2 "Report": "1.1 The theme has five issues, and that is many." | draft 2 is imported: 1 edited
2026-03-21 10:01 | Ana Lindqvist     | inserts a round for all behind round 1, posted 2026-03-23, due 2026-03-30, by "Decision 661" because "Once more." | refused: the posting of round 1 has passed [R39]
