mail-unfiled-subject = { $forum }：您对第{ $draft }稿的评论尚未提交
mail-unfiled-body =
    您对{ $forum }报告第{ $draft }稿的一条评论已存为草稿。该评论尚未提交，其他人无法看到。

    评论截止时间：{ $deadline }。此后提交的内容将标明逾期。

    您的评论：{ $address }
