returned-title = تسليم المشروع كملف Word
returned-lede = يُرجى تعديل المشروع في Word، مع تعقّب التغييرات أو بدونه، والتعليق في هامشه. ويصبح كل تغيير مقترحاً بشأن فقرته، ويمكنكم الاطلاع على القائمة قبل تقديم أي شيء.
returned-choose = الملف
returned-choose-hint = ملف Word (‎.docx)، بحد أقصى 32 ميغابايت
returned-lost = الملف غير مأخوذ من هذا الموقع
returned-lost-hint = الملف المأخوذ من هنا يبيّن بنفسه المشروع الذي ينتمي إليه. وإذا لم يعد يبيّن ذلك، تُستخدم هذه الخيارات.
returned-draft = أُعد استناداً إلى
returned-read = قراءة الملف
returned-read-hint = لا يُقدَّم شيء بعد. ويُحفظ لكم ما يُقرأ تحت «تعليقاتي».
returned-no-file = يُرجى اختيار ملف.
returned-other-forum = أُعد هذا الملف استناداً إلى مشروع منتدى آخر.
returned-another = لا يبدو أن هذا هو المشروع { $draft }: من أصل { $all ->
    [zero] { $all } فقرة
    [one] فقرة واحدة
    [two] فقرتين
    [few] { $all } فقرات
    [many] { $all } فقرة
   *[other] { $all } فقرة
  } { $found ->
    [0] لم يُعثر على أي فقرة.
    [one] عُثر على فقرة واحدة فقط.
    [two] عُثر على فقرتين فقط.
    [few] عُثر على { $found } فقرات فقط.
    [many] عُثر على { $found } فقرة فقط.
   *[other] عُثر على { $found } فقرة فقط.
  } لم يُؤخذ شيء.
returned-file = { $file }
returned-summary = { $proposals ->
    [0] لا مقترحات
    [one] مقترح واحد
    [two] مقترحان
    [few] { $proposals } مقترحات
    [many] { $proposals } مقترحاً
   *[other] { $proposals } مقترح
  }، { $comments ->
    [0] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $comments } تعليقات
    [many] { $comments } تعليقاً
   *[other] { $comments } تعليق
  }، { $unplaced ->
    [0] وحُدد موضع كل شيء.
    [one] تغيير واحد تعذر تحديد موضعه.
    [two] تغييران تعذر تحديد موضعهما.
    [few] { $unplaced } تغييرات تعذر تحديد موضعها.
    [many] { $unplaced } تغييراً تعذر تحديد موضعها.
   *[other] { $unplaced } تغيير تعذر تحديد موضعها.
  }
returned-on = بشأن
returned-received = ورد في
returned-unplaced = ما تعذر تحديد موضعه
returned-unplaced-hint = هذه النصوص غير مرتبطة بأي فقرة: فالموضع الخاطئ أسوأ من عدم وجود موضع. لا يُقدَّم منها شيء؛ يُرجى تقديمها باستمارة.
returned-by-form = التعليق باستمارة
returned-losses = ما يتضمنه الملف ولم يُنقل
returned-restyled = { $count ->
    [zero] { $count } فقرة كلماتها نفسها بتنسيق آخر، وهذا ليس مقترحاً.
    [one] فقرة واحدة كلماتها نفسها بتنسيق آخر، وهذا ليس مقترحاً.
    [two] فقرتان كلماتهما نفسها بتنسيق آخر، وهذا ليس مقترحاً.
    [few] { $count } فقرات كلماتها نفسها بتنسيق آخر، وهذا ليس مقترحاً.
    [many] { $count } فقرة كلماتها نفسها بتنسيق آخر، وهذا ليس مقترحاً.
   *[other] { $count } فقرة كلماتها نفسها بتنسيق آخر، وهذا ليس مقترحاً.
  }
returned-margin = في الهامش
returned-untracked = دون تعقّب
returned-comment = ما يقوله التعليق
returned-reason = السبب
returned-do = ما العمل بشأن
returned-keep = الإبقاء عليه
returned-merge = جعله سبباً للمقترح
returned-drop = التخلي عنه
returned-file-all = تقديم ما أُبقي عليه
returned-hand-in = تسليم ما أُبقي عليه إلى جهة الاتصال
returned-save = الحفظ والمتابعة لاحقاً
returned-file-hint = يُقدَّم كل ما أُبقي عليه معاً، أو لا يُقدَّم شيء. ولكل مقترح إيصاله الخاص.
returned-moved = نُقل النص من موضعه دون تغيير.
returned-why-doubtful = قد يكون الفقرة { $near } بصياغة جديدة، لكن الشبه أضعف من أن يُجزم به.
returned-why-foreign = يحمل علامة الفقرة { $near } التي لم تكن بين الفقرات المسلَّمة.
returned-why-table = عُدّلت خلية في الجدول { $near }. لا يمكن اقتراح صياغة أخرى لجدول؛ يُرجى ذكر ذلك في تعليق.
returned-why-changed = أُعد استناداً إلى مشروع سابق ولا يمكن أن يرد في هذا المشروع.
returned-why-settled = يتضمن المشروع الساري ذلك بالفعل.
returned-handed-in = تسليم ملف Word
returned-its-file = كل ما في ملفه
returned-discard = التخلي عن جميع مقترحات الملف
returned-nothing-left = لم يبق في هذا الملف ما يُقدَّم.
returned-redline = هذا الملف مقارنةٌ بين مشروعين، والتغييرات الواردة فيه ليست تغييراتكم. يُرجى العمل على المشروع نفسه المتاح بنسق Word في صفحته.
