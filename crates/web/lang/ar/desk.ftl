back-title = لم يُسجَّل شيء. يُرجى النظر في ما يلي:
desk-title = الأمانة
desk-lede = ما يلزم القيام به الآن والسبيل إلى كل أمر.
desk-places = صفحات الأمانة
desk-go-drafts = المشاريع: الإدخال والترجمة والنشر
desk-go-dispositions = الردود على التعليقات
desk-go-schedule = تغيير الجدول الزمني
desk-go-people = الأشخاص والصفات
desk-go-record = السجل
desk-requests = { $count ->
    [0] في انتظار موظف ثانٍ: لا شيء
    [one] في انتظار موظف ثانٍ: طلب واحد
    [two] في انتظار موظف ثانٍ: طلبان
    [few] في انتظار موظف ثانٍ: { $count } طلبات
    [many] في انتظار موظف ثانٍ: { $count } طلباً
   *[other] في انتظار موظف ثانٍ: { $count } طلب
  }
desk-no-requests = نشر مشروع وتغيير موعد نهائي وإضافة جولة تحتاج إلى موظفَين. وما يطلبه أحدهما يظهر هنا للآخر.
desk-by-act = السند:
desk-reason = السبب:
desk-asked-by = مقدم الطلب:
desk-own-request = أنتم من طلب ذلك؛ ويجب أن يؤكده موظف آخر.
desk-confirm = تأكيد
desk-turn-down = رفض
desk-take-back = استرجاع الطلب
desk-todo = المطلوب القيام به
desk-all-posted = نُشر التقرير النهائي.
desk-to-import = يجب إدخال المشروع { $draft }؛ موعد نشره: { $when }.
desk-to-publish = أُدخل المشروع { $draft }: { $paragraphs ->
    [zero] بلا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $paragraphs } فقرات
    [many] { $paragraphs } فقرة
   *[other] { $paragraphs } فقرة
  }، { $languages ->
    [0] بلا ترجمة
    [one] ترجمة واحدة
    [two] ترجمتان
    [few] { $languages } ترجمات
    [many] { $languages } ترجمة
   *[other] { $languages } ترجمة
  }. ولم يُنشر بعد.
desk-publish-asked = المشروع { $draft } ({ $paragraphs ->
    [zero] بلا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $paragraphs } فقرات
    [many] { $paragraphs } فقرة
   *[other] { $paragraphs } فقرة
  }، { $languages ->
    [0] بلا ترجمة
    [one] ترجمة واحدة
    [two] ترجمتان
    [few] { $languages } ترجمات
    [many] { $languages } ترجمة
   *[other] { $languages } ترجمة
  }) في انتظار موظف ثانٍ لنشره.
desk-unanswered = { $count ->
    [zero] لا يوجد تعليق على المشروع { $draft } بلا رد.
    [one] ثمة تعليق واحد على المشروع { $draft } لم يُردّ عليه بعد.
    [two] ثمة تعليقان على المشروع { $draft } لم يُردّ عليهما بعد.
    [few] ثمة { $count } تعليقات على المشروع { $draft } لم يُردّ عليها بعد.
    [many] ثمة { $count } تعليقاً على المشروع { $draft } لم يُردّ عليها بعد.
   *[other] ثمة { $count } تعليق على المشروع { $draft } لم يُردّ عليها بعد.
  }
desk-answer = الرد
desk-late-tag = متأخر
desk-late = { $count ->
    [zero] لم يرد أي تعليق على المشروع { $draft } بعد الموعد النهائي.
    [one] ورد تعليق واحد على المشروع { $draft } بعد الموعد النهائي.
    [two] ورد تعليقان على المشروع { $draft } بعد الموعد النهائي.
    [few] وردت { $count } تعليقات على المشروع { $draft } بعد الموعد النهائي.
    [many] ورد { $count } تعليقاً على المشروع { $draft } بعد الموعد النهائي.
   *[other] ورد { $count } تعليق على المشروع { $draft } بعد الموعد النهائي.
  }
desk-found = { $count ->
    [0] لا مآخذ على الجدول الزمني.
    [one] ثمة مسألة واحدة في الجدول الزمني والولاية.
    [two] ثمة مسألتان في الجدول الزمني والولاية.
    [few] ثمة { $count } مسائل في الجدول الزمني والولاية.
    [many] ثمة { $count } مسألة في الجدول الزمني والولاية.
   *[other] ثمة { $count } مسألة في الجدول الزمني والولاية.
  }
desk-see-findings = الاطلاع على الجدول الزمني
desk-compilations = تجميعات التعليقات
desk-not-compiled = المشروع { $draft }: لم يصدر أي تجميع.
desk-compiled = المشروع { $draft }: Rev.{ $revision }، { $count ->
    [zero] بلا تعليقات.
    [one] تعليق واحد.
    [two] تعليقان.
    [few] { $count } تعليقات.
    [many] { $count } تعليقاً.
   *[other] { $count } تعليق.
  }
desk-since = { $count ->
    [0] لا ينقصه شيء.
    [one] ثمة تعليق واحد لم يُدرج فيه بعد.
    [two] ثمة تعليقان لم يُدرجا فيه بعد.
    [few] ثمة { $count } تعليقات لم تُدرج فيه بعد.
    [many] ثمة { $count } تعليقاً لم تُدرج فيه بعد.
   *[other] ثمة { $count } تعليق لم تُدرج فيه بعد.
  }
desk-collected = { $count ->
    [0] لم يُقدَّم أي تعليق عليه.
    [one] ثمة تعليق واحد جاهز للتجميع.
    [two] ثمة تعليقان جاهزان للتجميع.
    [few] ثمة { $count } تعليقات جاهزة للتجميع.
    [many] ثمة { $count } تعليقاً جاهزاً للتجميع.
   *[other] ثمة { $count } تعليق جاهز للتجميع.
  }
desk-compile = إصدار تجميع التعليقات على المشروع { $draft }
desk-near = مواعيد قريبة
desk-none-near = لا يوجد أي موعد خلال الأيام الثلاثين المقبلة.
desk-date = التاريخ
desk-what = الحدث
desk-left-head = الوقت المتبقي
desk-left = { $days ->
    [0] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
  }
desk-overdue = { $days ->
    [zero] بلا تأخر
    [one] متأخر يوماً واحداً
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يوماً
   *[other] متأخر { $days } يوم
  }
ask-publish = نشر المشروع { $draft }
ask-move = تغيير موعد «{ $what }» من { $from } إلى { $to }
ask-deadline = تغيير الموعد النهائي «{ $what }» من { $from } إلى { $to }
ask-round = إضافة الجولة «{ $name }»: النشر { $posting }، والموعد النهائي للتعليقات { $deadline }
ask-other = تغيير آخر
done-asked = قُدِّم الطلب. ويجب أن يؤكده الآن موظف ثانٍ.
done-changed = غُيِّر الجدول الزمني؛ ويبقى الموعد السابق ظاهراً.
done-confirmed = تم التأكيد والتنفيذ.
done-turned-down = تم الرفض؛ ولم يتغير شيء.
done-imported = أُدخل المشروع. ويبقى لدى الأمانة إلى حين نشره.
done-translated = أُدخلت الترجمة.
done-disposed = سُجِّلت الردود؛ ويراها أصحاب التعليقات.
done-ended = انتهت الصفة.
done-compiled = صدر التجميع.
desk-go-entities = الكيانات
ask-suspend = تعليق { $entity }
ask-reinstate = إعادة حقوق { $entity }
