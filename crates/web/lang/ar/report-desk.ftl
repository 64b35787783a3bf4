drafts-title = مشاريع قيد الإعداد
drafts-lede = يُرجى إدخال مشروع، والاطلاع على ما قُرئ منه، وإضافة ترجماته، وطلب نشره من موظف ثانٍ.
drafts-import = إدخال المشروع { $draft }
drafts-planned = موعد نشره: { $when }.
drafts-again = سبق إدخال المشروع { $draft } ولم يُنشر. وإدخاله من جديد يحل محله؛ وما تُرجم من قبل يبقى.
drafts-file = المشروع في شكل ملف
drafts-file-hint = ملف Word (.docx) أو Markdown (.md) أو نص عادي (.txt)، بحجم لا يتجاوز 32 ميغابايت
drafts-text = أو لصق نصه
drafts-text-hint = يُستعمل إذا لم يُختر ملف
drafts-format = شكل ما لُصق
drafts-markdown = Markdown
drafts-plain = نص عادي
drafts-opinions = مشاريع الآراء
drafts-opinions-files = الآراء الملحقة، ملف لكل منها
drafts-opinions-hint = يأتي كل منها بعد المشروع تحت عنوان خاص به، بترتيب الملفات.
drafts-inside = عدد الآراء الواردة في ملف المشروع نفسه
drafts-inside-hint = يُترك فارغاً إن لم يرد فيه أي رأي.
drafts-name = العنوان
drafts-name-hint = يُترك فارغاً لأخذه من الملف.
drafts-look = الاطلاع على ما قُرئ
drafts-look-hint = لم يُحفظ شيء بعد.
drafts-translate = إدخال ترجمة
drafts-of = لأي مشروع
drafts-lang = إلى أي لغة
drafts-translated-file = الترجمة في شكل ملف
drafts-translated-hint = تُطابَق فقراتها مع فقرات المشروع بأرقامها، والباقي بموضعه.
drafts-publish = نشر المشروع { $draft }
drafts-facts = المشروع { $draft }: { $paragraphs ->
    [zero] بلا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $paragraphs } فقرات
    [many] { $paragraphs } فقرة
   *[other] { $paragraphs } فقرة
  }، { $opinions ->
    [0] بلا آراء ملحقة
    [one] رأي ملحق واحد
    [two] رأيان ملحقان
    [few] { $opinions } آراء ملحقة
    [many] { $opinions } رأياً ملحقاً
   *[other] { $opinions } رأي ملحق
  }.
drafts-working = لغة العمل
drafts-is-translated = تُرجم إلى
drafts-is-missing = لم يُترجم إلى
drafts-read = قراءته كما سيُعرض
drafts-waits = في انتظار موظف ثانٍ
drafts-despite = النشر رغم ذلك، لأن
drafts-despite-hint = يُسجَّل مع اسمكم ويُعرض على الموظف الثاني
drafts-ask = طلب نشره من موظف ثانٍ
drafts-nothing = يُرجى اختيار ملف أو لصق النص.
drafts-unknown = هذا الملف ليس وثيقة Word (.docx) ولا نصاً بترميز UTF-8.
drafts-in-file = في «{ $file }»:
drafts-no-number = يُرجى كتابة عدد الآراء رقماً لا يتجاوز 100.
drafts-no-language = يُرجى اختيار إحدى اللغات غير لغة العمل.
drafts-too-many-files = عدد الملفات أكبر مما يمكن قبوله دفعة واحدة. ولم يُحفظ شيء.
preview-title = المشروع { $draft } قبل حفظه
preview-translation = المشروع { $draft } بلغة الترجمة ({ $language }) قبل حفظه
preview-lede = لم يُحفظ شيء بعد. يُرجى الاطلاع على ما قُرئ.
preview-facts = { $count ->
    [zero] لم تُقرأ أي فقرة أو عنوان أو جدول.
    [one] قُرئت فقرة واحدة أو عنوان أو جدول.
    [two] قُرئ اثنان من الفقرات والعناوين والجداول.
    [few] قُرئت { $count } من الفقرات والعناوين والجداول.
    [many] قُرئ { $count } من الفقرات والعناوين والجداول.
   *[other] قُرئ { $count } من الفقرات والعناوين والجداول.
  }
preview-opinions = { $count ->
    [0] لم يُلحق أي رأي.
    [one] أُلحق رأي واحد.
    [two] أُلحق رأيان.
    [few] أُلحقت { $count } آراء.
    [many] أُلحق { $count } رأياً.
   *[other] أُلحق { $count } رأي.
  }
preview-losses = ما تعذّر نقله
preview-nothing-lost = نُقل كل شيء.
preview-lost = { $file }: { $what }
preview-lost-at = { $file }: { $what } في الفقرة «{ $place }».
preview-turns = مقارنةً بالمشروع { $draft }
preview-kept = { $count ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة كما كانت
    [two] فقرتان كما كانتا
    [few] { $count } فقرات كما كانت
    [many] { $count } فقرة كما كانت
   *[other] { $count } فقرة كما كانت
  }
preview-edited = { $count ->
    [zero] لا فقرات معدَّلة
    [one] فقرة واحدة معدَّلة
    [two] فقرتان معدَّلتان
    [few] { $count } فقرات معدَّلة
    [many] { $count } فقرة معدَّلة
   *[other] { $count } فقرة معدَّلة
  }
preview-moved = { $count ->
    [zero] لا فقرات منقولة
    [one] فقرة واحدة منقولة
    [two] فقرتان منقولتان
    [few] { $count } فقرات منقولة
    [many] { $count } فقرة منقولة
   *[other] { $count } فقرة منقولة
  }
preview-moved-and-edited = { $count ->
    [zero] لا فقرات منقولة ومعدَّلة
    [one] فقرة واحدة منقولة ومعدَّلة
    [two] فقرتان منقولتان ومعدَّلتان
    [few] { $count } فقرات منقولة ومعدَّلة
    [many] { $count } فقرة منقولة ومعدَّلة
   *[other] { $count } فقرة منقولة ومعدَّلة
  }
preview-split = { $count ->
    [zero] لا فقرات مجزأة
    [one] فقرة واحدة مجزأة
    [two] فقرتان مجزأتان
    [few] { $count } فقرات مجزأة
    [many] { $count } فقرة مجزأة
   *[other] { $count } فقرة مجزأة
  }
preview-merged = { $count ->
    [zero] لا فقرات مدمجة من عدة فقرات
    [one] فقرة واحدة مدمجة من عدة فقرات
    [two] فقرتان مدمجتان من عدة فقرات
    [few] { $count } فقرات مدمجة من عدة فقرات
    [many] { $count } فقرة مدمجة من عدة فقرات
   *[other] { $count } فقرة مدمجة من عدة فقرات
  }
preview-deleted = { $count ->
    [zero] لا فقرات محذوفة
    [one] فقرة واحدة محذوفة
    [two] فقرتان محذوفتان
    [few] { $count } فقرات محذوفة
    [many] { $count } فقرة محذوفة
   *[other] { $count } فقرة محذوفة
  }
preview-new = { $count ->
    [zero] لا فقرات جديدة
    [one] فقرة واحدة جديدة
    [two] فقرتان جديدتان
    [few] { $count } فقرات جديدة
    [many] { $count } فقرة جديدة
   *[other] { $count } فقرة جديدة
  }
preview-headings = العناوين
preview-no-headings = لم يُعثر على أي عنوان.
preview-store = حفظ
preview-leave = عدم الحفظ
