# The final report is circulated six weeks before the opening (R16).

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
                 |                   | findings                                                   | note R01 at the opening: the days of the forum are not fixed; note R16 at the opening: the opening can be on 2025-10-13 at the earliest

# The opening is fixed, but not too near, not outside the span that the mandate sets, and for two days.
2025-01-06 10:00 | Ana Lindqvist     | fixes the opening on 2025-10-12/2025-10-13 by "Decision 8" because "The hall is free." | refused: the opening is before 2025-10-13 [R16, Decision 7, 11]
2025-01-06 10:01 | Ana Lindqvist     | fixes the opening on 2026-01-12/2026-01-13 by "Decision 8" because "The hall is free." | refused: the forum is not within 2025-10-01 and 2025-12-31 [R01]
2025-01-06 10:02 | Ana Lindqvist     | fixes the opening on 2025-10-13/2025-10-15 by "Decision 8" because "The hall is free." | refused: 3 days and not 2 [R01]
# R01 allows two days within the span, and R16 the forty-second day.
2025-01-06 10:03 | Ana Lindqvist     | fixes the opening on 2025-10-13/2025-10-14 by "Decision 8" because "The hall is free." | the opening is 2025-10-13/2025-10-14, was within 2025-10-01/2025-12-31
                 |                   | findings                                                   | none

# The final report cannot be planned nearer to it either.
2025-01-06 10:04 | Ana Lindqvist     | moves the final report to 2025-09-02 by "Decision 9" because "Translation." | refused: the opening is before 2025-10-14 [R16]

# Three drafts without comments, and the final report behind them.
2025-01-06 11:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md                  | draft 1 is imported: 10 new
2025-01-06 11:01 | Ana Lindqvist     | publishes draft 1                                          | waits for a second officer
2025-01-06 11:02 | Tomasz Wierzbicki | confirms the publication of draft 1                        | draft 1 is posted
2025-03-03 11:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md                  | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 11:01 | Ana Lindqvist     | publishes draft 2                                          | waits for a second officer
2025-03-03 11:02 | Tomasz Wierzbicki | confirms the publication of draft 2                        | draft 2 is posted
2025-06-02 11:00 | Ana Lindqvist     | imports draft 3 from fixtures/skills-3.md with 1 opinions  | draft 3 is imported: 5 kept, 1 edited, 7 new, 5 deleted
2025-06-02 11:01 | Ana Lindqvist     | publishes draft 3                                          | waits for a second officer
2025-06-02 11:02 | Tomasz Wierzbicki | confirms the publication of draft 3                        | draft 3 is posted
2025-08-25 10:00 | Ana Lindqvist     | imports draft 4 from fixtures/skills-final.md              | draft 4 is imported: 3 kept, 10 deleted

# On 1 September it is 42 days to the opening, on 2 September 41.
2025-09-01 23:59 | Ana Lindqvist     | publishes draft 4                                          | waits for a second officer
2025-09-02 00:01 | Tomasz Wierzbicki | confirms the publication of draft 4                        | refused: 41 days before the opening, at least 42 [R16]
2025-09-02 09:00 | Ana Lindqvist     | publishes draft 4                                          | refused: 41 days before the opening, at least 42 [R16]

# Either the opening is put off by its own act, or an officer goes on despite it and says why.
2025-09-02 10:00 | Ana Lindqvist     | moves the opening to 2025-10-14/2025-10-15 by "Decision 10" because "The report is a day late." | the opening is 2025-10-14/2025-10-15, was 2025-10-13/2025-10-14
# R16 allows a report that is circulated six weeks before the opening.
2025-09-02 10:05 | Tomasz Wierzbicki | confirms the publication of draft 4                        | draft 4 is posted, 1 day late [R09]

# The final report is not commented on, and its date no longer moved.
2025-09-03 09:00 | the public        | comments on 1.1, of draft 4: "At last."                    | refused: draft 4 is final [R10]
2025-09-03 09:01 | Ana Lindqvist     | moves the final report to 2025-09-05 by "Decision 11" because "None." | refused: the final report has passed [R39]
2025-09-03 09:02 | Ana Lindqvist     | imports draft 5 from fixtures/skills-final.md              | refused: it is draft 5's turn [R15]
