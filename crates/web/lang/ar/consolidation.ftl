consolidation-heading = المقترحات المدمجة بشأن المشروع { $draft }
consolidation-link = النص المدمج للمقترحات
consolidation-more = الملفات والصفحات ذات الصلة
consolidation-upto = يتضمن المقترحات المقدمة حتى { $moment }.
consolidation-count = { $count ->
    [0] لم يُقدَّم أي مقترح.
    [one] يتضمن مقترحاً واحداً، بترتيب النص.
    [two] يتضمن مقترحين، بترتيب النص.
    [few] يتضمن { $count } مقترحات، بترتيب النص.
   *[other] يتضمن { $count } مقترحاً، بترتيب النص.
  }
consolidation-form-text = بترتيب النص
consolidation-form-brackets = النص بين أقواس معقوفة
consolidation-form-columns = ثلاثة أعمدة
consolidation-form-sources = حسب مقدم المقترح
consolidation-legend-marks = يُعدِّل MOD نصاً، ويضيف ADD نصاً، ويحذف SUP نصاً، ويطلب NOC عدم التغيير؛ وما يتعلق به NOC المسطَّر يجب ألا يُمس.
consolidation-legend-brackets = النص الوارد بين أقواس معقوفة غير متفق عليه: ترد فيه كل صيغة بديلة مع من يقترحها، وترد شرطة حيث لا ينبغي أن يرد شيء. وهو لا يُلزم أحداً.
consolidation-only-proposed = عرض الفقرات التي وردت بشأنها مقترحات فقط
consolidation-none = لا مقترحات هنا.
consolidation-whole = بشأن المشروع بأكمله
consolidation-new = نص جديد
consolidation-reason = السبب:
consolidation-supports = يؤيده: { $names }.
consolidation-objections = يعترض عليه: { $names }.
consolidation-sup = يُحذف
consolidation-noc = بلا تغيير
consolidation-noc-emphatic = بلا تغيير: يجب ألا يُمس
consolidation-column-existing = النص الحالي
consolidation-column-by = مقدَّم من
consolidation-column-proposed = النص المقترح
consolidation-column-source = مقدم المقترح
consolidation-column-proposals = المقترحات
