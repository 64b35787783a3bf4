-- The record, and the rows that are its fold. Types are those that both engines share:
-- TEXT, BIGINT, where instants are milliseconds since 1970.
CREATE TABLE act (
    seq     BIGINT PRIMARY KEY,
    forum   TEXT NOT NULL,
    at      BIGINT NOT NULL,
    kind    TEXT NOT NULL,
    comment TEXT NOT NULL,
    body    TEXT NOT NULL,
    leaf    TEXT NOT NULL,
    link    TEXT NOT NULL
);
CREATE INDEX act_by_forum ON act (forum, seq);
CREATE INDEX act_by_comment ON act (comment, seq);

CREATE TABLE forum (
    id   TEXT PRIMARY KEY,
    seq  BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE comment (
    id         TEXT PRIMARY KEY,
    forum      TEXT NOT NULL,
    draft      BIGINT NOT NULL,
    block      TEXT NOT NULL,
    on_comment TEXT NOT NULL,
    entity     TEXT NOT NULL,
    owner      TEXT NOT NULL,
    stage      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    class      TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    received   BIGINT NOT NULL,
    seq        BIGINT NOT NULL,
    body       TEXT NOT NULL
);
CREATE INDEX comment_by_place ON comment (forum, draft, stage, block, received);
CREATE INDEX comment_by_entity ON comment (forum, entity, stage);
CREATE INDEX comment_by_owner ON comment (owner, stage);
CREATE INDEX comment_by_target ON comment (on_comment);

CREATE TABLE words (
    comment TEXT PRIMARY KEY,
    salt    TEXT NOT NULL,
    body    TEXT NOT NULL
);

CREATE TABLE person (
    id    TEXT PRIMARY KEY,
    salt  TEXT NOT NULL,
    body  TEXT NOT NULL
);

CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

-- The key of a form sent once, and what came of it: sent twice, it makes one record.
CREATE TABLE form (
    key     TEXT PRIMARY KEY,
    comment TEXT NOT NULL
);

CREATE TABLE term (
    term  TEXT NOT NULL,
    forum TEXT NOT NULL,
    item  TEXT NOT NULL,
    PRIMARY KEY (term, forum, item)
);
CREATE INDEX term_by_item ON term (item);

CREATE TABLE outgoing (
    id      TEXT PRIMARY KEY,
    at      BIGINT NOT NULL,
    forum   TEXT NOT NULL,
    person  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    facts   TEXT NOT NULL,
    written BIGINT NOT NULL
);

-- Sign-in links and sessions, by the hash of their secret.
CREATE TABLE ticket (
    hash    TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    person  TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
