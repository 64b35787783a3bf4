compilation-heading = تجميع التعليقات على المشروع { $draft }
compilation-revision = Rev.{ $revision }، صدر في { $date }.
compilation-first = صدر في { $date }.
compilation-upto = يتضمن التعليقات الواردة حتى { $moment }.
compilation-not-issued = لم يصدر بعد: يتضمن ما ورد حتى الآن.
compilation-since = { $count ->
    [zero] لم يرد أي تعليق بعد صدوره.
    [one] ورد تعليق واحد بعد صدوره وسيُدرج في المراجعة التالية.
    [two] ورد تعليقان بعد صدوره وسيُدرجان في المراجعة التالية.
    [few] وردت { $count } تعليقات بعد صدوره وستُدرج في المراجعة التالية.
    [many] ورد { $count } تعليقاً بعد صدوره وستُدرج في المراجعة التالية.
   *[other] ورد { $count } تعليق بعد صدوره وستُدرج في المراجعة التالية.
  }
compilation-comments = { $count ->
    [0] لا يتضمن أي تعليق.
    [one] يتضمن تعليقاً واحداً.
    [two] يتضمن تعليقين.
    [few] يتضمن { $count } تعليقات.
    [many] يتضمن { $count } تعليقاً.
   *[other] يتضمن { $count } تعليق.
  }
compilation-late = { $count ->
    [zero] لم يرد أي منها متأخراً.
    [one] ورد واحد منها متأخراً وأُشير إلى ذلك.
    [two] ورد اثنان منها متأخرين وأُشير إلى ذلك.
    [few] وردت { $count } منها متأخرة وأُشير إلى ذلك.
    [many] ورد { $count } منها متأخراً وأُشير إلى ذلك.
   *[other] ورد { $count } منها متأخراً وأُشير إلى ذلك.
  }
compilation-withdrawn = { $count ->
    [zero] لم يُسحب أي تعليق.
    [one] سُحب تعليق واحد ولم يُدرج.
    [two] سُحب تعليقان ولم يُدرجا.
    [few] سُحبت { $count } تعليقات ولم تُدرج.
    [many] سُحب { $count } تعليقاً ولم تُدرج.
   *[other] سُحب { $count } تعليق ولم تُدرج.
  }
compilation-taken-back = سُحب تعليق كان في هذا الموضع.
compilation-joint-note = يُحسب التعليق المشترك مرة واحدة، للكيان الذي قدّمه.
compilation-legend = في الصياغات المقترحة، الكلمات المشطوبة يُقترح حذفها، والكلمات المائلة التي تحتها خط يُقترح إضافتها.
compilation-as-word = ملف Word
compilation-as-sheet = جدول بيانات
compilation-read = قراءة المشروع
compilation-on-document = تعليقات على المشروع بأكمله
compilation-unplaced = تعليقات لا يوجد موضعها في هذا النص
compilation-on-note = بشأن الحاشية { $label }:
compilation-none-here = لا تعليقات على هذا الجزء من النص.
compilation-counts = مقدمو التعليقات
compilation-category = الفئة
compilation-region = المنطقة
compilation-no-region = بدون منطقة
compilation-count = التعليقات
compilation-count-late = الواردة متأخرة
compilation-count-withdrawn = المسحوبة
compilation-by-category = التعليقات حسب الفئة
compilation-by-region = التعليقات حسب المنطقة
compilation-text = النص والتعليقات
compilation-part = الجزء { $part } من { $parts }
compilation-parts = أجزاء التجميع
compilation-before = الجزء السابق
compilation-after = الجزء التالي
compilation-only-commented = عرض الفقرات التي عليها تعليقات فقط
compilation-all-paragraphs = عرض النص كاملاً
compilation-answers = تعقيباً على التعليق { $number }
compilation-answers-whom = تعقيباً على
compilation-wording = الصياغة المقترحة:
compilation-issue = إصدار التجميع
compilation-issue-next = إصدار Rev.{ $revision }
compilation-issue-hint = سيتضمن جميع التعليقات الواردة حتى الآن.
compilation-comma = {"، "}
compilation-sheet-comments = التعليقات
compilation-sheet-counts = الأعداد
compilation-column-number = الرقم
compilation-column-id = الإيصال
compilation-column-label = الفقرة
compilation-column-place = العنوان
compilation-column-draft = المشروع
compilation-column-entity = الكيان
compilation-column-joined = المنضمون
compilation-column-category = الفئة
compilation-column-region = المنطقة
compilation-column-groups = المجموعات
compilation-column-kind = النوع
compilation-column-received = تاريخ الاستلام
compilation-column-class = احترام الموعد
compilation-column-language = اللغة
compilation-column-proposal = المقترح
compilation-column-stance = تأييد أو اعتراض
compilation-column-text = التعليق
compilation-column-wording = الصياغة المقترحة
compilation-column-reply-to = تعقيب على الرقم
compilation-column-reply-id = تعقيب على الإيصال
compilation-column-outcome = النتيجة
compilation-column-reason = السبب
