nav-experts = الخبراء
desk-go-nominations = ترشيح الخبراء
slot-nominations = الموعد النهائي لترشيح الخبراء
rule-r05 = يتضمن الترشيح اسم الخبير ومنظمته وعنوانه، ويرد في موعد لا يتجاوز التاريخ المحدد من فئة مدعوة. وتُقبل الترشيحات اللاحقة وتُؤشَّر.
rule-r06 = يشارك الخبير بنشاط في الأعمال التحضيرية في بلده.
rule-r07 = يكون تشكيل فريق الخبراء غير الرسمي متوازناً. ويُبلَّغ عن التوازن ولا يُفرض أبداً.
refusal-no-call = لا تتضمن ولاية هذا المنتدى دعوة إلى ترشيح خبراء.
refusal-not-invited = كيانات هذه الفئة غير مدعوة إلى ترشيح خبراء.
refusal-nominated-by-own = سبق لكيانكم أن رشّح خبيراً بعنوان البريد الإلكتروني هذا.
refusal-nominated-by-other = سبق لكيان آخر أن رشّح خبيراً بعنوان البريد الإلكتروني هذا. ويمكن للأمانة أن تفيدكم بالمزيد.
refusal-not-in-force = لم يعد ذلك ممكناً؛ حالة الترشيح: { $standing }.
refusal-unknown-nomination = لا يوجد هذا الترشيح.
refusal-unknown-theme = لا يوجد هذا الموضوع الفرعي.
field-position = المنصب
act-expert-named = { $late ->
    [yes] رشّح { $entity } خبيراً بعد الموعد النهائي.
   *[no] رشّح { $entity } خبيراً.
  }
act-expert-written-to = وُجّهت رسالة أخرى إلى الخبير الذي رشّحه { $entity }.
act-nomination-confirmed = أكد خبير قبول ترشيحه.
act-nomination-declined = اعتذر خبير عن قبول ترشيحه.
act-nomination-withdrawn = سُحب ترشيح.
act-nomination-replaced = حل خبير آخر محل خبير سبق ترشيحه.
mail-nominated-subject = { $forum }: رشّحكم { $entity } خبيراً
mail-nominated-body =
    رشّحكم { $entity } خبيراً في فريق الخبراء غير الرسمي لـ { $forum }.

    يرجى بيان ما إذا كنتم تقبلون، وما إذا كان يجوز إدراج اسمكم في القائمة المنشورة. وتبيّن الصفحة أيضاً البيانات المحفوظة عنكم وسبب حفظها:
    { $address }

    يصلح هذا الرابط مرة واحدة خلال سبعة أيام. وإذا انتهت صلاحيته، فاطلبوا من { $entity } أو من الأمانة إرساله مجدداً.
nominations-title = ترشيح الخبراء
nominations-lede = يُرشَّح هنا الخبراء لفريق الخبراء غير الرسمي الذي يساعد في إعداد التقرير.
nominations-until = تُقبل الترشيحات حتى
nominations-over = انقضى؛ وتُؤشَّر الترشيحات اللاحقة
nominations-invited = المدعوون
nominations-clause = بموجب
nominations-to-list = القائمة المنشورة
nominations-to-desk = جميع الترشيحات ومدى توازنها
nominations-own = ترشيحاتكم
nominations-own-none = لا يوجد شيء بعد.
nominations-sign-in = ترشّح جهات الاتصال الخبراء بعد الدخول بالرابط الذي أرسلته إليها الأمانة.
nominations-count = { $count ->
    [0] لا توجد ترشيحات سارية.
    [one] ترشيح واحد سارٍ.
    [two] ترشيحان ساريان.
    [few] { $count } ترشيحات سارية.
    [many] { $count } ترشيحاً سارياً.
   *[other] { $count } ترشيح سارٍ.
  }
