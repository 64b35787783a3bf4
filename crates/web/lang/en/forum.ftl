forums-title = Forums
forums-lede = Intergovernmental forums prepared and held with this program: read, comment, and hold a receipt for what you file.
forums-none = No forum has been set up here yet. The first officer opens the address that the program printed when it was started.
glance-now = What is open now
glance-open = Open now
glance-closed-late = Deadline passed
glance-comments-on = Comments on draft { $draft } of the report
glance-until = until { $deadline }
glance-your-time = your time: {"{time}"}
glance-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
  }
glance-hours-left = { $hours ->
    [0] less than an hour left
    [one] { $hours } hour left
   *[other] { $hours } hours left
  }
glance-passed = the deadline has passed
glance-read = Read the draft and comment
glance-read-report = Read the report
glance-for-all = Members, through their focal points, and everyone else in the open consultation.
glance-for-members = Members, through their focal points.
glance-late-marked = What is filed now is taken and marked late.
glance-nothing-open = Nothing is open for comments now
glance-waiting = { $what }: { $when }
glance-next = What happens next
glance-whole-schedule = The whole schedule
glance-timeline = Timeline
glance-timeline-caption = Drafts with their comment windows, meetings of the expert group, the final report and the forum. The line is today; what is dashed is not fixed or not open yet.
glance-in-words = The same in words
glance-today = today, { $date }
glance-draft = Draft { $draft }
glance-meeting = Meeting { $number }
glance-where-comments = Where the comments are
glance-filed = { $count ->
    [0] No comment has been filed on draft { $draft } yet.
    [one] { $count } comment has been filed on draft { $draft }.
   *[other] { $count } comments have been filed on draft { $draft }.
  }
glance-strip-caption = Each mark is a paragraph of the draft, in order; the darker, the more comments.
glance-mark = { $number }: { $count ->
    [0] no comment
    [one] { $count } comment
   *[other] { $count } comments
  }
glance-who = Who has taken part
glance-by-region = By region
glance-by-category = By category
glance-by-group = By development group; an entity can belong to several
glance-region = Region
glance-category = Category
glance-group = Group
glance-entities = Entities
glance-comments = Comments
glance-themes = The theme’s issues
state-done = done
state-open = open now
state-overdue = overdue
state-ahead = ahead
region-africa = Africa
region-americas = Americas
region-arab-states = Arab States
region-asia-pacific = Asia and the Pacific
region-cis = Commonwealth of Independent States
region-europe = Europe
category-member-state = Member States
category-palestine = State of Palestine
category-sector-member = Sector Members
category-associate = Associates
category-academia = Academia
category-observer = Observers
category-other = Other stakeholders
category-public = People in their own name
group-ldc = Least developed countries
group-lldc = Landlocked developing countries
group-sids = Small island developing States
group-eit = Economies in transition
