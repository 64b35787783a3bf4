compare-title = مقارنة المشروع { $old } بالمشروع { $new }
compare-lede = ما أُضيف تحته خط وما حُذف مشطوب؛ ويُذكر أيضاً عند كل فقرة تغيّرت ما طرأ عليها.
compare-relabelled = { $count ->
    [zero] لا فقرات برقم جديد
    [one] فقرة واحدة برقم جديد
    [two] فقرتان برقم جديد
    [few] { $count } فقرات برقم جديد
    [many] { $count } فقرة برقم جديد
   *[other] { $count } فقرة برقم جديد
  }
compare-words-inserted = { $count ->
    [0] لم تُضف أي كلمة
    [one] أُضيفت كلمة واحدة
    [two] أُضيفت كلمتان
    [few] أُضيفت { $count } كلمات
    [many] أُضيفت { $count } كلمة
   *[other] أُضيفت { $count } كلمة
  }
compare-words-deleted = { $count ->
    [0] لم تُحذف أي كلمة
    [one] حُذفت كلمة واحدة
    [two] حُذفت كلمتان
    [few] حُذفت { $count } كلمات
    [many] حُذفت { $count } كلمة
   *[other] حُذفت { $count } كلمة
  }
compare-all = عرض النص كاملاً
compare-changes-only = عرض التغييرات فقط
compare-read = قراءة المشروع { $draft }
compare-others = مقارنات أخرى
compare-nothing = لم يتغير شيء بين هذين المشروعين.
compare-unchanged = { $count ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة بلا تغيير
    [two] فقرتان بلا تغيير
    [few] { $count } فقرات بلا تغيير
    [many] { $count } فقرة بلا تغيير
   *[other] { $count } فقرة بلا تغيير
  }
compare-beside = ما طرأ على هذه الفقرة
compare-was = (كانت { $label })
compare-history = التاريخ
compare-moved = نُقلت من { $from }.
compare-went = نُقلت إلى { $to }.
compare-split = جُزئت من { $from }.
compare-merged = أُدمجت من { $from }.
compare-legend = الكلمات المشطوبة حُذفت، والكلمات المائلة التي تحتها خط جديدة.
compare-word = Word، مع تعقّب التغييرات
