record-title = 记录
record-lede = 每项行为，最新者在前：何人、代表谁、何时、何事、依据哪一条款。每项行为均以哈希值与前一项相连。
record-none = 此处没有内容。
record-number = 序号
record-when = 时间
record-who = 何人
record-what = 事项
record-clause = 条款
record-leaf = 叶值
record-for = 代表
record-nobody = –
record-pages = 记录页码
record-newest = 最新
record-older = 较早
record-office = { $office }，{ $entity }
record-moved = “{ $what }”现为{ $to }
record-round = 增加轮次“{ $name }”
record-meeting = 增加会议“{ $name }”
act-founded = 论坛依据{ $symbol }设立。
act-admitted = 接纳了{ $count }个实体。
act-enrolled = 已登记{ $person }。
act-appointed = 授予{ $person }职务：{ $office }。
act-office-ended = { $person }的职务终止：{ $office }。
act-rescheduled = 依据{ $act }更改了时间安排：{ $change }。理由：{ $reason }
act-draft-imported = 导入了第{ $draft }稿，共{ $count }个段落。
act-draft-translated = 导入了第{ $draft }稿的译文：{ $language }。
act-draft-posted = { $despite ->
    [yes] 第{ $draft }稿已公布，尽管有规则另作规定：{ $reason }
   *[no] 第{ $draft }稿已公布。
  }
act-compiled = 第{ $draft }稿评论汇编作为Rev.{ $revision }印发，收录{ $count }条评论。
act-reminded = 截止时间前{ $hours }小时，已提醒{ $count }人其对第{ $draft }稿的评论尚未提交。
act-requested = 已请第二名官员确认：{ $what }。
act-confirmed = 第二名官员确认了{ $person }的请求。
act-turned-down = 一项请求被拒绝或收回。
act-comment-written = 撰写了一条对第{ $draft }稿的评论。
act-comment-handed-in = 一条评论已送交联系人。
act-comment-verified = 一条评论已核实。
act-comment-given-back = 一条评论已退回撰写人。
act-comment-shown = 一条评论已向其他成员展示。
act-comment-joined = { $entity }联署了一条评论。
act-comment-filed = { $late ->
    [yes] 一条评论逾期提交。
   *[no] 一条评论已提交。
  }
act-comment-discarded = 一条评论在提交前被舍弃。
act-comment-withdrawn = 一条评论已撤回。
act-comment-disposed = 一条评论已得到答复：{ $outcome }。理由：{ $reason }
act-handed-back = { $entity }以Word文件交回第{ $draft }稿：修改和批注{ $items }项，无法定位{ $unplaced }项。
act-drafting-begun = 开始根据第{ $draft }稿的提案拟订下一稿。
act-drafting-taken = 采纳{ $count }项提案列入下一稿。
act-drafting-let-go = 撤销对{ $count }项提案的决定。
act-drafting-lifted = 去掉了{ $block }段的方括号，同意者：{ $who }。
act-drafting-reopened = 恢复了{ $block }段的方括号。
act-drafting-worded = 写出了{ $block }段的措辞。同意者：{ $who }。
act-drafting-intended = 为{ $count }项提案拟议了处理结果：{ $outcome }。理由：{ $reason }
act-drafting-shown = 下一稿的拟订过程已向所有人公开。
act-drafting-hidden = 下一稿的拟订过程恢复为仅官员可见。
act-drafting-answered = { $stance ->
    [support] { $entity }同意某项提案的拟议处理结果。
   *[objection] { $entity }反对某项提案的拟议处理结果。
  }
act-drafting-given-up = 放弃了下一稿的拟订。
act-drafting-finished = 根据所采纳的提案拟成第{ $draft }稿。
record-by-letter = 依据信函
act-suspended = { $entity }依据{ $act }被暂停。理由：{ $reason }
act-reinstated = { $entity }依据{ $act }恢复权利。理由：{ $reason }
