# The whole schedule of WTPF-26 as circular letter CL-24/44 lays it down, round by round, from the
# letter to the circulation of the final report. The comments are invented.

2024-07-09 09:00    | Ana Lindqvist           | founds the forum from forums/wtpf-26/forum.toml with officers Ana Lindqvist, Tomasz Wierzbicki and Moon Hye-rin | the forum is founded
                    |                         | findings                                          | note R01 at the opening: the days of the forum are not fixed; note R16 at the opening: the opening can be on 2026-05-25 at the earliest
2024-07-09 10:00    | Ana Lindqvist           | admits arendal, lumen and kaihe as member states  | arendal, lumen and kaihe are admitted
2024-07-09 10:01    | Ana Lindqvist           | admits state-of-palestine as palestine            | state-of-palestine is admitted
2024-07-09 10:02    | Ana Lindqvist           | admits bright-orbit as sector member              | bright-orbit is admitted
2024-07-09 10:03    | Ana Lindqvist           | admits small-sats as associate                    | small-sats is admitted
2024-07-09 10:04    | Ana Lindqvist           | admits lab-of-rivers as academia                  | lab-of-rivers is admitted
2024-07-09 10:05    | Ana Lindqvist           | admits regional-union as observer                 | regional-union is admitted
2024-07-10 09:00    | Ana Lindqvist           | appoints Sigrid Halvorsen focal point of arendal  | Sigrid Halvorsen is focal point of arendal
2024-07-10 09:01    | Ana Lindqvist           | appoints Koffi Mensah focal point of lumen        | Koffi Mensah is focal point of lumen
2024-07-10 09:02    | Ana Lindqvist           | appoints Lin Wanqing focal point of kaihe         | Lin Wanqing is focal point of kaihe
2024-07-10 09:03    | Ana Lindqvist           | appoints Samir Odeh focal point of state-of-palestine | Samir Odeh is focal point of state-of-palestine
2024-07-10 09:04    | Ana Lindqvist           | appoints Eleni Kastanaki focal point of bright-orbit  | Eleni Kastanaki is focal point of bright-orbit
2024-07-10 09:05    | Ana Lindqvist           | appoints Denise Whitlock focal point of small-sats    | Denise Whitlock is focal point of small-sats
2024-07-10 09:06    | Ana Lindqvist           | appoints Fanta Diarra focal point of lab-of-rivers    | Fanta Diarra is focal point of lab-of-rivers
2024-07-10 09:07    | Ana Lindqvist           | appoints Thandeka Dube focal point of regional-union  | Thandeka Dube is focal point of regional-union

# Round 1, the outline: 5 to 26 August 2024, for members; then the first meeting of the experts.
                    |                         | round 1                                           | for members, from 2024-08-05 to 2024-08-26
2024-07-29 10:00    | Ana Lindqvist           | imports draft 1 "Report of the Secretary-General": "## 1 Introduction" "1.1 The theme has five issues." "## 2 Digital divides" "2.1 The remaining gaps are those that are hardest to close." | draft 1 is imported: 4 new
2024-08-05 09:00    | Ana Lindqvist           | publishes draft 1                                 | waits for a second officer
2024-08-05 09:05    | Ana Lindqvist           | confirms the publication of draft 1               | refused: a second officer must confirm [H01]
2024-08-05 09:10    | Tomasz Wierzbicki       | confirms the publication of draft 1               | draft 1 is posted
2024-08-06 10:00    | focal point of arendal  | comments on 1.1, as r1a: "Say that each issue has a section." | receipt, on time
2024-08-07 10:00    | focal point of kaihe    | comments on 2.1, as r1b, in zh: "请说明原因。"       | receipt, on time
2024-08-08 10:00    | focal point of state-of-palestine | proposes "The gaps that remain are the hardest to close." for 2.1, as r1c: "In its own name, under Resolution 99." | receipt, on time
2024-08-09 10:00    | focal point of small-sats | comments on 2, as r1d: "Add satellites."        | receipt, on time
2024-08-09 10:01    | focal point of small-sats | proposes "Divides" for 2                        | refused: views but no wording from associate [R19, Resolution 2, resolves 10]
2024-08-12 10:00    | the public              | comments on 1.1: "May I?"                         | refused: round 1 is for members [R11, Decision 641, Annex 2; Resolution 2, instructs the Council 3]
                    |                         | the deadline of round 1                           | 2024-08-26 23:59:59
