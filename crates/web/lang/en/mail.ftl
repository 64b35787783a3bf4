mail-unfiled-subject = { $forum }: your comment on draft { $draft } is not filed yet
mail-unfiled-body =
    A comment of yours on draft { $draft } of the report of { $forum } is kept as a draft. It is not filed, and nobody else sees it.

    Comments are taken until { $deadline }. What is filed later is marked late.

    Your comments: { $address }
