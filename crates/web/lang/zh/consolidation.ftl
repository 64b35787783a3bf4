consolidation-heading = 对第{ $draft }稿的提案合并案文
consolidation-link = 提案合并案文
consolidation-more = 文件和相关页面
consolidation-upto = 收录截至{ $moment }提交的提案。
consolidation-count = { $count ->
    [0] 尚未提交任何提案。
   *[other] 收录{ $count }项提案，按案文顺序排列。
  }
consolidation-form-text = 按案文顺序
consolidation-form-brackets = 方括号案文
consolidation-form-columns = 三栏
consolidation-form-sources = 按提案方
consolidation-legend-marks = MOD为修改案文，ADD为增加案文，SUP为删除案文，NOC为要求不作改动；加下划线的NOC所涉案文不得改动。
consolidation-legend-brackets = 方括号内的案文尚未商定：其中列出每种备选案文及其提案方，不应有文字处用破折号表示。它对任何一方均无约束力。
consolidation-only-proposed = 只显示有提案的段落
consolidation-none = 此处没有提案。
consolidation-whole = 关于整稿
consolidation-new = 新案文
consolidation-reason = 理由：
consolidation-supports = 支持方：{ $names }。
consolidation-objections = 反对方：{ $names }。
consolidation-sup = 拟删除
consolidation-noc = 不作改动
consolidation-noc-emphatic = 不作改动：不得改动
consolidation-column-existing = 现有案文
consolidation-column-by = 提案方
consolidation-column-proposed = 拟议案文
consolidation-column-source = 提案方
consolidation-column-proposals = 提案
