consultation-title = المشاورات
consultation-lede = كل مشروع للتقرير مفتوح للتعليقات في جولة خاصة به.
consultation-none = لا توجد جولات مشاورة في هذا المنتدى.
consultation-round = الجولة { $number }
consultation-which = الجولة
consultation-state = الحالة
consultation-opens = البداية
consultation-closes = التعليقات حتى
consultation-for = لمن
consultation-for-all = للجميع
consultation-for-members = للأعضاء من خلال جهات الاتصال التابعة لهم
consultation-state-ahead = لم تُفتح بعد
consultation-state-open = مفتوحة الآن
consultation-state-late = انقضى الموعد النهائي
consultation-state-closed = مغلقة
consultation-about = موضوعها
consultation-not-posted = لم يُنشر المشروع بعد.
consultation-how = كيفية المشاركة
consultation-how-read = قراءة المشروع. ولكل فقرة رقم وعنوان خاصان بها.
consultation-how-comment = التعليق على فقرة أو عنوان أو على المشروع بأكمله أو على تعليق آخر.
consultation-how-public = لا حاجة إلى حساب: يُرجى ذكر اسمكم وعنوان بريدكم الإلكتروني؛ ولا يُعرض العنوان.
consultation-how-members = يكتب الأعضاء من خلال المساهمين التابعين لهم؛ وتتحقق جهات الاتصال التابعة لهم من التعليقات وتقدمها.
consultation-how-receipt = تحصلون على إيصال فيه وقت الاستلام وقيمة التجزئة الخاصة بنصكم. يُرجى الاحتفاظ به.
consultation-proposals = يجوز أن يقترح الصياغة:
consultation-views = ويُعرب سائر المشاركين عن وجهات نظرهم بعباراتهم.
consultation-late-marked = التعليق الوارد بعد الموعد النهائي يُقبل مع الإشارة إلى تأخره.
consultation-late-held = التعليق الوارد بعد الموعد النهائي يُقبل ويُرجأ إلى الاجتماع التالي.
consultation-late-refused = التعليق الوارد بعد الموعد النهائي لا يُقبل.
consultation-go = قراءة المشروع والتعليق عليه
consultation-who = المشاركون حتى الآن
consultation-nobody = لا أحد بعد.
consultation-comments = { $count ->
    [zero] لم يُقدَّم أي تعليق.
    [one] قُدِّم تعليق واحد.
    [two] قُدِّم تعليقان.
    [few] قُدِّمت { $count } تعليقات.
    [many] قُدِّم { $count } تعليقاً.
   *[other] قُدِّم { $count } تعليق.
  }
consultation-becomes = مآل تعليقكم
consultation-becomes-public = يصبح علنياً على الفور كما قدمتموه، مع الاسم الذي ذكرتموه.
consultation-becomes-compiled = يُدرج في تجميع التعليقات تحت الفقرة التي يتعلق بها.
consultation-becomes-answered = تبيّن الأمانة ما اتُّخذ بشأنه وسبب ذلك قبل نشر المشروع التالي.
consultation-becomes-shown = يبيّن المشروع التالي ما تغيّر؛ ويبيّن تاريخ كل فقرة من طلب ماذا.