nominations-none = لم يرشّح أحد خبيراً بعد.
nominations-likely = ربما الشخص نفسه
nominations-likely-hint = هذه الأسماء متطابقة تقريباً أياً كان هجاؤها أو خطها.
nominations-balance = التوازن
nominations-balance-hint = بين الترشيحات السارية. يُبلَّغ عنه ولا يُفرض أبداً.
nominations-experts = الخبراء
nomination-title = ترشيح
nomination-new = ترشيح خبير
nomination-form-title = ترشيح خبير
nomination-form-lede = تُوجَّه إلى الخبير رسالة على الفور ليؤكد قبوله. ويستغرق الحصول على التأشيرة أسابيع؛ فبادروا إلى الترشيح مبكراً.
nomination-in-place = بدلاً من { $name }، الذي ينتهي ترشيحه عندئذ.
nomination-will-be-late = كان الموعد النهائي { $deadline }. وسيُقبل الترشيح ويُؤشَّر بأنه متأخر.
nomination-expert = الخبير
nomination-entity = الجهة المرشِّحة
nomination-standing = الحالة
nomination-received = تاريخ الورود
nomination-name = الاسم
nomination-organization = المنظمة
nomination-name-hint = كما يرد في جواز السفر.
nomination-email-hint = يؤكد الخبير قبوله برابط يُرسل إلى هذا العنوان، ولا يُنشر العنوان.
nomination-lang = لغة مراسلة الخبير
nomination-active = نصرّح بأن الخبير يشارك بنشاط في الأعمال التحضيرية في بلده.
nomination-more = بيانات اختيارية
nomination-more-hint = تساعد في تشكيل فريق متوازن. ويطلع عليها موظفو الأمانة وأنتم والخبير.
nomination-position = المنصب
nomination-gender = الجنس
gender-woman = امرأة
gender-man = رجل
gender-other = آخر
gender-unsaid = غير مذكور
nomination-languages = لغات العمل
nomination-themes = الموضوعات الفرعية
nomination-file = رشّح هذا الخبير
nomination-file-hint = ستتلقون إيصالاً. ويمكنكم سحب الترشيح أو ترشيح خبير آخر بدلاً منه.
nomination-lede = ما سُجّل، والحالة الراهنة.
nomination-lede-expert = رشّحكم { $entity }. يرجى بيان ما إذا كنتم تقبلون.
standing-named = في انتظار رد الخبير
standing-confirmed = مؤكَّد
standing-declined = اعتذر الخبير
standing-withdrawn = مسحوب
standing-replaced = مستبدَل
nomination-listed = يجوز إدراجه في القائمة
nomination-may-list = يجوز إدراج اسمي ومنظمتي في قائمة الخبراء المنشورة.
nomination-may-list-hint = يمكنكم تغيير ذلك في أي وقت.
nomination-confirm = أقبل
nomination-decline = أعتذر
nomination-answer-hint = يمكنكم الاعتذار لاحقاً أيضاً؛ وعندئذ يُحذف اسمكم من القائمة فوراً.
nomination-kept = البيانات المحفوظة
nomination-kept-why = تُحفظ هذه البيانات لتشكيل الفريق ودعوة أعضائه. ويطلع عليها موظفو الأمانة والجهة المرشِّحة والخبير نفسه؛ ولا يُنشر الاسم والمنظمة إلا بموافقته. ولتصحيحها أو محوها، يرجى الكتابة إلى { $contact }.
nomination-statement = يشارك في الأعمال التحضيرية في بلده
nomination-stated = صرّحت بذلك الجهة المرشِّحة
nomination-not-active = لم يُصرَّح بذلك
nomination-replaces = بدلاً من
nomination-replaced-by = حل محله
nomination-write = مراسلة الخبير مجدداً
nomination-replace = ترشيح خبير آخر بدلاً منه
nomination-withdraw = سحب
done-nomination-confirmed = شكراً لكم. سُجّل ردكم.
done-nomination-declined = سُجّل ردكم بالاعتذار.
done-nomination-withdrawn = سُحب الترشيح.
done-nomination-written = تُوجَّه الآن رسالة إلى الخبير.
experts-title = قائمة الخبراء
experts-lede = خبراء أكدوا قبول ترشيحهم ووافقوا على إدراج أسمائهم في هذه القائمة.
experts-none = لا أحد في القائمة بعد.
experts-count = { $count ->
    [one] خبير واحد.
    [two] خبيران.
    [few] { $count } خبراء.
    [many] { $count } خبيراً.
   *[other] { $count } خبير.
  }
experts-as-of = الحالة في { $day }.
