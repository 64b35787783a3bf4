feed-title = { $forum }: ما استجد
feed-subtitle = المشاريع المنشورة والمواعيد المحددة والمغيَّرة والتجميعات الصادرة.
feed-draft = نُشر المشروع { $draft } للتقرير
feed-draft-until = تُقبل التعليقات حتى { $deadline }.
feed-final = هذا هو التقرير النهائي ولا تُقبل التعليقات عليه.
feed-changed = تغيّر موعد: { $what }
feed-changed-how = من { $from } إلى { $to }، بموجب { $act }: { $reason }
feed-compilation = تجميع التعليقات على المشروع { $draft }
feed-compilation-revision = تجميع التعليقات على المشروع { $draft }، Rev.{ $revision }
feed-compilation-holds = { $count ->
    [0] لا يتضمن أي تعليق.
    [one] يتضمن تعليقاً واحداً.
    [two] يتضمن تعليقين.
    [few] يتضمن { $count } تعليقات.
    [many] يتضمن { $count } تعليقاً.
   *[other] يتضمن { $count } تعليق.
  }
feed-closed = انقضى الموعد النهائي للتعليق على المشروع { $draft }
feed-closed-at = كان الموعد النهائي { $deadline }.
calendar-summary = { $forum }: { $what }
calendar-not-fixed = لم يُحدد اليوم بعد.
calendar-decided = السند: { $act }
calendar-was = سابقاً: { $from }. غُيِّر بموجب { $act }: { $reason }
