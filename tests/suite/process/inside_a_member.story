# Inside a member, contributors write and the focal point verifies and files; a verified text can be
# shown to other members, who join it before it is filed.

2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist          | admits arendal, lumen and qasr as member states    | arendal, lumen and qasr are admitted
2024-12-02 09:11 | Ana Lindqvist          | admits meridian as academia                        | meridian is admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal   | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist          | appoints Mikkel Rasch contributor of arendal       | Mikkel Rasch is contributor of arendal
2024-12-02 09:22 | Ana Lindqvist          | appoints Oona Virtaniemi contributor of arendal    | Oona Virtaniemi is contributor of arendal
2024-12-02 09:23 | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen         | Koffi Mensah is focal point of lumen
2024-12-02 09:24 | Ana Lindqvist          | appoints Layla al-Mansuri focal point of qasr      | Layla al-Mansuri is focal point of qasr
2024-12-02 09:25 | Ana Lindqvist          | appoints Zhou Yunhe focal point of meridian        | Zhou Yunhe is focal point of meridian
2024-12-20 10:00 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md          | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                  | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1                | draft 1 is posted

# A contributor keeps a draft, writes on it, and hands it in; nobody outside sees it.
2025-01-07 09:00 | Mikkel Rasch           | drafts a comment on 1.1, as a1: "Which offices?"   | kept as a draft
2025-01-07 10:00 | Mikkel Rasch           | rewrites a1: "Which public offices are meant?"     | kept as a draft
2025-01-07 11:00 | Mikkel Rasch           | hands in a1                                        | waits for the focal point
2025-01-07 11:01 | Mikkel Rasch           | comment a1                                         | pending
2025-01-07 11:01 | Oona Virtaniemi        | comment a1                                         | pending
2025-01-07 11:01 | Sigrid Halvorsen       | comment a1                                         | pending
2025-01-07 11:01 | Koffi Mensah           | comment a1                                         | not seen
2025-01-07 11:01 | Ana Lindqvist          | comment a1                                         | not seen
2025-01-07 11:01 | the public             | comment a1                                         | not seen

# What is handed in is the focal point's: to give back, to change, to verify.
2025-01-07 12:00 | Mikkel Rasch           | rewrites a1: "Once more."                          | refused: the comment is pending [H04]
2025-01-07 12:01 | Oona Virtaniemi        | rewrites a1: "Mine."                               | refused: no right to write for the entity [H02]
2025-01-07 12:02 | Mikkel Rasch           | verifies a1                                        | refused: no right to file for the entity [H02]
2025-01-07 12:03 | focal point of lumen   | verifies a1                                        | refused: no right to file for the entity [H02]
2025-01-07 12:10 | focal point of arendal | files a1                                           | refused: the comment is pending [H04]
2025-01-07 12:20 | focal point of arendal | gives a1 back                                      | given back
2025-01-07 13:00 | Mikkel Rasch           | rewrites and hands in a1: "Which offices, and by when?" | waits for the focal point
# H04 allows each step from the stage before it.
2025-01-07 14:00 | focal point of arendal | verifies a1                                        | verified
2025-01-07 14:01 | focal point of lumen   | comment a1                                         | not seen
2025-01-07 14:02 | focal point of lumen   | joins a1                                           | refused: the comment is verified [H04]

# Shown to other members, and to members only.
2025-01-07 15:00 | focal point of arendal | shows a1 to other members                          | shown to other members
2025-01-07 15:01 | focal point of lumen   | comment a1                                         | shown
2025-01-07 15:02 | focal point of meridian | comment a1                                        | shown
2025-01-07 15:03 | the public             | comment a1                                         | not seen
2025-01-08 09:00 | focal point of lumen   | joins a1                                           | joined by lumen
2025-01-08 09:01 | focal point of lumen   | joins a1                                           | refused: already behind the comment [H04]
2025-01-08 09:02 | focal point of arendal | joins a1                                           | refused: already behind the comment [H04]
2025-01-08 09:03 | focal point of lumen   | joins a1 for qasr                                  | refused: no right to file for the entity [H02]
2025-01-08 10:00 | focal point of meridian | joins a1                                          | joined by meridian

# A text that others have joined is not changed under them; it must be given back first.
2025-01-08 11:00 | focal point of arendal | rewrites a1: "Something else."                     | refused: the comment is shown [H04]
2025-01-08 12:00 | focal point of arendal | files a1                                           | receipt, on time
                 |                        | comment a1                                         | filed, on time, joined by lumen and meridian
2025-01-08 12:01 | the public             | comment a1                                         | filed, on time, joined by lumen and meridian
2025-01-08 12:02 | focal point of qasr    | joins a1                                           | refused: the comment is filed [H04]

# Given back after it was shown: nobody stands behind the new words but who wrote them.
2025-01-09 09:00 | Oona Virtaniemi        | hands in a comment on 1.2, as a2: "Who pays?"      | waits for the focal point
2025-01-09 09:10 | focal point of arendal | verifies a2                                        | verified
2025-01-09 09:11 | focal point of arendal | shows a2 to other members                          | shown to other members
2025-01-09 09:20 | focal point of lumen   | joins a2                                           | joined by lumen
2025-01-09 09:30 | focal point of arendal | gives a2 back                                      | given back
2025-01-09 10:00 | Oona Virtaniemi        | rewrites and hands in a2: "Who pays, and when?"    | waits for the focal point
2025-01-09 10:10 | focal point of arendal | verifies a2                                        | verified
2025-01-09 10:20 | focal point of arendal | files a2                                           | receipt, on time
                 |                        | comment a2                                         | filed, on time

# The focal point writes, keeps and files alone; and throws away what is not wanted.
2025-01-10 09:00 | focal point of lumen   | drafts a comment on 2.1, as l1: "At night too."    | kept as a draft
2025-01-10 09:10 | focal point of lumen   | finishes and files l1                              | receipt, on time
2025-01-10 10:00 | focal point of lumen   | drafts a comment on 2.2, as l2: "No."              | kept as a draft
2025-01-10 10:10 | focal point of lumen   | withdraws l2                                       | thrown away
2025-01-10 10:11 | focal point of lumen   | comment l2                                         | not seen
2025-01-10 10:12 | focal point of lumen   | finishes and files l2                              | refused: the comment is discarded [H04]

# Of the five comments, two are drafts of nobody; three are filed and seen by anyone.
2025-01-10 12:00 | the public             | the number of comments on draft 1                  | 3
