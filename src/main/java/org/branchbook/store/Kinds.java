package org.branchbook.store;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of what kind of thing the rows of a table are, and which table a statement writes. */
final class Kinds {
  private static final Pattern WRITING =
      Pattern.compile(
          "\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into|select .{0,300}? from final"
              + " table ?\\((?:insert\\s+into|update))\\s+\"?(\\w+)\"?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Tables that hang on a thing without beginning with its name. */
  private static final Map<String, String> HANGING =
      Map.of(
          "identifier", "client",
          "phone", "client",
          "email", "client",
          "address", "client",
          "contact_person", "client",
          "word_block", "client",
          "match_pair", "pair",
          "renamed_street", "street",
          "role_right", "rights");

  /** Nobody's screen shows these by themselves. */
  private static final Set<String> SILENT =
      Set.of(
          "audit",
          "change",
          "draft",
          "ids",
          "flyway",
          "match",
          "renamed",
          "information",
          "card",
          "merged",
          "merge");

  private Kinds() {}

  /** The table that a statement writes; null for none. */
  static @Nullable String table(@Nullable String sql) {
    if (sql == null) return null;
    var matcher = WRITING.matcher(sql);
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /**
   * The kind that a table's rows belong to: {@code task_item} to {@code task}. Null for the tables
   * that tell of changes themselves.
   */
  static @Nullable String of(String table) {
    var known = HANGING.get(table);
    if (known != null) return known;
    int end = table.indexOf('_');
    var kind = end < 0 ? table : table.substring(0, end);
    return SILENT.contains(kind) ? null : kind;
  }
}