2024-08-26 23:59:59 | focal point of lumen    | comments on comment r1b, as r1e, in fr: "Nous posons la même question." | receipt, on time
2024-08-27 00:00:00 | focal point of arendal  | comments on 2.1, as r1f: "Add a word on skills."  | receipt, late [R10]
2024-08-27 09:00    | Ana Lindqvist           | compiles the comments on draft 1                  | Rev.0 of the compilation holds 6 comments
                    |                         | the meeting ieg-1                                 | 2024-10-07/2024-10-08
2024-10-14 10:00    | Tomasz Wierzbicki       | answers r1a, r1b, r1c, r1e and r1f as incorporated: "See draft 2." | 5 comments answered
2024-10-28 10:00    | Tomasz Wierzbicki       | imports draft 2 from fixtures/wtpf-2.md           | draft 2 is imported: 2 kept, 2 edited, 3 new
2024-11-04 08:30    | Tomasz Wierzbicki       | publishes draft 2                                 | refused: 1 on draft 1 unanswered [R13, Decision 641, Annex 2 (each draft takes in the discussion and the comments received)]
2024-11-04 08:40    | Tomasz Wierzbicki       | answers r1d as not incorporated: "See the section on space." | 1 comment answered

# Round 2, with outlines of the opinions: 4 November to 20 December 2024, for all.
                    |                         | round 2                                           | for all, from 2024-11-04 to 2024-12-20
2024-11-04 09:00    | Tomasz Wierzbicki       | publishes draft 2                                 | waits for a second officer
2024-11-04 09:10    | Moon Hye-rin            | confirms the publication of draft 2               | draft 2 is posted
                    |                         | paragraph 2.1 of draft 2                          | edited from 2.1
                    |                         | paragraph 2.2 of draft 2                          | new
2024-11-05 10:00    | focal point of arendal  | comments on 1.1, of draft 1: "On the outline."    | refused: draft 2 has followed draft 1 [R10]
2024-11-11 10:00    | focal point of bright-orbit | proposes "Funds for universal service pay where no operator would, if they are spent promptly." for 2.2, as r2a | receipt, on time
2024-11-20 20:00    | the public              | comments on 2.2, as r2b: "In my town nothing was spent." | receipt, on time
2024-12-02 10:00    | focal point of regional-union | comments on the document, as r2c: "Replace 'gaps' throughout by 'divides'." | receipt, on time
2024-12-20 23:59    | the public              | comments on 3.1, as r2d: "Which five?"            | receipt, on time
2024-12-21 08:00    | Ana Lindqvist           | compiles the comments on draft 2                  | Rev.0 of the compilation holds 4 comments
2024-12-23 12:00    | focal point of lumen    | comments on 3.1, as r2e: "Late, with apologies."  | receipt, late [R10]
2025-01-06 08:00    | Ana Lindqvist           | compiles the comments on draft 2                  | Rev.1 of the compilation holds 5 comments
                    |                         | the meeting ieg-2                                 | 2025-02 cluster
2025-03-10 10:00    | Moon Hye-rin            | answers r2a and r2b as incorporated: "See 2.2 of draft 3." | 2 comments answered
2025-03-10 10:10    | Moon Hye-rin            | answers r2c, r2d and r2e as noted: "Noted."       | 3 comments answered

# Round 3, with texts of possible opinions annexed: 31 March to 16 June 2025, for all.
                    |                         | round 3                                           | for all, from 2025-03-31 to 2025-06-16
2025-03-24 10:00    | Moon Hye-rin            | imports draft 3 from fixtures/wtpf-3.md with 5 opinions | draft 3 is imported: 4 kept, 2 edited, 4 new, 1 deleted
2025-03-31 09:00    | Moon Hye-rin            | publishes draft 3                                 | waits for a second officer
2025-03-31 09:10    | Ana Lindqvist           | confirms the publication of draft 3               | draft 3 is posted
2025-04-15 10:00    | focal point of lab-of-rivers | comments on the heading "Draft Opinion 1: Digital divides", as r3a: "A good title." | receipt, on time
2025-05-20 10:00    | focal point of kaihe    | proposes "that what is collected for universal service should be spent on it within two years." for 1 under 2.2, as r3b | receipt, on time
                    |                         | the deadline of round 3                           | 2025-06-16 23:59:59
                    |                         | the deadline of round 3 in UTC                    | 2025-06-16T21:59:59Z
