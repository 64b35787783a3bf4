report-title = التقرير
report-lede = تقرير واحد هو أساس العمل الوحيد للمنتدى. ويُنشر كل مشروع وتُقدَّم التعليقات عليه ويُردّ عليها قبل إعداد المشروع التالي.
report-none = لم يُنشر أي مشروع بعد.
report-draft = المشروع { $draft }
report-posted = نُشر في { $date }
report-not-posted = لم يُنشر بعد
report-until = تُقبل التعليقات حتى { $deadline }
report-was-until = كان الموعد النهائي للتعليقات { $deadline }
report-superseded = حل محله المشروع { $draft }
report-since = مقارنةً بالمشروع { $draft }:
report-read = قراءة
report-compare = مقارنة بالمشروع { $draft }
report-compilation = تجميع التعليقات
report-coming = ما سيصدر لاحقاً
report-comment-whole = التعليق على المشروع بأكمله
report-comment = تعليق
report-beside = التعليقات على { $name }
report-more = { $count ->
    [zero] لا تعليقات أخرى
    [one] تعليق واحد آخر
    [two] تعليقان آخران
    [few] { $count } تعليقات أخرى
    [many] { $count } تعليقاً آخر
   *[other] { $count } تعليق آخر
  }
report-whole = بشأن المشروع بأكمله
report-contents = المحتويات
report-partly = الفقرات التي لم تُترجم بعد معروضة بلغتها الأصلية ({ $language }).
report-stale = ترجمة لصياغة سابقة.
report-officers-only = لا يطّلع على هذا المشروع قبل نشره سوى موظفي الأمانة.
report-quoted = «{ $words }»
turns-edited = { $count ->
    [zero] لا فقرات معدَّلة
    [one] فقرة واحدة معدَّلة
    [two] فقرتان معدَّلتان
    [few] { $count } فقرات معدَّلة
    [many] { $count } فقرة معدَّلة
   *[other] { $count } فقرة معدَّلة
  }
turns-new = { $count ->
    [zero] لا فقرات جديدة
    [one] فقرة واحدة جديدة
    [two] فقرتان جديدتان
    [few] { $count } فقرات جديدة
    [many] { $count } فقرة جديدة
   *[other] { $count } فقرة جديدة
  }
turns-moved = { $count ->
    [zero] لا فقرات منقولة
    [one] فقرة واحدة منقولة
    [two] فقرتان منقولتان
    [few] { $count } فقرات منقولة
    [many] { $count } فقرة منقولة
   *[other] { $count } فقرة منقولة
  }
turns-moved-and-edited = { $count ->
    [zero] لا فقرات منقولة ومعدَّلة
    [one] فقرة واحدة منقولة ومعدَّلة
    [two] فقرتان منقولتان ومعدَّلتان
    [few] { $count } فقرات منقولة ومعدَّلة
    [many] { $count } فقرة منقولة ومعدَّلة
   *[other] { $count } فقرة منقولة ومعدَّلة
  }
turns-split = { $count ->
    [zero] لا فقرات مجزأة
    [one] فقرة واحدة مجزأة
    [two] فقرتان مجزأتان
    [few] { $count } فقرات مجزأة
    [many] { $count } فقرة مجزأة
   *[other] { $count } فقرة مجزأة
  }
turns-merged = { $count ->
    [zero] لا فقرات مدمجة
    [one] فقرة واحدة مدمجة
    [two] فقرتان مدمجتان
    [few] { $count } فقرات مدمجة
    [many] { $count } فقرة مدمجة
   *[other] { $count } فقرة مدمجة
  }
turns-deleted = { $count ->
    [zero] لا فقرات محذوفة
    [one] فقرة واحدة محذوفة
    [two] فقرتان محذوفتان
    [few] { $count } فقرات محذوفة
    [many] { $count } فقرة محذوفة
   *[other] { $count } فقرة محذوفة
  }
turn-kept = كما في المشروع السابق
turn-edited = معدَّلة
turn-moved = منقولة
turn-moved-and-edited = منقولة ومعدَّلة
turn-split = مجزأة
turn-merged = مدمجة
turn-deleted = محذوفة
turn-new = جديدة
report-more-public = أشخاص بصفتهم الشخصية
report-whole-count = { $count ->
    [zero] لا تعليقات على المشروع بأكمله
    [one] تعليق واحد على المشروع بأكمله
    [two] تعليقان على المشروع بأكمله
    [few] { $count } تعليقات على المشروع بأكمله
    [many] { $count } تعليقاً على المشروع بأكمله
   *[other] { $count } تعليق على المشروع بأكمله
  }
report-secretariat = الأمانة
report-take = للتنزيل:
report-take-text = نص عادي
