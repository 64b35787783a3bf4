refusal-clause = السند: { $clause }
refusal-no-right = صفتكم لا تخوّلكم القيام بذلك.
refusal-second-officer = يجب أن يؤكد ذلك موظف ثانٍ؛ ولا يجوز لأحد أن يؤكد طلبه بنفسه.
refusal-already-asked = سبق لموظف آخر أن طلب ذلك، والطلب ينتظر التأكيد. يُرجى تأكيده، أو رفضه وتقديم طلب جديد.
refusal-unknown-forum = لا يوجد منتدى بهذا الاسم.
refusal-unknown-draft = لا يوجد مشروع بهذا الرقم.
refusal-unknown-paragraph = لا توجد هذه الفقرة في هذا المشروع.
refusal-unknown-comment = لا يوجد هذا التعليق على هذا المشروع.
refusal-unknown-entity = لا يوجد هذا الكيان في هذا المنتدى.
refusal-unknown-date = لا يوجد هذا الموعد في الجدول الزمني.
refusal-unknown-round = لا توجد هذه الجولة.
refusal-unknown-request = سبق الرد على هذا الطلب، أو أنه لم يُقدَّم قط.
refusal-unknown-office = لا يحمل هذا الشخص هذه الصفة.
refusal-forum-exists = يوجد هنا بالفعل منتدى بهذا الاسم.
refusal-empty = يُرجى ملء الحقل التالي: { $field }.
refusal-too-long = نص أطول من اللازم: { $field }. عدد الأحرف { $length } والحد الأقصى { $limit }.
refusal-bad-address = يُرجى التحقق من عنوان البريد الإلكتروني: ينبغي أن يكون على شكل name@example.org.
refusal-not-posted = لم يُنشر المشروع { $draft } بعد.
refusal-superseded = لم تعد التعليقات على المشروع { $draft } مقبولة: فقد حل محله المشروع { $by }.
refusal-no-window = لم تعد التعليقات على التقرير النهائي مقبولة.
refusal-too-late = كان الموعد النهائي { $deadline }، ولا يقبل هذا المنتدى التعليقات المتأخرة.
refusal-not-public = الجولة { $round } مفتوحة للأعضاء من خلال جهات الاتصال التابعة لهم، وليست مفتوحة للجمهور.
refusal-views-only = اقتراح الصياغة مقصور على الأعضاء؛ يُرجى الإعراب عن وجهة نظركم بعباراتكم.
refusal-no-wording-here = لا يمكن اقتراح صياغة إلا لفقرة أو عنوان.
refusal-nothing-changed = الصياغة المقترحة مطابقة للنص. يُرجى تغييرها أو الإعراب عن وجهة نظر بدلاً من ذلك.
refusal-nothing-proposed = ما تردّ عليه لا يقترح شيئاً، فلا يمكن تأييده ولا الاعتراض عليه.
refusal-wrong-stage = لم يعد ذلك ممكناً أو لم يحن وقته بعد؛ حالة التعليق: { $stage }.
refusal-already-joined = سبق أن انضم هذا الكيان إلى التعليق.
refusal-unanswered = { $count ->
    [zero] لا يوجد تعليق على المشروع { $draft } بلا رد.
    [one] ثمة تعليق واحد على المشروع { $draft } لم يُردّ عليه بعد.
    [two] ثمة تعليقان على المشروع { $draft } لم يُردّ عليهما بعد.
    [few] ثمة { $count } تعليقات على المشروع { $draft } لم يُردّ عليها بعد.
    [many] ثمة { $count } تعليقاً على المشروع { $draft } لم يُردّ عليها بعد.
   *[other] ثمة { $count } تعليق على المشروع { $draft } لم يُردّ عليها بعد.
  }
refusal-no-opinions = يقضي الجدول الزمني بأن تُلحق الآراء بالمشروع { $draft }، ولم يُلحق أي منها.
refusal-too-near = يجب أن يُعمَّم التقرير النهائي قبل الافتتاح { $days ->
    [zero] بمدة كافية
    [one] بيوم واحد
    [two] بيومين
    [few] بمدة { $days } أيام
    [many] بمدة { $days } يوماً
   *[other] بمدة { $days } يوم
  }؛ وعدد الأيام المتبقية { $found } فقط.
refusal-not-its-turn = الدور للمشروع { $expected }.
refusal-does-not-fit = { $unbound ->
    [zero] لم تتعذر مطابقة أي فقرة من الترجمة مع المشروع.
    [one] تعذّرت مطابقة فقرة واحدة من الترجمة مع المشروع؛ ولم يُحفظ شيء.
    [two] تعذّرت مطابقة فقرتين من الترجمة مع المشروع؛ ولم يُحفظ شيء.
    [few] تعذّرت مطابقة { $unbound } فقرات من الترجمة مع المشروع؛ ولم يُحفظ شيء.
    [many] تعذّرت مطابقة { $unbound } فقرة من الترجمة مع المشروع؛ ولم يُحفظ شيء.
   *[other] تعذّرت مطابقة { $unbound } فقرة من الترجمة مع المشروع؛ ولم يُحفظ شيء.
  }
refusal-past = انقضى هذا الموعد أو سيقع في الماضي، ولم يعد تغييره ممكناً.
field-text = تعليقكم
field-wording = الصياغة المقترحة
field-name = الاسم
field-organization = المنظمة
field-email = عنوان البريد الإلكتروني
field-reason = السبب
field-act = سند القرار
field-title = العنوان
field-draft = نص المشروع
stage-draft = قيد الكتابة
stage-pending = في انتظار جهة الاتصال
stage-verified = تم التحقق منه
stage-shown = معروض على أعضاء آخرين
stage-filed = مقدَّم
stage-withdrawn = مسحوب
stage-discarded = ملغى
stage-answered = تم الرد عليه
refusal-unknown-drafting = لا يجري حالياً إعداد أي مشروع تالٍ.
refusal-unknown-bracket = لا توجد أقواس معقوفة في هذا الموضع.
refusal-unknown-outcome = لم يُقترح بعد مآل لهذا المقترح.
refusal-drafting-begun = يجري بالفعل إعداد المشروع التالي انطلاقاً من مقترحات المشروع { $draft }. واصلوا العمل عليه أو تخلوا عنه.
refusal-still-open = لا تزال التعليقات على المشروع { $draft } مقبولة.
refusal-unsettled = تتعارض المقترحات المأخوذ بها ولم يُبت فيها بعد؛ عدد المواضع: { $count }. ارفعوا الأقواس، أو اكتبوا الصياغة المتفق عليها، أو استبعدوا أحد المقترحات.
field-proposals = المقترحات
field-agreed = من وافق
refusal-suspended = حقوق هذا الكيان معلَّقة منذ { $since } بموجب { $act }. لكم أن تقرأوا وأن تحفظوا المسودات؛ أما التقديم فغير ممكن.
refusal-letter-ended = كانت الرسالة { $letter } التي عيَّنتكم صالحة حتى { $until }. وانتهت الصفة بانتهائها؛ وتجددها رسالة جديدة من الكيان.
refusal-letter-not-yet = الرسالة { $letter } التي تعيِّنكم صالحة اعتباراً من { $from }.
refusal-letter-from-future = تاريخ الرسالة بعد اليوم.
refusal-letter-backwards = صلاحية الرسالة تنتهي قبل أن تبدأ.
refusal-letter-over = كانت الرسالة صالحة حتى { $until } وانتهت.
refusal-unchanged = الأمر كذلك بالفعل.
field-entities = الكيانات
field-letter = رمز الرسالة
field-signed = صفة الموقِّع