2025-06-16 23:59:59 | the public              | comments on 2.1, as r3c: "Both reasons are true." | receipt, on time
2025-06-17 08:00    | Ana Lindqvist           | compiles the comments on draft 3                  | Rev.0 of the compilation holds 3 comments
                    |                         | the meeting ieg-3                                 | 2025-09 cluster
2025-10-06 10:00    | Ana Lindqvist           | answers r3b as incorporated: "See Draft Opinion 1." | 1 comment answered
2025-10-06 10:01    | Ana Lindqvist           | answers r3a and r3c as noted: "Thank you."        | 2 comments answered

# Round 4, with the opinions annexed: 3 November to 19 December 2025.
                    |                         | round 4                                           | for members, from 2025-11-03 to 2025-12-19
2025-10-27 10:00    | Ana Lindqvist           | imports draft 4 from fixtures/wtpf-4.md           | draft 4 is imported: 9 kept, 1 edited
2025-11-03 09:00    | Ana Lindqvist           | publishes draft 4                                 | refused: draft 4 has no opinions annexed [R14, Decision 641, Annex 2]
2025-11-03 09:05    | Ana Lindqvist           | imports draft 4 from fixtures/wtpf-4.md with 5 opinions | draft 4 is imported: 9 kept, 1 edited
2025-11-03 09:10    | Ana Lindqvist           | publishes draft 4                                 | waits for a second officer
2025-11-03 09:20    | Tomasz Wierzbicki       | confirms the publication of draft 4               | draft 4 is posted
2025-12-01 10:00    | focal point of arendal  | proposes "The remaining gaps are those that are hardest to close, mainly for reasons of cost and of skills." for 2.1, as r4a | receipt, on time
2025-12-20 08:00    | Ana Lindqvist           | compiles the comments on draft 4                  | Rev.0 of the compilation holds 1 comment
                    |                         | the meeting ieg-4                                 | 2026-02 cluster
2026-03-09 10:00    | Ana Lindqvist           | answers r4a as incorporated: "See 2.1 of the final report." | 1 comment answered

# The opening is fixed: three days of the first half of 2026, six weeks after the final report.
                    |                         | the final report                                  | 2026-04-13
2026-03-10 10:00    | Ana Lindqvist           | fixes the opening on 2026-05-20/2026-05-22 by "Decision 650" because "The centre is free." | refused: the opening is before 2026-05-25 [R16, Decision 641, decides 6 d; CL-24/44, d]
2026-03-10 10:01    | Ana Lindqvist           | fixes the opening on 2026-06-30/2026-07-02 by "Decision 650" because "The centre is free." | refused: the forum is not within 2026-01-01 and 2026-06-30 [R01, Decision 641, decides 1; Resolution 2, resolves 8]
2026-03-10 10:02    | Ana Lindqvist           | fixes the opening on 2026-05-25/2026-05-27 by "Decision 650" because "The centre is free." | the opening is 2026-05-25/2026-05-27, was within 2026-01-01/2026-06-30
                    |                         | findings                                          | none

# The final report, on the forty-second day before the opening.
2026-04-06 10:00    | Ana Lindqvist           | imports draft 5 from fixtures/wtpf-final.md with 5 opinions | draft 5 is imported: 9 kept, 1 edited
2026-04-13 09:00    | Ana Lindqvist           | publishes draft 5                                 | waits for a second officer
2026-04-13 23:59:59 | Tomasz Wierzbicki       | confirms the publication of draft 5               | draft 5 is posted
2026-04-14 09:00    | focal point of arendal  | comments on 1.1, of draft 5: "Too late."          | refused: draft 5 is final [R10]
                    |                         | unanswered on draft 4                             | 0
2026-04-14 09:01    | the public              | the number of comments on draft 2                 | 5
