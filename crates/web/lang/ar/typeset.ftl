typeset-font-is-missing = لا يوجد على هذا الجهاز خط { $script ->
    [arabic] للحروف العربية
    [cyrillic] للحروف السيريلية
    [han] للحروف الصينية
   *[latin] للحروف اللاتينية
  }. ويمكن لمن يشغّله تثبيت حزمة دبيان { $package }.
typeset-has-too-many-parts = عدد عناصر الوثيقة { $count }؛ ولا يمكن إخراج أكثر من { $limit } منها بنسق PDF.
typeset-text-is-too-long = يتجاوز النص { $limit } بايت؛ ولا يمكن إخراجه بنسق PDF.
typeset-has-too-many-cells = يتجاوز مجموع خلايا الجداول { $limit } خلية؛ ولا يمكن إخراجها بنسق PDF.
typeset-gave-up = تعذر إخراج الوثيقة بنسق PDF. ويتضمن ملف Word النص ذاته.
