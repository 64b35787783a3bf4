nav-experts = 专家
desk-go-nominations = 专家提名
slot-nominations = 专家提名截止
rule-r05 = 提名须写明专家姓名、组织和地址，在规定日期前提交，并由受邀类别的实体提出。逾期提名予以接受并加注。
rule-r06 = 专家在本国积极参与论坛的筹备工作。
rule-r07 = 非正式专家组的组成应当均衡。均衡情况只作报告，绝不强制。
refusal-no-call = 本论坛的授权未要求提名专家。
refusal-not-invited = 这一类别的实体未受邀提名专家。
refusal-nominated-by-own = 贵实体已提名使用该电子邮件地址的专家。
refusal-nominated-by-other = 另一实体已提名使用该电子邮件地址的专家。详情可向秘书处询问。
refusal-not-in-force = 现已无法办理：该提名的状态为“{ $standing }”。
refusal-unknown-nomination = 没有这项提名。
refusal-unknown-theme = 没有这一分主题。
field-position = 职务
act-expert-named = { $late ->
    [yes] { $entity }在截止日期后提名了一名专家。
   *[no] { $entity }提名了一名专家。
  }
act-expert-written-to = 已再次致函{ $entity }提名的专家。
act-nomination-confirmed = 一名专家确认接受提名。
act-nomination-declined = 一名专家谢绝提名。
act-nomination-withdrawn = 一项提名已撤回。
act-nomination-replaced = 原提名的专家已由他人替换。
mail-nominated-subject = { $forum }：{ $entity }已提名您为专家
mail-nominated-body =
    { $entity }已提名您为{ $forum }非正式专家组的专家。

    请说明您是否同意，以及是否可在公布的名单中列出您的姓名。该页面还显示我们保存了您的哪些信息以及原因：
    { $address }

    此链接七天内有效，仅可使用一次。如已失效，请联系{ $entity }或秘书处重新发送。
nominations-title = 专家提名
nominations-lede = 在此为协助编写报告的非正式专家组提名专家。
nominations-until = 提名截止时间
nominations-over = 已过；逾期提名将加注
nominations-invited = 受邀方
nominations-clause = 依据
nominations-to-list = 已公布的名单
nominations-to-desk = 全部提名及其均衡情况
nominations-own = 贵方的提名
nominations-own-none = 暂无。
nominations-sign-in = 联系人通过秘书处发送的链接登录后即可提名专家。
nominations-count = { $count ->
    [0] 没有有效提名。
   *[other] 有效提名{ $count }项。
  }
nominations-none = 尚无人提名专家。
nominations-likely = 可能为同一人
nominations-likely-hint = 无论拼写或文字如何，这些姓名几乎相同。
nominations-balance = 均衡情况
nominations-balance-hint = 按有效提名统计。只作报告，绝不强制。
nominations-experts = 专家
nomination-title = 提名
nomination-new = 提名专家
nomination-form-title = 提名专家
nomination-form-lede = 系统会立即致函专家请其确认。签证办理需要数周，请尽早提名。
nomination-in-place = 替换{ $name }，其提名随即终止。
nomination-will-be-late = 截止时间为{ $deadline }。提名将被接受并注明逾期。
nomination-expert = 专家
nomination-entity = 提名方
nomination-standing = 状态
nomination-received = 收到日期
nomination-name = 姓名
nomination-organization = 组织
nomination-name-hint = 与护照一致。
nomination-email-hint = 专家通过发送至此地址的链接确认。该地址不予公布。
nomination-lang = 与专家通信所用语文
nomination-active = 我们声明，该专家在本国积极参与论坛的筹备工作。
nomination-more = 自愿填写
nomination-more-hint = 有助于组成均衡的专家组。秘书处官员、贵方和专家本人可以看到。
nomination-position = 职务
nomination-gender = 性别
gender-woman = 女
gender-man = 男
gender-other = 其他
gender-unsaid = 未说明
nomination-languages = 工作语文
nomination-themes = 分主题
nomination-file = 提名这位专家
nomination-file-hint = 您将收到回执。您可以撤回提名，或改提他人。
nomination-lede = 已记录的内容及其当前状态。
nomination-lede-expert = { $entity }已提名您。请说明您是否同意。
standing-named = 等待专家答复
standing-confirmed = 已确认
standing-declined = 已谢绝
standing-withdrawn = 已撤回
standing-replaced = 已替换
nomination-listed = 同意列入名单
nomination-may-list = 可在公布的专家名单中列出我的姓名和组织。
nomination-may-list-hint = 您可以随时更改。
nomination-confirm = 我同意
nomination-decline = 我谢绝
nomination-answer-hint = 您以后也可以谢绝；届时您的姓名将立即从名单中移除。
nomination-kept = 保存的信息
nomination-kept-why = 保存这些信息是为了组成专家组并邀请其成员。秘书处官员、提名方和专家本人可以看到；姓名和组织仅在本人同意后公布。如需更正或删除，请联系{ $contact }。
nomination-statement = 在本国参与筹备工作
nomination-stated = 提名方已声明
nomination-not-active = 未声明
nomination-replaces = 替换的提名
nomination-replaced-by = 替换为
nomination-write = 再次致函专家
nomination-replace = 改提他人
nomination-withdraw = 撤回
done-nomination-confirmed = 谢谢。您的答复已记录。
done-nomination-declined = 您的答复已记录：谢绝。
done-nomination-withdrawn = 提名已撤回。
done-nomination-written = 正在致函专家。
experts-title = 专家名单
experts-lede = 已确认提名并同意列入本名单的专家。
experts-none = 名单中暂无专家。
experts-count = { $count ->
   *[other] 共{ $count }名专家。
  }
experts-as-of = 截至{ $day }。
