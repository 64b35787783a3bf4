compare-title = 第{ $old }稿与第{ $new }稿比较
compare-lede = 新增文字加下划线，删去文字加删除线；每个有改动的段落还注明变动情况。
compare-relabelled = 重新编号{ $count }段
compare-words-inserted = { $count ->
    [0] 未插入文字
   *[other] 插入{ $count }个词
  }
compare-words-deleted = { $count ->
    [0] 未删除文字
   *[other] 删除{ $count }个词
  }
compare-all = 显示全文
compare-changes-only = 仅显示改动
compare-read = 阅读第{ $draft }稿
compare-others = 其他比较
compare-nothing = 两稿之间没有变动。
compare-unchanged = { $count }个段落无变动
compare-beside = 本段变动情况
compare-was = （原为{ $label }）
compare-history = 沿革
compare-moved = 由{ $from }移来。
compare-went = 移至{ $to }。
compare-split = 由{ $from }拆分而来。
compare-merged = 由{ $from }合并而来。
compare-legend = 加删除线的文字已删去；斜体加下划线的文字为新增。
compare-word = Word（含修订标记）
