package org.branchbook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What one unit of work has written so far. */
final class Unit {
  /**
   * A change that the audit tells of; what its words mean is told at {@link
   * org.branchbook.base.Change}.
   */
  record Told(
      String kind,
      long subject,
      @Nullable Long client,
      @Nullable Long employee,
      @Nullable Long line) {}

  /** Known beforehand: by it a program whose connection broke asks whether the unit was kept. */
  final long saving = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

  int depth;
  boolean wrote;
  private final List<Told> told = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();

  /** The audit tells of a change. */
  void tell(Told change) {
    told.add(change);
  }

  /** A statement wrote so many rows of a table. */
  void wrote(String table, int count) {
    wrote = true;
    if (count == 0) return;
    var kind = Kinds.of(table);
    // what hangs on a thing counts only as far as the thing is told of at all
    if (kind != null) rows.merge(kind, kind.equals(table) ? count : 0, Integer::sum);
  }

  /**
   * What was changed. Rows that were written and that the audit doesn't tell of one by one are told
   * of as any number of them: so no port can forget to.
   */
  List<Told> changes() {
    var all = new ArrayList<Told>();
    var each = new HashMap<String, Set<Long>>();
    for (var change : told) {
      // a line about nothing in particular says less than the rows themselves
      if (change.subject == 0 && rows.containsKey(change.kind)) continue;
      all.add(change);
      each.computeIfAbsent(change.kind, _ -> new HashSet<>()).add(change.subject);
    }
    var who = told.stream().map(Told::employee).filter(Objects::nonNull).findFirst().orElse(null);
    rows.forEach(
        (kind, count) -> {
          var known = each.get(kind);
          if (known == null || known.size() < count) all.add(new Told(kind, 0, null, who, null));
        });
    return all;
  }

  /** On whose cards something was written; a card itself is saved over its version. */
  Set<Long> clients() {
    var clients = new HashSet<Long>();
    for (var change : told) {
      var client = change.client;
      if (client != null && !change.kind.equals("client")) clients.add(client);
    }
    return clients;
  }
}
