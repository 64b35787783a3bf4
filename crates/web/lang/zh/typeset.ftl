typeset-font-is-missing = 本机没有用于{ $script ->
    [arabic] 阿拉伯文字
    [cyrillic] 西里尔文字
    [han] 汉字
   *[latin] 拉丁文字
  }的字体。管理员可安装Debian软件包{ $package }。
typeset-has-too-many-parts = 文档有{ $count }个部分；PDF最多可排{ $limit }个。
typeset-text-is-too-long = 文本超过{ $limit }字节，无法排成PDF。
typeset-has-too-many-cells = 各表格合计超过{ $limit }个单元格，无法排成PDF。
typeset-gave-up = 文档未能排成PDF。Word文件的内容相同。
