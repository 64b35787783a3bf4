forums-title = المنتديات
forums-lede = منتديات حكومية دولية تُحضَّر وتُعقد بهذا البرنامج: يمكنكم القراءة والتعليق والحصول على إيصال بما تقدمونه.
forums-none = لم يُنشأ أي منتدى هنا بعد. يفتح الموظف الأول العنوان الذي عرضه البرنامج عند تشغيله.
glance-now = المفتوح الآن
glance-open = مفتوح الآن
glance-closed-late = انقضى الموعد النهائي
glance-comments-on = التعليقات على المشروع { $draft } للتقرير
glance-until = حتى { $deadline }
glance-your-time = بتوقيتكم: {"{time}"}
glance-days-left = { $days ->
    [zero] لم يتبقَّ أي يوم
    [one] يتبقى يوم واحد
    [two] يتبقى يومان
    [few] تتبقى { $days } أيام
    [many] يتبقى { $days } يوماً
   *[other] يتبقى { $days } يوم
  }
glance-hours-left = { $hours ->
    [0] يتبقى أقل من ساعة
    [one] تتبقى ساعة واحدة
    [two] تتبقى ساعتان
    [few] تتبقى { $hours } ساعات
    [many] تتبقى { $hours } ساعة
   *[other] تتبقى { $hours } ساعة
  }
glance-passed = انقضى الموعد النهائي
glance-read = قراءة المشروع والتعليق عليه
glance-read-report = قراءة التقرير
glance-for-all = الأعضاء من خلال جهات الاتصال التابعة لهم، وسائر الأطراف في إطار المشاورة المفتوحة.
glance-for-members = الأعضاء من خلال جهات الاتصال التابعة لهم.
glance-late-marked = ما يُقدَّم الآن يُقبل مع الإشارة إلى تأخره.
glance-nothing-open = باب التعليقات غير مفتوح الآن
glance-waiting = { $what }: { $when }
glance-next = الخطوات التالية
glance-whole-schedule = الجدول الزمني الكامل
glance-timeline = المخطط الزمني
glance-timeline-caption = المشاريع وفترات التعليق عليها، واجتماعات فريق الخبراء، والتقرير النهائي، والمنتدى. يشير الخط إلى اليوم؛ وما هو متقطع لم يُحدد أو لم يُفتح بعد.
glance-in-words = المعلومات نفسها كتابةً
glance-today = اليوم، { $date }
glance-draft = المشروع { $draft }
glance-meeting = الاجتماع { $number }
glance-where-comments = مواضع التعليقات
glance-filed = { $count ->
    [0] لم يُقدَّم أي تعليق على المشروع { $draft } بعد.
    [one] قُدِّم تعليق واحد على المشروع { $draft }.
    [two] قُدِّم تعليقان على المشروع { $draft }.
    [few] قُدِّمت { $count } تعليقات على المشروع { $draft }.
    [many] قُدِّم { $count } تعليقاً على المشروع { $draft }.
   *[other] قُدِّم { $count } تعليق على المشروع { $draft }.
  }
glance-strip-caption = تمثل كل علامة فقرة من فقرات المشروع بالترتيب؛ وكلما زادت قتامة العلامة زاد عدد التعليقات.
glance-mark = { $number }: { $count ->
    [0] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقاً
   *[other] { $count } تعليق
  }
glance-who = المشاركون
glance-by-region = حسب المنطقة
glance-by-category = حسب الفئة
glance-by-group = حسب المجموعة الإنمائية؛ ويمكن أن ينتمي الكيان إلى عدة مجموعات
glance-region = المنطقة
glance-category = الفئة
glance-group = المجموعة
glance-entities = الكيانات
glance-comments = التعليقات
glance-themes = مسائل الموضوع
state-done = منجز
state-open = مفتوح الآن
state-overdue = متأخر
state-ahead = مقبل
region-africa = إفريقيا
region-americas = الأمريكتان
region-arab-states = الدول العربية
region-asia-pacific = آسيا والمحيط الهادئ
region-cis = كومنولث الدول المستقلة
region-europe = أوروبا
category-member-state = الدول الأعضاء
category-palestine = دولة فلسطين
category-sector-member = أعضاء القطاعات
category-associate = المنتسبون
category-academia = الهيئات الأكاديمية
category-observer = المراقبون
category-other = أصحاب المصلحة الآخرون
category-public = أشخاص بصفتهم الشخصية
group-ldc = أقل البلدان نمواً
group-lldc = البلدان النامية غير الساحلية
group-sids = الدول الجزرية الصغيرة النامية
group-eit = البلدان التي تمر اقتصاداتها بمرحلة انتقالية
