package org.branchbook.store.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.Found;
import org.branchbook.clients.search.Layout;
import org.branchbook.clients.search.Typed;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.streets.EitherName;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.RenamedNow;
import org.jooq.DSLContext;

/** {@link Finder} over the tables of tokens: as it was typed, else as another layout means it. */
final class JooqFinder implements Finder {
  private record Known(RenamedStreets streets, EitherName names) {}

  private final DSLContext db;
  private final RenamedNow streets;
  private final AtomicReference<Known> known =
      new AtomicReference<>(new Known(RenamedStreets.NONE, new EitherName(RenamedStreets.NONE)));

  JooqFinder(DSLContext db, RenamedNow streets) {
    this.db = db;
    this.streets = streets;
  }

  @Override
  public List<Found> find(String typed, int most, Scope scope) {
    if (scope.reach() == Reach.NONE) return List.of();
    var names = names();
    var found = found(typed, names, most, scope);
    if (!found.isEmpty()) return found;
    for (var meant : Layout.meant(typed)) {
      found = found(meant, names, most, scope);
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  /** Those in whom it stands, then those in whom the street has its other name. */
  private List<Found> found(String typed, EitherName names, int most, Scope scope) {
    var found = new Search(db, Typed.of(typed), most, scope).found();
    if (found.size() >= most) return found;
    var all = new LinkedHashMap<ClientId, Found>();
    for (var one : found) all.put(one.client(), one);
    for (var other : names.of(typed))
      for (var one : new Search(db, Typed.of(other), most, scope).found())
        if (all.size() < most) all.putIfAbsent(one.client(), one);
    return List.copyOf(all.values());
  }

  private EitherName names() {
    var now = streets.get();
    var last = known.get();
    if (last.streets == now) return last.names;
    var next = new Known(now, new EitherName(now));
    known.set(next);
    return next.names;
  }
}
