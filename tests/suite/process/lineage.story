# Each paragraph of a draft is kept, edited, moved, split or merged from one before, or new; its id stays
# with it, so that a comment finds it again under another number.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md       | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                               | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki | confirms the publication of draft 1             | draft 1 is posted
2025-02-27 10:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md       | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
                 |                   | paragraph 1.1 of draft 2                        | kept from 1.1
                 |                   | paragraph b) under 1.2 of draft 2               | edited from b)
                 |                   | paragraph c) under 1.2 of draft 2               | new
                 |                   | paragraph 2.1 of draft 2                        | new
                 |                   | paragraph 2.2 of draft 2                        | edited from 2.1

# A draft that is not posted can be brought in anew; the ids it gave are not given again.
2025-02-28 10:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-3.md       | draft 2 is imported: 3 kept, 2 edited, 8 new, 5 deleted
2025-02-28 11:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md       | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
                 |                   | paragraph 2.2 of draft 2                        | edited from 2.1

# Paragraphs are split, merged and moved; a comment on what stood before is found by its paragraph.
2025-03-01 10:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2-moved.md | draft 2 is imported: 5 kept, 1 moved, 1 split, 1 merged
                 |                   | paragraph 1.1 of draft 2                        | split from 1.1
                 |                   | paragraph 1.2 of draft 2                        | split from 1.1
                 |                   | paragraph 1.3 of draft 2                        | moved from 2.2
                 |                   | paragraph 1.4 of draft 2                        | merged from 1.2, a) and b)
                 |                   | paragraph 2.1 of draft 2                        | kept from 2.1
