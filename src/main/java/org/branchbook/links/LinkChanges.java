package org.branchbook.links;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.staff.AuditLine.Change;
import org.jspecify.annotations.Nullable;

/** The fields of a link with their values before and after, as the audit keeps them. */
public final class LinkChanges {
  private static final List<String> FIELDS =
      List.of(
          "type",
          "from",
          "to",
          "share",
          "shareHigh",
          "votes",
          "votesHigh",
          "since",
          "until",
          "status",
          "source",
          "reason",
          "nextReview");

  private LinkChanges() {}

  /** Null before for a new link, null after for a removed one. */
  public static List<Change> between(@Nullable Link before, @Nullable Link after) {
    var old = before == null ? Map.<String, String>of() : texts(before);
    var now = after == null ? Map.<String, String>of() : texts(after);
    return FIELDS.stream()
        .map(f -> new Change(f, old.getOrDefault(f, ""), now.getOrDefault(f, "")))
        .filter(c -> !c.before().equals(c.after()))
        .toList();
  }

  private static Map<String, String> texts(Link link) {
    var values =
        List.of(
            link.type().name(),
            Long.toString(link.from().value()),
            Long.toString(link.to().value()),
            number(link.share()),
            number(link.shareHigh()),
            number(link.votes()),
            number(link.votesHigh()),
            Objects.toString(link.since(), ""),
            Objects.toString(link.until(), ""),
            link.status().name(),
            link.source(),
            link.reason(),
            Objects.toString(link.review().next(), ""));
    var texts = new HashMap<String, String>();
    for (int i = 0; i < values.size(); i++) texts.put(FIELDS.get(i), values.get(i));
    return texts;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
