# A step is taken from the stage that it belongs to (H04).

2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist          | admits arendal as member state                    | arendal is admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist          | appoints Mikkel Rasch contributor of arendal      | Mikkel Rasch is contributor of arendal
2024-12-20 10:00 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md         | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                 | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1               | draft 1 is posted

# From a draft: verified, handed in or thrown away; not filed, shown or given back.
2025-01-10 10:00 | Mikkel Rasch           | drafts a comment on 1.1, as a1: "Which offices?"  | kept as a draft
2025-01-10 10:01 | Sigrid Halvorsen       | files a1                                          | refused: the comment is draft [H04, Plenary house rules, H04]
2025-01-10 10:02 | Sigrid Halvorsen       | shows a1 to other members                         | refused: the comment is draft [H04]
2025-01-10 10:03 | Sigrid Halvorsen       | gives a1 back                                     | refused: the comment is draft [H04]
2025-01-10 10:04 | Ana Lindqvist          | answers a1 as noted: "Noted."                     | refused: the comment is draft [H04]
2025-01-10 10:05 | Mikkel Rasch           | hands in a1                                       | waits for the focal point
2025-01-10 10:06 | Sigrid Halvorsen       | shows a1 to other members                         | refused: the comment is pending [H04]
# H04 allows what the stage allows.
2025-01-10 10:07 | Sigrid Halvorsen       | verifies a1                                       | verified
2025-01-10 10:08 | Sigrid Halvorsen       | verifies a1                                       | refused: the comment is verified [H04]
2025-01-10 10:09 | Sigrid Halvorsen       | shows a1 to other members                         | shown to other members
2025-01-10 10:10 | Sigrid Halvorsen       | shows a1 to other members                         | refused: the comment is shown [H04]
2025-01-10 10:11 | Sigrid Halvorsen       | files a1                                          | receipt, on time
2025-01-10 10:12 | Sigrid Halvorsen       | files a1                                          | refused: the comment is filed [H04]
2025-01-10 10:13 | Sigrid Halvorsen       | verifies a1                                       | refused: the comment is filed [H04]
2025-01-10 10:14 | Sigrid Halvorsen       | gives a1 back                                     | refused: the comment is filed [H04]
2025-01-10 10:15 | Sigrid Halvorsen       | rewrites a1: "After the fact."                    | refused: the comment is filed [H04]
2025-01-10 10:16 | Mikkel Rasch           | withdraws a1                                      | refused: no right to file for the entity [H02]
2025-01-10 10:17 | Sigrid Halvorsen       | withdraws a1                                      | withdrawn
2025-01-10 10:18 | Sigrid Halvorsen       | withdraws a1                                      | refused: the comment is withdrawn [H04]
2025-01-10 10:19 | Sigrid Halvorsen       | files a1                                          | refused: the comment is withdrawn [H04]

# A contributor throws away what they did not hand in; what they did is the focal point's.
2025-01-11 10:00 | Mikkel Rasch           | drafts a comment on 1.2, as a2: "Hm."             | kept as a draft
2025-01-11 10:01 | Mikkel Rasch           | withdraws a2                                      | thrown away
2025-01-11 10:02 | Mikkel Rasch           | withdraws a2                                      | refused: the comment is discarded [H04]
2025-01-11 10:03 | Mikkel Rasch           | hands in a comment on 1.2, as a3: "Who pays?"     | waits for the focal point
2025-01-11 10:04 | Mikkel Rasch           | withdraws a3                                      | refused: no right to file for the entity [H02]
2025-01-11 10:05 | Sigrid Halvorsen       | withdraws a3                                      | thrown away
