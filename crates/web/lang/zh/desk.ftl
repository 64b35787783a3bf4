back-title = 未记录任何内容。请检查以下各项：
desk-title = 秘书处
desk-lede = 当前待办事项及其办理入口。
desk-places = 秘书处页面
desk-go-drafts = 稿件：导入、翻译、公布
desk-go-dispositions = 对评论的答复
desk-go-schedule = 更改时间安排
desk-go-people = 人员与职务
desk-go-record = 记录
desk-requests = { $count ->
    [0] 等待第二名官员确认：无
   *[other] 等待第二名官员确认：{ $count }项请求
  }
desk-no-requests = 公布稿件、更改截止时间和增加轮次须由两名官员办理。一名官员提出的请求在此显示，由另一名官员确认。
desk-by-act = 决定依据：
desk-reason = 理由：
desk-asked-by = 请求人：
desk-own-request = 此请求由您提出；须由另一名官员确认。
desk-confirm = 确认
desk-turn-down = 拒绝
desk-take-back = 收回
desk-todo = 待办
desk-all-posted = 最后报告已公布。
desk-to-import = 应导入第{ $draft }稿；公布时间：{ $when }。
desk-to-publish = 第{ $draft }稿已导入，共{ $paragraphs }个段落，{ $languages ->
    [0] 无译文
   *[other] 译文{ $languages }份
  }。尚未公布。
desk-publish-asked = 第{ $draft }稿（共{ $paragraphs }个段落，{ $languages ->
    [0] 无译文
   *[other] 译文{ $languages }份
  }）等待第二名官员确认公布。
desk-unanswered = 第{ $draft }稿有{ $count }条评论尚未得到答复。
desk-answer = 答复
desk-late-tag = 逾期
desk-late = 第{ $draft }稿有{ $count }条评论在截止时间后收到。
desk-found = { $count ->
    [0] 时间安排中未发现问题。
   *[other] 时间安排和授权中发现{ $count }个问题。
  }
desk-see-findings = 查看时间安排
desk-compilations = 评论汇编
desk-not-compiled = 第{ $draft }稿：尚未印发汇编。
desk-compiled = 第{ $draft }稿：Rev.{ $revision }，收录{ $count }条评论。
desk-since = { $count ->
    [0] 无遗漏。
   *[other] 尚有{ $count }条评论未收录。
  }
desk-collected = { $count ->
    [0] 尚无人就该稿提交评论。
   *[other] 有{ $count }条评论可供汇编。
  }
desk-compile = 印发第{ $draft }稿评论汇编
desk-near = 临近日期
desk-none-near = 今后三十天内没有任何日期。
desk-date = 日期
desk-what = 事项
desk-left-head = 剩余时间
desk-left = { $days ->
    [0] 今天
   *[other] { $days }天
  }
desk-overdue = 逾期{ $days }天
ask-publish = 公布第{ $draft }稿
ask-move = 将“{ $what }”由{ $from }改为{ $to }
ask-deadline = 将截止时间“{ $what }”由{ $from }改为{ $to }
ask-round = 增加轮次“{ $name }”：公布日期{ $posting }，意见截止{ $deadline }
ask-other = 其他更改
done-asked = 请求已提出，现须由第二名官员确认。
done-changed = 时间安排已更改；原日期仍予显示。
done-confirmed = 已确认并执行。
done-turned-down = 已拒绝；未作任何更改。
done-imported = 稿件已导入。公布前仅供秘书处使用。
done-translated = 译文已导入。
done-disposed = 答复已记录，作者可以看到。
done-ended = 该职务已终止。
done-compiled = 汇编已印发。
desk-go-entities = 实体
ask-suspend = 暂停{ $entity }
ask-reinstate = 恢复{ $entity }
