failure-not-found-title = Nothing is at this address
failure-not-found = The page may have moved, or the address was copied incompletely.
failure-fault-title = This could not be done just now
failure-fault = Nothing was recorded. Please try again in a few minutes; reading goes on.
failure-busy = Very many people are filing at this moment. Nothing was recorded; please send the form again.
failure-refused = This cannot be done
failure-sign-in = Please open the sign-in link that the secretariat sent you, then come back to this page.
failure-too-much = The proposals on this draft have more than { $limit } megabytes of text, which is more than one document can hold. Each still stands beside its paragraph.
form-token = The form was open for too long, or in another session. Everything you typed is below: please send it again.
form-unreadable = What was sent could not be read whole. Please send the form again.
form-too-large = What was sent is longer than can be taken in one go: at most { $limit ->
    [one] { $limit } megabyte
   *[other] { $limit } megabytes
}. Your browser still has what you typed: go back, shorten it or send it in parts.
