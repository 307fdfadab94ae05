package org.branchbook.store.clients;

import java.util.List;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.Found;
import org.branchbook.clients.search.Layout;
import org.branchbook.clients.search.Typed;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.jooq.DSLContext;

/** {@link Finder} over the tables of tokens: as it was typed, else as another layout means it. */
final class JooqFinder implements Finder {
  private final DSLContext db;

  JooqFinder(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Found> find(String typed, int most, Scope scope) {
    if (scope.reach() == Reach.NONE) return List.of();
    var found = new Search(db, Typed.of(typed), most, scope).found();
    if (!found.isEmpty()) return found;
    for (var meant : Layout.meant(typed)) {
      found = new Search(db, Typed.of(meant), most, scope).found();
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }
}
