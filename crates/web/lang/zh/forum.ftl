forums-title = 论坛
forums-lede = 利用本程序筹备和举行的政府间论坛：可阅读、评论，并就所提交的内容取得回执。
forums-none = 此处尚未设立论坛。请首位官员打开程序启动时显示的地址。
glance-now = 当前开放事项
glance-open = 开放中
glance-closed-late = 已过截止时间
glance-comments-on = 对报告第{ $draft }稿的评论
glance-until = 截至{ $deadline }
glance-your-time = 您的当地时间：{"{time}"}
glance-days-left = 还剩{ $days }天
glance-hours-left = { $hours ->
    [0] 还剩不到1小时
   *[other] 还剩{ $hours }小时
  }
glance-passed = 已过截止时间
glance-read = 阅读本稿并评论
glance-read-report = 阅读报告
glance-for-all = 成员通过其联系人参加，其他各方通过公开磋商参加。
glance-for-members = 成员通过其联系人参加。
glance-late-marked = 现在提交的内容可予接受，但标明逾期。
glance-nothing-open = 目前没有可供评论的事项
glance-waiting = { $what }：{ $when }
glance-next = 后续事项
glance-whole-schedule = 完整时间安排
glance-timeline = 时间轴
glance-timeline-caption = 各稿及其评论期、专家组会议、最后报告和论坛。竖线为今天；虚线表示尚未确定或尚未开放。
glance-in-words = 文字说明
glance-today = 今天，{ $date }
glance-draft = 第{ $draft }稿
glance-meeting = 第{ $number }次会议
glance-where-comments = 评论分布
glance-filed = { $count ->
    [0] 尚无人就第{ $draft }稿提交评论。
   *[other] 就第{ $draft }稿已提交{ $count }条评论。
  }
glance-strip-caption = 每个标记依次代表本稿的一个段落；颜色越深，评论越多。
glance-mark = { $number }：{ $count ->
    [0] 无评论
   *[other] { $count }条评论
  }
glance-who = 参与情况
glance-by-region = 按区域
glance-by-category = 按类别
glance-by-group = 按发展组别；一个实体可属于多个组别
glance-region = 区域
glance-category = 类别
glance-group = 组别
glance-entities = 实体
glance-comments = 评论
glance-themes = 主题所涉问题
state-done = 已完成
state-open = 开放中
state-overdue = 逾期
state-ahead = 未到期
region-africa = 非洲
region-americas = 美洲
region-arab-states = 阿拉伯国家
region-asia-pacific = 亚洲及太平洋
region-cis = 独立国家联合体
region-europe = 欧洲
category-member-state = 成员国
category-palestine = 巴勒斯坦国
category-sector-member = 部门成员
category-associate = 部门准成员
category-academia = 学术成员
category-observer = 观察员
category-other = 其他利益攸关方
category-public = 以个人名义参与者
group-ldc = 最不发达国家
group-lldc = 内陆发展中国家
group-sids = 小岛屿发展中国家
group-eit = 经济转型国家
