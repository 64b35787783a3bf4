# Another body, another procedure: what WTPF-26 takes, this forum refuses, under clauses of its own.
# Days are those of Wellington; deadlines close at five in the afternoon; summer time ends on 4 April.

2026-11-02 09:00:00     | Hana Ngata             | founds the forum from forums/harbour-dialogue/forum.toml with officers Hana Ngata and Louis Perrin | the forum is founded
                        |                        | findings                                           | none
2026-11-02 09:10:00     | Hana Ngata             | admits kauri and rimu as member states             | kauri and rimu are admitted
2026-11-02 09:11:00     | Hana Ngata             | admits pilots-union as associate                   | pilots-union is admitted
2026-11-02 09:12:00     | Hana Ngata             | admits whale-watch as observer                     | whale-watch is admitted
2026-11-02 09:20:00     | Hana Ngata             | appoints Tama Rere focal point of kauri            | Tama Rere is focal point of kauri
2026-11-02 09:21:00     | Hana Ngata             | appoints Ines Moreau focal point of pilots-union   | Ines Moreau is focal point of pilots-union
2026-11-02 09:22:00     | Hana Ngata             | appoints Sefo Lima focal point of whale-watch      | Sefo Lima is focal point of whale-watch

2027-01-25 10:00:00     | Hana Ngata             | imports draft 1 "Quiet ports": "## 1 Air" "1.1 Cranes warn with a beep that carries over two kilometres." "## 2 Water" "2.1 Propellers that turn slowly are heard less." | draft 1 is imported: 4 new
2027-02-01 09:00:00     | Hana Ngata             | publishes draft 1                                  | waits for a second officer
2027-02-01 09:30:00     | Louis Perrin           | confirms the publication of draft 1                | draft 1 is posted

# The first round is open to all; wording comes from members and associates, not from observers.
                        |                        | round 1                                            | for all, from 2027-02-01 to 2027-04-04
2027-02-10 10:00:00     | the public             | comments on 1.1, as v1: "It carries to my bed."    | receipt, on time
2027-02-10 10:01:00     | focal point of pilots-union | proposes "Cranes warn with a light." for 1.1  | receipt, on time
2027-02-10 10:02:00     | focal point of whale-watch  | proposes "Ships wait for whales." for 2.1     | refused: views but no wording from observer [R19, Charter of the Commission, article 9]
2027-02-10 10:03:00     | focal point of whale-watch  | comments on 2.1, in fr: "Les baleines entendent tout." | receipt, on time

# On the day of the deadline the clock has gone back by an hour.
                        |                        | the deadline of round 1                            | 2027-04-04 17:00:00
                        |                        | the deadline of round 1 in UTC                     | 2027-04-04T05:00:00Z
2027-04-04 17:00:00.999 | focal point of kauri   | comments on 2.1: "Agreed."                         | receipt, on time
2027-04-04 17:01:00     | focal point of kauri   | comments on 1.1, begun at 16:59:58: "Slow line."   | receipt, within the grace [R10]
2027-04-04 17:06:00     | focal point of kauri   | comments on 1.1, begun at 16:59:58: "Too slow."    | refused: the deadline was 2027-04-04 17:00:00 [R10, Rules of the Dialogue, rule 4]
2027-04-04 17:06:10     | focal point of kauri   | drafts a comment on 1.1, as k1: "Too slow."        | kept as a draft
2027-04-04 17:06:20     | focal point of kauri   | finishes and files k1                              | refused: the deadline was 2027-04-04 17:00:00 [R10]

# No rule here asks for answers before the next draft (R13) or for opinions (R14).
2027-05-03 10:00:00     | Louis Perrin           | imports draft 2 "Quiet ports": "## 1 Air" "1.1 Cranes warn with a light." "## 2 Water" "2.1 Propellers that turn slowly are heard less." | draft 2 is imported: 3 kept, 1 edited
2027-05-12 09:00:00     | Louis Perrin           | publishes draft 2                                  | waits for a second officer
2027-05-12 09:10:00     | Hana Ngata             | confirms the publication of draft 2                | draft 2 is posted, 2 days late [R09]
                        |                        | unanswered on draft 1                              | 5
2027-05-20 10:00:00     | the public             | comments on 1.1: "Better."                         | refused: round 2 is for members [R11, Rules of the Dialogue, rule 3]
2027-05-20 10:01:00     | focal point of kauri   | comments on 1.1: "Better."                         | receipt, on time

# After the last round comes the final report, thirty days before the opening and no later.
2027-07-12 09:00:00     | Hana Ngata             | imports draft 3 "Quiet ports": "## 1 Air" "1.1 Cranes warn with a light." | draft 3 is imported: 2 kept, 2 deleted
2027-07-18 23:00:00     | Hana Ngata             | publishes draft 3                                  | waits for a second officer
2027-07-19 00:10:00     | Louis Perrin           | confirms the publication of draft 3                | refused: 29 days before the opening, at least 30 [R16, Charter of the Commission, article 8]
2027-07-19 08:50:00     | Hana Ngata             | turns down the publication of draft 3              | the request is turned down
2027-07-19 09:00:00     | Hana Ngata             | publishes draft 3 despite "The printer failed; members agreed." | waits for a second officer
2027-07-19 09:10:00     | Louis Perrin           | confirms the publication of draft 3                | draft 3 is posted, 7 days late [R09], despite 1 unanswered
