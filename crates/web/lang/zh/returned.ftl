returned-title = 以Word文件提交对稿件的修改
returned-lede = 在Word中修改稿件，可使用或不使用修订功能，并可在页边批注。每处修改都会成为对相应段落的提案；正式提交之前，您可以先查看清单。
returned-choose = 文件
returned-choose-hint = Word文件（.docx），不超过32兆字节
returned-lost = 文件不是从本网站取得的
returned-lost-hint = 从本网站取得的文件自身标明属于哪一稿。如果不再标明，则采用以下选择。
returned-draft = 所依据的稿件
returned-read = 读取文件
returned-read-hint = 目前尚未提交任何内容。读取的内容保存在“我的评论”中。
returned-no-file = 请选择文件。
returned-other-forum = 此文件依据的是另一论坛的稿件。
returned-another = 此文件似乎不是第{ $draft }稿：{ $all }段中{ $found ->
    [0] 未找到任何一段。
   *[other] 仅找到{ $found }段。
  }未接收任何内容。
returned-file = { $file }
returned-summary = { $proposals ->
    [0] 没有提案
   *[other] { $proposals }项提案
  }，{ $comments ->
    [0] 没有评论
   *[other] { $comments }条评论
  }，{ $unplaced ->
    [0] 全部内容均已定位。
   *[other] { $unplaced }处修改无法定位。
  }
returned-on = 针对
returned-received = 收到时间
returned-unplaced = 无法定位的内容
returned-unplaced-hint = 这些文字未与任何段落关联：位置有误不如没有位置。这些内容不会提交，请通过表单提出。
returned-by-form = 通过表单发表评论
returned-losses = 文件中未能转入的内容
returned-restyled = { $count }个段落文字相同而格式不同，不构成提案。
returned-margin = 页边批注
returned-untracked = 未使用修订功能
returned-comment = 评论内容
returned-reason = 理由
returned-do = 如何处理
returned-keep = 保留
returned-merge = 作为以下提案的理由：
returned-drop = 舍弃
returned-file-all = 提交保留的内容
returned-hand-in = 将保留的内容送交联系人
returned-save = 保存，稍后继续
returned-file-hint = 保留的内容要么全部一并提交，要么全不提交。每项提案都有各自的回执。
returned-moved = 该案文只是移动位置，没有改动。
returned-why-doubtful = 可能是第{ $near }段的改写，但差异过大，无法确定。
returned-why-foreign = 带有第{ $near }段的标记，而该段不在发出的段落之列。
returned-why-table = 表格{ $near }中的单元格有改动。不能为表格提出其他措辞，请以评论方式说明。
returned-why-changed = 依据的是较早的稿件，无法放入本稿。
returned-why-settled = 现行稿件已有此内容。
returned-handed-in = 提交Word文件
returned-its-file = 该文件的全部内容
returned-discard = 舍弃该文件的全部提案
returned-nothing-left = 该文件没有待提交的内容。
returned-redline = 此文件是两稿的对照，其中的修订并非您所作。请直接在该稿上修改，该稿页面提供Word文件。
