record-title = السجل
record-lede = جميع الإجراءات، الأحدث أولاً: من قام بها، وباسم من، ومتى، وما هي، وبموجب أي بند. ويرتبط كل إجراء بسابقه بقيمة التجزئة.
record-none = لا يوجد شيء هنا.
record-number = الرقم
record-when = متى
record-who = من
record-what = ماذا
record-clause = البند
record-leaf = الورقة
record-for = باسم
record-nobody = –
record-pages = صفحات السجل
record-newest = الأحدث
record-older = الأقدم
record-office = { $office }، { $entity }
record-moved = أصبح موعد «{ $what }» { $to }
record-round = أُضيفت الجولة «{ $name }»
record-meeting = أُضيف الاجتماع «{ $name }»
act-founded = أُنشئ المنتدى استناداً إلى { $symbol }.
act-admitted = { $count ->
    [zero] لم يُقبل أي كيان.
    [one] قُبل كيان واحد.
    [two] قُبل كيانان.
    [few] قُبلت { $count } كيانات.
    [many] قُبل { $count } كياناً.
   *[other] قُبل { $count } كيان.
  }
act-enrolled = قُيّد { $person }.
act-appointed = مُنح { $person } الصفة التالية: { $office }.
act-office-ended = انتهت صفة { $person }: { $office }.
act-rescheduled = غُيِّر الجدول الزمني بموجب { $act }: { $change }. السبب: { $reason }
act-draft-imported = أُدخل المشروع { $draft }: { $count ->
    [zero] بلا فقرات.
    [one] فقرة واحدة.
    [two] فقرتان.
    [few] { $count } فقرات.
    [many] { $count } فقرة.
   *[other] { $count } فقرة.
  }
act-draft-translated = أُدخلت ترجمة للمشروع { $draft }: { $language }.
act-draft-posted = { $despite ->
    [yes] نُشر المشروع { $draft } رغم أن إحدى القواعد تقضي بغير ذلك: { $reason }
   *[no] نُشر المشروع { $draft }.
  }
act-compiled = صدر تجميع التعليقات على المشروع { $draft } برمز Rev.{ $revision }: { $count ->
    [zero] بلا تعليقات.
    [one] تعليق واحد.
    [two] تعليقان.
    [few] { $count } تعليقات.
    [many] { $count } تعليقاً.
   *[other] { $count } تعليق.
  }
act-reminded = { $count ->
    [zero] لم يُذكَّر أي شخص
    [one] ذُكِّر شخص واحد
    [two] ذُكِّر شخصان
    [few] ذُكِّر { $count } أشخاص
    [many] ذُكِّر { $count } شخصاً
   *[other] ذُكِّر { $count } شخص
  } بوجود تعليقات على المشروع { $draft } لم تُقدَّم، قبل الموعد النهائي بما يلي: { $hours ->
    [zero] أقل من ساعة.
    [one] ساعة واحدة.
    [two] ساعتان.
    [few] { $hours } ساعات.
    [many] { $hours } ساعة.
   *[other] { $hours } ساعة.
  }
act-requested = طُلب تأكيد موظف ثانٍ: { $what }.
act-confirmed = أكد موظف ثانٍ ما طلبه { $person }.
act-turned-down = رُفض طلب أو استُرجع.
act-comment-written = كُتب تعليق على المشروع { $draft }.
act-comment-handed-in = سُلِّم تعليق إلى جهة الاتصال.
act-comment-verified = تم التحقق من تعليق.
act-comment-given-back = أُعيد تعليق إلى كاتبه.
act-comment-shown = عُرض تعليق على أعضاء آخرين.
act-comment-joined = كيان انضم إلى تعليق: { $entity }.
act-comment-filed = { $late ->
    [yes] قُدِّم تعليق متأخراً.
   *[no] قُدِّم تعليق.
  }
act-comment-discarded = أُلغي تعليق قبل تقديمه.
act-comment-withdrawn = سُحب تعليق.
act-comment-disposed = تم الرد على تعليق: { $outcome }. السبب: { $reason }
act-handed-back = أعادت الجهة { $entity } المشروع { $draft } كملف Word. التغييرات والتعليقات: { $items }، وما تعذر تحديد موضعه: { $unplaced }.
act-drafting-begun = بدأ إعداد المشروع التالي انطلاقاً من مقترحات المشروع { $draft }.
act-drafting-taken = أُخذ بمقترحات في المشروع التالي، وعددها: { $count }.
act-drafting-let-go = أُلغي ما تقرر بشأن مقترحات، وعددها: { $count }.
act-drafting-lifted = رُفع قوسان معقوفان في الفقرة { $block }، بموافقة: { $who }.
act-drafting-reopened = أُعيدت الأقواس المعقوفة في الفقرة { $block }.
act-drafting-worded = كُتبت صياغة للفقرة { $block }. وافق عليها: { $who }.
act-drafting-intended = اقتُرح مآل لمقترحات، وعددها { $count }: { $outcome }. السبب: { $reason }
act-drafting-shown = عُرض إعداد المشروع التالي على الجميع.
act-drafting-hidden = لم يعد إعداد المشروع التالي معروضاً إلا على موظفي الأمانة.
act-drafting-answered = { $stance ->
    [support] وافقت الجهة { $entity } على ما اقتُرح لأحد المقترحات.
   *[objection] اعترضت الجهة { $entity } على ما اقتُرح لأحد المقترحات.
  }
act-drafting-given-up = تم التخلي عن إعداد المشروع التالي.
act-drafting-finished = أُعدّ المشروع { $draft } من المقترحات المأخوذ بها.
record-by-letter = بموجب الرسالة
act-suspended = عُلِّق { $entity } بموجب { $act }. السبب: { $reason }
act-reinstated = أُعيدت حقوق { $entity } بموجب { $act }. السبب: { $reason }
