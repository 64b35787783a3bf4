feed-title = { $forum }：动态
feed-subtitle = 稿件公布、日期确定与更改、汇编印发。
feed-draft = 报告第{ $draft }稿已公布
feed-draft-until = 评论截止时间：{ $deadline }。
feed-final = 此为最后报告，不接受评论。
feed-changed = 日期更改：{ $what }
feed-changed-how = 由{ $from }改为{ $to }，依据{ $act }：{ $reason }
feed-compilation = 第{ $draft }稿评论汇编
feed-compilation-revision = 第{ $draft }稿评论汇编，Rev.{ $revision }
feed-compilation-holds = { $count ->
    [0] 未收录评论。
   *[other] 收录{ $count }条评论。
  }
feed-closed = 第{ $draft }稿评论已截止
feed-closed-at = 截止时间为{ $deadline }。
calendar-summary = { $forum }：{ $what }
calendar-not-fixed = 具体日期尚未确定。
calendar-decided = 决定依据：{ $act }
calendar-was = 原为：{ $from }。依据{ $act }更改：{ $reason }
