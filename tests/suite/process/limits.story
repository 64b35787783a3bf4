# A submission keeps within the stated sizes and is not empty (H03).

2024-12-02 08:59 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist <ana> | refused: that is no address for mail [H03]
2024-12-02 09:00 | Ana Lindqvist          | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist          | admits arendal as member state                    | arendal is admitted
2024-12-02 09:20 | Ana Lindqvist          | appoints Sigrid Halvorsen <nowhere> focal point of arendal | refused: that is no address for mail [H03]
2024-12-02 09:21 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-12-20 09:59 | Ana Lindqvist          | imports draft 1 from fixtures/empty.md            | refused: the draft is empty [H03]
2024-12-20 10:00 | Ana Lindqvist          | imports draft 1 "": "1.1 A text without a title." | refused: the title is empty [H03]
2024-12-20 10:01 | Ana Lindqvist          | imports draft 1 from fixtures/skills-1.md         | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist          | publishes draft 1                                 | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki      | confirms the publication of draft 1               | draft 1 is posted

# H03 allows a text of twenty thousand characters.
2025-01-10 10:00 | focal point of arendal | comments on 1.1: "20000 letters"                  | receipt, on time
2025-01-10 10:01 | focal point of arendal | comments on 1.1: "20001 letters"                  | refused: the text has 20001, at most 20000 [H03]
2025-01-10 10:02 | focal point of arendal | comments on 1.1: ""                               | refused: the text is empty [H03, Plenary house rules, H03]
2025-01-10 10:03 | focal point of arendal | comments on 1.1: "   "                            | refused: the text is empty [H03]
2025-01-10 10:04 | focal point of arendal | proposes "20001 letters" for 1.1                  | refused: the wording has 20001, at most 20000 [H03]
2025-01-10 10:05 | focal point of arendal | proposes "" for 1.1: "Leave it out."              | refused: the wording is empty [H03]

# Wording that changes nothing is no proposal; as a draft it is kept.
2025-01-10 10:06 | focal point of arendal | proposes "Libraries lend devices and give help in the evening, when public offices are closed." for 2.1 | refused: the wording is the text as it stands [H03]
2025-01-10 10:07 | focal point of arendal | drafts the wording "Libraries lend devices and give help in the evening, when public offices are closed." for 2.1 | kept as a draft

# Who comments in their own name gives a name and an address.
2025-02-27 10:00 | Ana Lindqvist          | answers all comments on draft 1 as noted: "20000 letters" | refused: the reason has 20000, at most 4000 [H03]
2025-02-27 10:01 | Ana Lindqvist          | imports draft 2 from fixtures/skills-2.md         | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist          | publishes draft 2 despite "A test of limits."     | waits for a second officer
2025-03-03 09:05 | Tomasz Wierzbicki      | confirms the publication of draft 2               | draft 2 is posted, despite 1 unanswered
2025-03-04 10:00 | the public             | comments on 1.1, signed " <mara@example.org>": "A view." | refused: the name is empty [H03]
2025-03-04 10:01 | the public             | comments on 1.1, signed "Mara Oyelaran <mara@>": "A view." | refused: that is no address for mail [H03]
2025-03-04 10:02 | the public             | comments on 1.1, signed "Mara Oyelaran <mara@example.org>": "A view." | receipt, on time
