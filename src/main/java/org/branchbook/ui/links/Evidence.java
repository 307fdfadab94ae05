package org.branchbook.ui.links;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.SuggestionRow;

/** What speaks for a suggested link, in words. */
final class Evidence {
  private Evidence() {}

  /** A sentence for each reason, the weightiest first. */
  static List<String> said(SuggestionRow row, Words words) {
    return row.suggestion().reasons().stream().map(r -> said(r, row, words)).toList();
  }

  /** All of them in one line. */
  static String line(SuggestionRow row, Words words) {
    return String.join(" · ", said(row, words));
  }

  private static String said(Reason reason, SuggestionRow row, Words words) {
    var through = reason.through();
    var what =
        through == null
            ? reason.value()
            : row.through().getOrDefault(through, words.say("links.hiddenPerson"));
    return words.say(Text.of("links.ground." + reason.ground(), Text.asWritten(what)));
  }
}
