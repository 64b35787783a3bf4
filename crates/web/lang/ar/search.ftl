search-title = البحث
search-title-for = البحث: { $question }
search-question = كلمات يُبحث عنها في المشاريع والتعليقات
search-go = بحث
search-hint = يجد الكلمات في جميع المشاريع والتعليقات المقدَّمة، بأي لغة من اللغات الست، وبصيغها الأخرى أيضاً.
search-nothing = لم يُعثر على نتائج للبحث عن:
search-nothing-hint = يُرجى تجربة كلمات أقل أو كلمات أخرى؛ إذ يجب أن ترد كل كلمة من كلمات البحث في النتيجة.
search-found = { $count ->
    [zero] لا مواضع
    [one] عُثر على موضع واحد
    [two] عُثر على موضعين
    [few] عُثر على { $count } مواضع
    [many] عُثر على { $count } موضعاً
   *[other] عُثر على { $count } موضع
  }
search-part = الصفحة { $part } من { $parts }
search-parts = صفحات النتائج
search-before = النتائج السابقة
search-after = المزيد من النتائج
search-block = المشروع { $draft }
search-comment = تعليق على المشروع { $draft }
search-posted = منشور
search-whole-draft = المشروع بأكمله
search-reply = تعقيب على تعليق
