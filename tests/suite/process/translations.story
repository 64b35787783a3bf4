# A translation is bound to the draft block by block, by section, number and order; the whole of it or
# a part. What fits nothing is refused: a wrong binding is worse than none.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md                               | draft 1 is imported: 10 new
2024-12-20 11:00 | Ana Lindqvist     | imports the translation of draft 1 into fr from fixtures/skills-1.fr.md | 10 of 10 blocks are in fr

# A part takes the place of that part only; what else is translated stays.
2024-12-20 12:00 | Ana Lindqvist     | imports the translation of draft 1 into fr "Rapport": "## 2 Moyens" "2.2 Les employeurs donnent des cours." | 10 of 10 blocks are in fr

# The language in which drafts are written first has no translation, and a translation has a title.
2024-12-20 12:01 | Ana Lindqvist     | imports the translation of draft 1 into en from fixtures/skills-1.md    | refused: 10 blocks fit none of the draft [R15]
2024-12-20 12:02 | Ana Lindqvist     | imports the translation of draft 1 into fr "": "## 2 Moyens"            | refused: the title is empty [H03]
2024-12-20 12:03 | Ana Lindqvist     | imports the translation of draft 1 into fr from fixtures/empty.md       | refused: the draft is empty [H03]

# A section that the draft does not have, an item too many, a table where a paragraph stands.
2024-12-20 12:10 | Ana Lindqvist     | imports the translation of draft 1 into fr "Rapport": "## 3 Fins" "3.1 Texte." | refused: 2 blocks fit none of the draft [R15]
2024-12-20 12:11 | Ana Lindqvist     | imports the translation of draft 1 into fr "Rapport": "## 1 Besoins" "1.2 Les enseignants:" "a) pour planifier;" "b) pour pratiquer;" "c) pour voyager." | refused: 1 blocks fit none of the draft [R15]
2024-12-20 12:12 | Ana Lindqvist     | imports the translation of draft 1 into fr "Rapport": "## 2 Moyens" "Un alinéa sans numéro." | refused: 1 blocks fit none of the draft [R15]

# What is translated is carried over to the next draft: what was kept stays translated, what was
# edited shows its old translation as stale, and what is new or was split waits for one.
2025-01-03 10:00 | Ana Lindqvist     | imports the translation of draft 1 into fr from fixtures/skills-1.fr.md | 10 of 10 blocks are in fr
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                                       | waits for a second officer
2025-01-06 09:10 | Tomasz Wierzbicki | confirms the publication of draft 1                                     | draft 1 is posted
2025-02-27 09:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md                               | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
                 |                   | draft 2 in fr                                                           | 7 of 11 blocks, 2 stale
                 |                   | draft 2 in es                                                           | 0 of 11 blocks, 0 stale
2025-02-27 10:00 | Ana Lindqvist     | imports the translation of draft 2 into fr "Rapport": "## 2 Moyens" "2.1 Des fonds de voyage." | 10 of 11 blocks are in fr
                 |                   | draft 2 in fr                                                           | 8 of 11 blocks, 2 stale
