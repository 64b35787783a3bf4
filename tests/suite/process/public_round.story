# A round is for members, or open to all stakeholders (R11, R35); members propose wording, others give
# views (R19).

2024-12-02 09:00 | Ana Lindqvist           | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist           | admits arendal as member state                    | arendal is admitted
2024-12-02 09:11 | Ana Lindqvist           | admits bright-orbit as sector member              | bright-orbit is admitted
2024-12-02 09:12 | Ana Lindqvist           | admits meridian as academia                       | meridian is admitted
2024-12-02 09:20 | Ana Lindqvist           | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist           | appoints Eleni Kastanaki focal point of bright-orbit | Eleni Kastanaki is focal point of bright-orbit
2024-12-02 09:22 | Ana Lindqvist           | appoints Zhou Yunhe focal point of meridian       | Zhou Yunhe is focal point of meridian
2024-12-02 09:23 | Ana Lindqvist           | appoints Nadia Ferrand reader                     | Nadia Ferrand is reader
2024-12-20 10:00 | Ana Lindqvist           | imports draft 1 from fixtures/skills-1.md         | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist           | publishes draft 1                                 | waits for a second officer
2025-01-06 09:30 | Tomasz Wierzbicki       | confirms the publication of draft 1               | draft 1 is posted

# The first round is for members.
                 |                         | round 1                                           | for members, from 2025-01-06 to 2025-01-31
2025-01-07 10:00 | the public              | comments on 1.1: "A view."                        | refused: round 1 is for members [R11, Decision 7, 6]
2025-01-07 10:01 | Nadia Ferrand           | comments on 1.1: "A view."                        | refused: round 1 is for members [R11]
2025-01-07 10:02 | focal point of meridian | comments on 1.1, as m1: "A view of a university." | receipt, on time

# Member States and Sector Members propose wording; Academia and the public do not.
# R19 allows wording from a member.
2025-01-08 09:00 | focal point of arendal  | proposes "Libraries lend devices at night." for 2.1, as p1: "Shorter." | receipt, on time
2025-01-08 09:01 | focal point of bright-orbit | proposes "Tools" for 2                        | receipt, on time
2025-01-08 09:02 | focal point of meridian | proposes "Libraries and universities lend devices." for 2.1 | refused: views but no wording from academia [R19]

# An entity that gives views does not join wording either.
2025-01-08 10:00 | focal point of arendal  | drafts the wording "Employers give courses." for 2.2, as p2 | kept as a draft
2025-01-08 10:01 | focal point of arendal  | verifies p2                                       | verified
2025-01-08 10:02 | focal point of arendal  | shows p2 to other members                         | shown to other members
2025-01-08 10:03 | focal point of meridian | joins p2                                          | refused: views but no wording from academia [R19, Decision 7, 12]
2025-01-08 10:04 | focal point of bright-orbit | joins p2                                      | joined by bright-orbit
2025-01-08 10:05 | focal point of arendal  | files p2                                          | receipt, on time

# Wording is for a paragraph, an item or a heading; not for a table, the document or a comment.
2025-01-09 09:00 | focal point of arendal  | proposes "c) for rest;" for b) under 1.2          | receipt, on time
2025-01-09 09:01 | focal point of arendal  | proposes "A table." for the table under 1.3       | refused: wording is proposed for a paragraph or heading [R19]
2025-01-09 09:02 | focal point of arendal  | proposes "A report." for the document             | refused: wording is proposed for a paragraph or heading [R19]
2025-01-09 09:03 | focal point of arendal  | proposes "Yes." for comment m1                    | refused: wording is proposed for a paragraph or heading [R19]
2025-01-09 09:04 | focal point of arendal  | comments on the table under 1.3: "Add a source."  | receipt, on time
2025-01-09 09:05 | focal point of arendal  | comments on comment m1: "We agree."               | receipt, on time

2025-02-20 10:00 | Tomasz Wierzbicki       | answers all comments on draft 1 as noted: "Noted." | 7 comments answered
2025-02-27 10:00 | Ana Lindqvist           | imports draft 2 from fixtures/skills-2.md         | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist           | publishes draft 2                                 | waits for a second officer
2025-03-03 09:05 | Tomasz Wierzbicki       | confirms the publication of draft 2               | draft 2 is posted

# The second round is open to all.
                 |                         | round 2                                           | for all, from 2025-03-03 to 2025-03-30
# R11 allows comments of anyone in a public round.
2025-03-04 10:00 | the public              | comments on 1.1, as v1: "My office never asked."  | receipt, on time
# R35 allows that a forum is founded, since one of its rounds is public.
2025-03-04 10:01 | Nadia Ferrand           | comments on 1.2: "Nor did my school."             | receipt, on time
2025-03-04 10:02 | the public              | proposes "Everyone needs skills." for 1.1         | refused: views but no wording from the public [R19]
2025-03-04 10:03 | the public              | comments on comment v1, signed "Ivo Lind <ivo@example.org>": "Mine neither." | receipt, on time

# Without an account nothing is kept for later, nor handed to a focal point.
2025-03-04 11:00 | the public              | drafts a comment on 1.1: "For later."             | refused: no right to write for the entity [H02]
2025-03-04 11:01 | Nadia Ferrand           | hands in a comment on 1.1: "For whom?"            | refused: no right to write for the entity [H02]
2025-03-04 11:02 | Nadia Ferrand           | drafts a comment on 1.1, as n1: "For later."      | kept as a draft
2025-03-04 11:03 | the public              | comment n1                                        | not seen
2025-03-04 11:04 | Nadia Ferrand           | finishes and files n1                             | receipt, on time

# The same form sent twice is one comment and one receipt.
2025-03-05 18:00 | the public              | comments on 2.1, as v2, with form f7: "Trains are slow." | receipt, on time
2025-03-05 18:00 | the public              | comments on 2.1, as v3, with form f7: "Trains are slow." | the same receipt as before
2025-03-05 18:01 | the public              | the number of comments on draft 2                 | 5
