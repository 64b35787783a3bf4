dispose-title = الردود على التعليقات
dispose-open-count = { $count ->
    [0] لكل تعليق على المشروع { $draft } رده.
    [one] يحتاج تعليق واحد على المشروع { $draft } إلى قرار.
    [two] يحتاج تعليقان على المشروع { $draft } إلى قرار.
    [few] تحتاج { $count } تعليقات على المشروع { $draft } إلى قرار.
    [many] يحتاج { $count } تعليقاً على المشروع { $draft } إلى قرار.
   *[other] يحتاج { $count } تعليق على المشروع { $draft } إلى قرار.
  }
dispose-all-count = { $count ->
    [0] لم يُقدَّم أي تعليق على المشروع { $draft }.
    [one] قُدِّم تعليق واحد على المشروع { $draft }.
    [two] قُدِّم تعليقان على المشروع { $draft }.
    [few] قُدِّمت { $count } تعليقات على المشروع { $draft }.
    [many] قُدِّم { $count } تعليقاً على المشروع { $draft }.
   *[other] قُدِّم { $count } تعليق على المشروع { $draft }.
  }
dispose-draft = المشروع
dispose-draft-number = المشروع { $draft }
dispose-show = أي تعليقات
dispose-show-open = التي تحتاج إلى قرار
dispose-show-all = جميعها
dispose-list = عرض
dispose-nothing = لا يوجد هنا ما يحتاج إلى قرار.
dispose-whole = المشروع بأكمله
dispose-place = الفقرة
dispose-reply = تعقيب
dispose-wording = الصياغة المقترحة:
dispose-its-page = صفحة التعليق
dispose-answer = ما يُتخذ بشأنها
dispose-reason = السبب
dispose-reason-hint = يُعرض على صاحب التعليق وعلى كل قارئ بجانب التعليق
dispose-ticked = التسجيل للتعليقات المؤشَّر عليها
dispose-page = التسجيل لجميع تعليقات هذه الصفحة
dispose-parts = الصفحات
dispose-none-ticked = يُرجى التأشير على تعليق واحد على الأقل أو اختيار جميع تعليقات هذه الصفحة.
dispose-no-outcome = يُرجى ذكر ما يُتخذ بشأن التعليقات.
