consolidation-heading = Consolidated proposals on draft { $draft }
consolidation-link = Consolidated text of proposals
consolidation-more = Files and related pages
consolidation-upto = It holds the proposals filed up to { $moment }.
consolidation-count = { $count ->
    [0] No proposal has been filed.
    [one] It holds { $count } proposal, in the order of the text.
   *[other] It holds { $count } proposals, in the order of the text.
  }
consolidation-form-text = In the order of the text
consolidation-form-brackets = Bracketed text
consolidation-form-columns = Three columns
consolidation-form-sources = By source
consolidation-legend-marks = MOD changes a text, ADD adds one, SUP deletes one, NOC asks for no change; what an underlined NOC is about must not be touched.
consolidation-legend-brackets = Text in square brackets is not agreed: it shows each alternative with those who propose it, and a dash where nothing is to stand. It binds nobody.
consolidation-only-proposed = Show only paragraphs with proposals
consolidation-none = Nothing is proposed here.
consolidation-whole = On the whole draft
consolidation-new = New text
consolidation-reason = Reason:
consolidation-supports = Supported by { $names }.
consolidation-objections = Objected to by { $names }.
consolidation-sup = to be deleted
consolidation-noc = no change
consolidation-noc-emphatic = no change: it must not be touched
consolidation-column-existing = Existing text
consolidation-column-by = Proposed by
consolidation-column-proposed = Proposed text
consolidation-column-source = Source
consolidation-column-proposals = Proposals
