dispose-title = 对评论的答复
dispose-open-count = { $count ->
    [0] 第{ $draft }稿的所有评论均已得到答复。
   *[other] 第{ $draft }稿有{ $count }条评论有待决定。
  }
dispose-all-count = { $count ->
    [0] 尚无人就第{ $draft }稿提交评论。
   *[other] 就第{ $draft }稿已提交{ $count }条评论。
  }
dispose-draft = 稿次
dispose-draft-number = 第{ $draft }稿
dispose-show = 哪些评论
dispose-show-open = 有待决定的
dispose-show-all = 全部
dispose-list = 显示
dispose-nothing = 此处没有需要决定的事项。
dispose-whole = 整稿
dispose-place = 段落
dispose-reply = 回应
dispose-wording = 建议的措辞：
dispose-its-page = 该评论的页面
dispose-answer = 处理结果
dispose-reason = 理由
dispose-reason-hint = 在评论旁向作者和所有读者显示
dispose-ticked = 对已勾选的评论予以记录
dispose-page = 对本页全部评论予以记录
dispose-parts = 页码
dispose-none-ticked = 请至少勾选一条评论，或选择本页全部评论。
dispose-no-outcome = 请说明评论的处理结果。
