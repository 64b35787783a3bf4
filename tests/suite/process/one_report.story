# There is exactly one report, and its drafts come one after the other (R15).

# Before the forum is founded there is nothing to work on.
2024-12-02 08:00 | Ana Lindqvist     | imports draft 1 "Report": "1.1 Too early."      | refused: no such forum [H05]
2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:01 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | refused: the forum exists already [R15]
2024-12-02 09:02 | Mikkel Rasch      | founds the forum from fixtures/skills.toml with officers Mikkel Rasch | refused: no right to appoint [H02]

# The first draft is draft 1; it can be brought in anew until it is posted.
2024-12-20 10:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md        | refused: it is draft 1's turn [R15]
2024-12-20 10:01 | Ana Lindqvist     | imports draft 1 "Report": "1.1 A first attempt." | draft 1 is imported: 1 new
2024-12-20 10:02 | Ana Lindqvist     | publishes draft 2                                | refused: no such draft [H05]
# R15 allows the draft whose turn it is.
2024-12-20 11:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md        | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki | confirms the publication of draft 1              | draft 1 is posted
2025-01-06 09:40 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md        | refused: it is draft 2's turn [R15, Decision 7, 10]
2025-01-06 09:41 | Ana Lindqvist     | publishes draft 1                                | refused: it is draft 2's turn [R15]
2025-01-06 09:42 | Ana Lindqvist     | imports draft 3 from fixtures/skills-3.md        | refused: it is draft 2's turn [R15]
