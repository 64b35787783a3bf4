-- The comments of a draft by place, in the order in which they stand there, and by entity: both
-- answer from the index alone, so that a page of a much commented draft reads no comment in vain.
DROP INDEX comment_by_place;
CREATE INDEX comment_by_place
    ON comment (forum, draft, block, on_comment, received, id, stage, entity, owner);
DROP INDEX comment_by_entity;
CREATE INDEX comment_by_entity ON comment (forum, stage, entity, draft);
