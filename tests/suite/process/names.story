# What is named must exist (H05).

2024-12-02 08:00 | Ana Lindqvist          | admits arendal as member state                     | refused: no such forum [H05, Plenary house rules, H05]
2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
# H05 allows what names someone admitted.
2024-12-02 09:10 | Ana Lindqvist          | admits arendal as member state                     | arendal is admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen         | refused: no such entity [H05]
2024-12-02 09:21 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal   | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:22 | Ana Lindqvist          | ends the office of Sigrid Halvorsen as officer     | refused: no such office [H05]
2024-12-20 10:00 | Ana Lindqvist          | publishes draft 1                                  | refused: no such draft [H05]
2024-12-20 10:01 | Ana Lindqvist          | compiles the comments on draft 1                   | refused: no such draft [H05]
2024-12-20 10:02 | Ana Lindqvist          | imports the translation of draft 1 into fr from fixtures/skills-1.fr.md | refused: no such draft [H05]
2024-12-20 10:03 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md          | draft 1 is imported: 10 new
2024-12-20 10:04 | Ana Lindqvist          | compiles the comments on draft 1                   | refused: draft 1 is not posted [R10]
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                  | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1                | draft 1 is posted

# A paragraph, a comment, an entity, a date, a round, a request.
2025-01-10 10:00 | focal point of arendal | comments on 9.9: "Where?"                          | refused: no such paragraph [H05]
2025-01-10 10:01 | focal point of arendal | drafts a comment on 9.9: "Where?"                  | refused: no such paragraph [H05]
2025-01-10 10:02 | focal point of arendal | comments on 1.1, of draft 2: "Which?"              | refused: no such draft [H05]
2025-01-10 10:03 | focal point of arendal | comments on comment z1: "Which?"                   | refused: no such comment [H05]
2025-01-10 10:04 | focal point of arendal | comments on 1.1, for lumen: "For others."          | refused: no such entity [H05]
2025-01-10 10:05 | focal point of arendal | drafts a comment on 1.1, as a1: "A draft."         | kept as a draft
2025-01-10 10:06 | focal point of arendal | comments on comment a1: "On a draft."              | refused: no such comment [H05]
2025-01-10 10:07 | focal point of arendal | verifies z1                                        | refused: no such comment [H05]
2025-01-10 10:08 | focal point of arendal | joins z1                                           | refused: no such comment [H05]
2025-01-10 10:09 | focal point of arendal | withdraws z1                                       | refused: no such comment [H05]
2025-01-10 10:10 | Ana Lindqvist          | moves the meeting group-9 to 2025-05-05 by "SF/9" because "Test." | refused: no such date [H05]
2025-01-10 10:11 | Ana Lindqvist          | moves the deadline of round 9 to 2025-05-05 by "SF/9" because "Test." | refused: no such date [H05]
2025-01-10 10:12 | Ana Lindqvist          | inserts a round for all behind round 9, posted 2025-05-05, due 2025-05-30, by "SF/9" because "Test." | refused: no such round [H05]
2025-01-10 10:13 | Ana Lindqvist          | inserts the meeting group-9 after round 9, held 2025-05-05, by "SF/9" because "Test." | refused: no such round [H05]
2025-01-10 10:14 | Tomasz Wierzbicki      | turns down the publication of draft 2              | refused: no such request [H05]
