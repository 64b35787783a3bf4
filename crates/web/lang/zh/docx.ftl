docx-is-empty = 文件为空。
docx-is-no-package = 这不是Word文档（.docx）。请另存为.docx后再次导入。
docx-is-cut-short = 文件不完整；可能未完整复制。
docx-is-old-or-locked = 这是旧版Word文件（.doc）或设有密码的文件。请另存为无密码的.docx文件。
docx-is-damaged = 文件已损坏：{ $part }无法解压。
docx-has-too-many-parts = 文件有{ $count }个部件；最多读取{ $limit }个。
docx-is-too-large = 解压后文件大于{ $limit }字节。
docx-part-is-too-large = 解压后{ $part }大于{ $limit }字节。
docx-is-too-compressed = { $part }解压后超过压缩大小的{ $limit }倍，正常文档不会如此。
docx-size-lies = { $part }的长度与文件所述不符。
docx-is-encrypted = { $part }已加密。请另存为无密码的文件。
docx-has-duplicate-names = { $part }在文件中出现两次。
docx-has-bad-name = 文件中有一个部件的名称不属于任何文档：{ $part }。
docx-has-archive = 文件中含有另一压缩包：{ $part }。
docx-is-not-word = 该文件不是Word文档，而是其他类型的文档。
docx-lacks-part = 文件缺少文档必备的部件：{ $part }。
docx-has-macros = 文件含有宏（{ $part }）。请另存为不含宏的.docx文件。
docx-has-embedded-object = 文件含有其他程序的对象（{ $part }）。请将其移除。
docx-has-activex = 文件含有ActiveX控件（{ $part }）。请将其移除。
docx-has-template = 文件从别处加载模板（{ $target }）。请断开该模板。
docx-loads-from-outside = 文件从外部加载内容（{ $target }）。请将其放入文件或移除。
docx-has-alt-chunk = 文件打开时会导入另一文档（{ $part }）。请在Word中打开并保存一次。
docx-has-dde = 文件含有会启动其他程序的域（{ $part }）。请将其移除。
docx-has-doctype = { $part }声明了文档类型，Word文档不会如此。
docx-is-too-deep = { $part }的嵌套超过{ $limit }层。
docx-has-too-many-attributes = { $part }中有元素的属性超过{ $limit }个。
docx-has-too-many-elements = { $part }的元素超过{ $limit }个。
docx-has-too-long-text = { $part }中有文本超过{ $limit }字节。
docx-has-other-encoding = { $part }的编码既非UTF-8亦非UTF-16。
docx-is-malformed = { $part }的格式不正确。
docx-lost-tracked-change = { $count }处修订按已接受读取。
docx-lost-comment = 略去{ $count }条页边批注。
docx-lost-picture = 略去{ $count }张图片。
docx-lost-chart = 略去{ $count }个图表。
docx-lost-drawing = 略去{ $count }个图形。
docx-lost-text-box = 略去{ $count }个文本框及其文字。
docx-lost-object = 略去{ $count }个对象或表单控件。
docx-lost-equation = { $count }个公式仅保留字符。
docx-lost-nested-table = { $count }个嵌套在表格内的表格变为单元格中的文字。
docx-lost-merged-cell = { $count }个合并单元格已拆分；文字置于第一个单元格。
docx-lost-header = 略去{ $count }个页眉的文字。
docx-lost-footer = 略去{ $count }个页脚的文字。
docx-lost-contents = 略去{ $count }个目录；页面根据标题自行生成目录。
docx-lost-hidden = 略去{ $count }处隐藏文字。
docx-lost-struck = { $count }处带删除线的文字予以保留，但去掉删除线。
docx-lost-link = { $count }个既不指向网页也不指向邮箱的链接保留为文字。
docx-lost-ruby = 略去{ $count }个拼音指南。
docx-lost-symbol = 符号字体中有{ $count }个符号没有对应字符；以替代符号表示。
docx-lost-field = { $count }个域未闭合；其显示的内容可能缺失。
docx-lost-note = { $count }处引用所指的注释不存在或已被引用。
docx-holds-revisions = 文件已含有修订（{ $part }）。请先接受或拒绝这些修订。
docx-is-unproved = 修订无法还原为两个文件，因此没有写出任何内容。最先的差异在：{ $part }
docx-untracked-format = { $count ->
   *[other] 有{ $count }个段落或表格行的格式不同，未作修订标记。
  }
docx-untracked-object = { $count ->
   *[other] 旧文件中有{ $count }个图片或对象已不存在，未作修订标记。
  }
docx-untracked-text-box = { $count ->
   *[other] 旧文件中有{ $count }个文本框已不存在或文字有改动，未作修订标记。
  }
docx-untracked-margin = 页眉或页脚不同，未作修订标记。
