package org.branchbook.plans.daily;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.imports.ImportId;
import org.branchbook.staff.Scope;

/** The last days of products, their events, and what imports did to both. */
public interface DailyFacts {
  /** The days of those streams of which any are kept. */
  Map<Long, StreamDays> days(Collection<Long> streams);

  /**
   * Keeps days over the versions they were read at, and lets go of streams without a day; whether
   * all of them were still those.
   */
  boolean save(List<StreamDays> days);

  /** Those of these events that are known. */
  Map<ProductEvent.Id, ProductEvent> events(Collection<ProductEvent.Id> ids);

  /** Adds events, or writes those anew that are known. */
  void put(List<ProductEvent> events);

  /** Takes events away. */
  void remove(Collection<ProductEvent.Id> ids);

  /** The events of a client since a day, the latest first, if he is inside the scope. */
  List<ProductEvent> of(ClientId client, LocalDate since, Scope scope);

  /** Notes what a batch of an import did. */
  void note(ImportId by, DailyChanges changes);

  /** What an import did last before that place; empty where it did nothing. */
  List<DailyChanges> before(ImportId by, int ordinal);

  /** Forgets what went back. */
  void forget(ImportId by, Set<Integer> ordinals);

  /** Forgets what imports did that were begun before the kept days: nothing of it is there. */
  void forgetOld(LocalDate today);
}
