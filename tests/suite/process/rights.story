# Who may do what is set by office (H02); an office ends, and with it what it entitled to.

2024-12-02 09:00 | Ana Lindqvist           | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
# H02 allows an officer to admit.
2024-12-02 09:10 | Ana Lindqvist           | admits arendal and lumen as member states          | arendal and lumen are admitted
2024-12-02 09:20 | Ana Lindqvist           | appoints Sigrid Halvorsen focal point of arendal   | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist           | appoints Mikkel Rasch contributor of arendal       | Mikkel Rasch is contributor of arendal
2024-12-02 09:22 | Ana Lindqvist           | appoints Koffi Mensah focal point of lumen         | Koffi Mensah is focal point of lumen
2024-12-02 09:23 | Ana Lindqvist           | appoints Koffi Mensah focal point of lumen         | nothing changes
2024-12-02 09:24 | Ana Lindqvist           | appoints Nadia Ferrand reader                      | Nadia Ferrand is reader

# Only officers admit, appoint, import, publish, confirm, compile, answer and change the schedule.
2024-12-20 10:00 | Sigrid Halvorsen        | admits qasr as member state                        | refused: no right to admit entities [H02, Plenary house rules, H02]
2024-12-20 10:01 | Sigrid Halvorsen        | appoints Oona Virtaniemi focal point of arendal    | refused: no right to appoint [H02]
2024-12-20 10:02 | Koffi Mensah            | ends the office of Mikkel Rasch as contributor of arendal | refused: no right to name contributors [H02]
2024-12-20 10:03 | Sigrid Halvorsen        | imports draft 1 from fixtures/skills-1.md          | refused: no right to import a draft [H02]
2024-12-20 10:04 | Nadia Ferrand           | imports draft 1 from fixtures/skills-1.md          | refused: no right to import a draft [H02]
2024-12-20 10:05 | Ana Lindqvist           | imports draft 1 from fixtures/skills-1.md          | draft 1 is imported: 10 new
2024-12-20 10:06 | Koffi Mensah            | imports the translation of draft 1 into fr from fixtures/skills-1.fr.md | refused: no right to import a draft [H02]
2025-01-06 09:00 | Sigrid Halvorsen        | publishes draft 1                                  | refused: no right to publish [H02]
2025-01-06 09:01 | Ana Lindqvist           | publishes draft 1                                  | waits for a second officer
2025-01-06 09:02 | Sigrid Halvorsen        | confirms the publication of draft 1                | refused: no right to confirm [H02]
2025-01-06 09:03 | the public              | confirms the publication of draft 1                | refused: no right to confirm [H02]
2025-01-06 09:04 | the clock               | confirms the publication of draft 1                | refused: no right to confirm [H02]
2025-01-06 09:05 | Sigrid Halvorsen        | turns down the publication of draft 1              | refused: no right to confirm [H02]
2025-01-06 09:30 | Tomasz Wierzbicki       | confirms the publication of draft 1                | draft 1 is posted
2025-01-07 09:00 | Sigrid Halvorsen        | compiles the comments on draft 1                   | refused: no right to compile [H02]
2025-01-07 09:01 | Nadia Ferrand           | compiles the comments on draft 1                   | refused: no right to compile [H02]
2025-01-07 09:02 | Sigrid Halvorsen        | moves the meeting group-2 to 2025-04-14/2025-04-15 by "SF/9" because "Easter." | refused: no right to change the schedule [H02]
2025-01-07 09:03 | Sigrid Halvorsen        | extends the deadline of round 1 to 2025-02-07 by "SF/9" because "Holidays." | refused: no right to change the schedule [H02]

# A focal point files for their own entity only; a contributor writes and does not file; an officer
# and the public write for no entity.
2025-01-08 09:00 | Sigrid Halvorsen        | comments on 1.1, for lumen: "For a neighbour."     | refused: no right to file for the entity [H02]
2025-01-08 09:01 | Sigrid Halvorsen        | drafts a comment on 1.1, for lumen: "For a neighbour." | refused: no right to write for the entity [H02]
2025-01-08 09:02 | Mikkel Rasch            | comments on 1.1: "Filed at once."                  | refused: no right to file for the entity [H02]
2025-01-08 09:03 | Ana Lindqvist           | comments on 1.1, for arendal: "For a member."      | refused: no right to file for the entity [H02]
2025-01-08 09:04 | the public              | comments on 1.1, for arendal: "For a member."      | refused: no right to file for the entity [H02]
2025-01-08 09:05 | the public              | hands in a comment on 1.1, for arendal: "For a member." | refused: no right to write for the entity [H02]
2025-01-08 10:00 | Mikkel Rasch            | drafts a comment on 1.1, as a1: "Which offices?"   | kept as a draft
2025-01-08 10:01 | Koffi Mensah            | rewrites a1: "Ours."                               | refused: no right to write for the entity [H02]
2025-01-08 10:02 | Koffi Mensah            | withdraws a1                                       | refused: no right to file for the entity [H02]
2025-01-08 10:03 | Nadia Ferrand           | shows a1 to other members                          | refused: no right to file for the entity [H02]
2025-01-08 10:04 | Mikkel Rasch            | files a1                                           | refused: no right to file for the entity [H02]
2025-01-08 10:05 | Mikkel Rasch            | joins a1 for lumen                                 | refused: no right to file for the entity [H02]

# Reminding is the clock's business.
2025-01-08 11:00 | Mikkel Rasch            | reminds of draft 1, 24 hours ahead                 | refused: no right to remind [H02]
2025-01-08 11:01 | Ana Lindqvist           | reminds of draft 1, 24 hours ahead                 | refused: no right to remind [H02]
2025-01-08 11:02 | the public              | reminds of draft 1, 24 hours ahead                 | refused: no right to remind [H02]

# A focal point whose office has ended files no more; the successor takes over what was begun.
2025-01-09 09:00 | Sigrid Halvorsen        | drafts a comment on 1.2, as a2: "Who pays?"        | kept as a draft
2025-01-10 09:00 | Ana Lindqvist           | ends the office of Sigrid Halvorsen as focal point of arendal | Sigrid Halvorsen is no longer focal point of arendal
2025-01-10 09:01 | Ana Lindqvist           | appoints Jonas Berg focal point of arendal         | Jonas Berg is focal point of arendal
2025-01-10 09:02 | Sigrid Halvorsen        | verifies a2                                        | refused: no right to file for the entity [H02]
2025-01-10 09:03 | Sigrid Halvorsen        | finishes and files a2                              | refused: no right to file for the entity [H02]
2025-01-10 10:00 | Jonas Berg              | verifies a2                                        | verified
2025-01-10 10:01 | Jonas Berg              | files a2                                           | receipt, on time
2025-01-10 10:02 | Jonas Berg              | finishes and files a1                              | receipt, on time
