found-title = 设立论坛
found-lede = 论坛以一个文件为基础：其授权、日期和现行规则。可采用现成文件，或自备文件；可反复检查，然后设立论坛。
found-from = 论坛文件
found-template = 现成文件：
found-text-below = 以下文本，或一个文件
found-file = 您计算机上的文件
found-file-hint = 论坛文件（.toml）。如选择文件，则以该文件为准，此处其他内容不予采用。
found-text = 文件文本
found-text-hint = 检查后，所读取的文本显示在此，可予修改。
found-not-text = 该文件不是文本（UTF-8）。
found-line = 第{ $line }行：
found-facts = { $rounds }个轮次、{ $meetings }次会议、{ $rules }条现行规则
found-no-findings = 未发现与规则不符之处。
found-mend-errors = 请改正检查发现的错误；论坛的设立不得违背其自身授权。
found-officer-1 = 第一名官员：您本人
found-officer-2 = 第二名官员：另一人，负责确认您提出的请求
found-two-people = 两名官员必须是不同的人，且地址各不相同。
found-check = 仅检查
found-go = 设立论坛
founded-title = 论坛已设立
founded-signed-in = 您已作为第一名官员登录。
founded-go = 前往秘书处页面
found-members = { $count ->
   *[other] 接纳名单中的{ $count }个成员国；其他实体可稍后接纳
  }
