# A draft carries the opinions as far as the mandate asks for them at that stage (R14).

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md                  | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                          | waits for a second officer
# R14 allows a first draft without opinions: none are asked for yet.
2025-01-06 09:30 | Tomasz Wierzbicki | confirms the publication of draft 1                        | draft 1 is posted
2025-02-27 10:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md                  | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist     | publishes draft 2                                          | waits for a second officer
2025-03-03 09:30 | Tomasz Wierzbicki | confirms the publication of draft 2                        | draft 2 is posted

# The third draft has the texts of the opinions annexed.
2025-05-26 10:00 | Ana Lindqvist     | imports draft 3 from fixtures/skills-2.md                  | draft 3 is imported: 11 kept
2025-06-02 09:00 | Ana Lindqvist     | publishes draft 3                                          | refused: draft 3 has no opinions annexed [R14, Decision 7, 9]
2025-06-02 09:30 | Ana Lindqvist     | imports draft 3 from fixtures/skills-3.md with 1 opinions  | draft 3 is imported: 5 kept, 1 edited, 7 new, 5 deleted
2025-06-02 10:00 | Ana Lindqvist     | publishes draft 3                                          | waits for a second officer
# R14 allows the third draft with the opinions annexed.
2025-06-02 10:30 | Tomasz Wierzbicki | confirms the publication of draft 3                        | draft 3 is posted
