-- What those behind a proposal said to what shall become of it, by the commitment in the record.
CREATE TABLE said (
    words   TEXT PRIMARY KEY,
    forum   TEXT NOT NULL,
    comment TEXT NOT NULL,
    salt    TEXT NOT NULL,
    body    TEXT NOT NULL
)
