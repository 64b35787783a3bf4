# Members propose in the marks of the field: MOD, ADD, SUP and NOC. Each proposal has a number of its
# own, and other members are for it or against it.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist     | admits arendal and lumen as member states               | arendal and lumen are admitted
2024-12-02 09:11 | Ana Lindqvist     | admits meridian as academia                             | meridian is admitted
2024-12-02 09:20 | Ana Lindqvist     | appoints Sigrid Halvorsen focal point of arendal        | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen              | Koffi Mensah is focal point of lumen
2024-12-02 09:22 | Ana Lindqvist     | appoints Ilse Brandt focal point of meridian            | Ilse Brandt is focal point of meridian
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md               | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                       | waits for a second officer
2025-01-06 09:10 | Tomasz Wierzbicki | confirms the publication of draft 1                     | draft 1 is posted

# Each entity counts its own proposals on a draft; a view has no number.
2025-01-10 10:00 | Sigrid Halvorsen  | proposes "Libraries lend devices." for 2.1, as mod       | receipt, on time
2025-01-10 10:01 | Sigrid Halvorsen  | comments on 2.1, as view: "It is too long."              | receipt, on time
2025-01-10 10:02 | Sigrid Halvorsen  | adds "Schools open in the evening." behind 2.2, as add   | receipt, on time
2025-01-10 10:03 | Koffi Mensah      | deletes 2.2, as sup: "It is national law."               | receipt, on time
2025-01-10 10:04 | Koffi Mensah      | keeps 1.1 as it is                                       | receipt, on time
                 |                   | the proposal of mod | MOD ARENDAL/1/1
                 |                   | the proposal of view | none
                 |                   | the proposal of add | ADD ARENDAL/1/2
                 |                   | the proposal of sup | SUP LUMEN/1/1

# A number is not given again when a proposal is taken back.
2025-01-10 10:10 | Sigrid Halvorsen  | withdraws add                                    | withdrawn
2025-01-10 10:11 | Sigrid Halvorsen  | adds "Schools open on Saturdays." behind 2.2, as saturday | receipt, on time
                 |                   | the proposal of saturday | ADD ARENDAL/1/3

# SUP and the emphatic NOC need a reason; a MOD must change something, a table is not reworded.
2025-01-10 10:20 | Koffi Mensah      | deletes 1.2: ""                                          | refused: the text is empty [H03]
2025-01-10 10:21 | Koffi Mensah      | keeps 1.2 untouched: ""                                  | refused: the text is empty [H03]
2025-01-10 10:22 | Koffi Mensah      | keeps 1.2 untouched: "It was agreed."                    | receipt, on time
2025-01-10 10:23 | Koffi Mensah      | adds "" behind 1.2                                       | refused: the wording is empty [H03]
2025-01-10 10:24 | Koffi Mensah      | proposes "A table." for the table under 1.3              | refused: wording is proposed for a paragraph or heading [R19]
2025-01-10 10:25 | Koffi Mensah      | deletes the table under 1.3: "It is old."                | receipt, on time
2025-01-10 10:26 | Koffi Mensah      | deletes the document: "All of it."                       | refused: wording is proposed for a paragraph or heading [R19]
2025-01-10 10:27 | Koffi Mensah      | adds "A preface." behind the document                    | receipt, on time

# Academia gives views: it neither proposes nor counts for or against.
2025-01-10 11:00 | Ilse Brandt       | deletes 1.1: "It is known."                              | refused: views but no wording from academia [R19]
2025-01-10 11:01 | Ilse Brandt       | supports mod                                     | refused: views but no wording from academia [R19]

# For or against is said of a proposal, not of a view; an objection gives its ground.
2025-01-10 11:10 | Koffi Mensah      | supports mod                                     | receipt, on time
2025-01-10 11:11 | Sigrid Halvorsen  | objects to sup: "It is not only national law."   | receipt, on time
2025-01-10 11:12 | Koffi Mensah      | supports view                                    | refused: nothing is proposed there [H03]
