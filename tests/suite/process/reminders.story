# Owners of unfiled comments are told a day and an hour before the deadline, once each.

2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist          | admits arendal and lumen as member states         | arendal and lumen are admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist          | appoints Mikkel Rasch contributor of arendal      | Mikkel Rasch is contributor of arendal
2024-12-02 09:22 | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen        | Koffi Mensah is focal point of lumen
2024-12-20 10:00 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md         | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                 | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1               | draft 1 is posted
2025-01-20 10:00 | Mikkel Rasch           | drafts a comment on 1.1, as a1: "Which offices?"  | kept as a draft
2025-01-20 10:01 | Mikkel Rasch           | drafts a comment on 1.2: "Who pays?"              | kept as a draft
2025-01-20 10:02 | Koffi Mensah           | comments on 1.1: "Clear."                         | receipt, on time

2025-01-30 23:00 | the clock              | looks for unfiled comments                        | nobody is told
2025-01-31 00:05 | the clock              | looks for unfiled comments                        | 1 person is told
2025-01-31 00:06 | the clock              | looks for unfiled comments                        | nobody is told
2025-01-31 22:00 | Koffi Mensah           | drafts a comment on 2.1: "And at night?"          | kept as a draft
2025-01-31 22:30 | the clock              | looks for unfiled comments                        | nobody is told
2025-01-31 23:00 | the clock              | looks for unfiled comments                        | 2 people are told
2025-01-31 23:01 | the clock              | looks for unfiled comments                        | nobody is told

# A deadline that is extended is another deadline.
2025-02-01 09:00 | Ana Lindqvist          | extends the deadline of round 1 to 2025-02-04 by "SF/4" because "The line was down." | waits for a second officer
2025-02-01 09:10 | Tomasz Wierzbicki      | confirms the change of the deadline of round 1    | the deadline of round 1 is 2025-02-04, was 2025-01-31
2025-02-01 10:00 | Koffi Mensah           | comments on 1.2: "In time after all."             | receipt, on time
2025-02-04 08:00 | the clock              | looks for unfiled comments                        | 2 people are told
2025-02-05 08:00 | the clock              | looks for unfiled comments                        | nobody is told
