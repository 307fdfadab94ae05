package org.branchbook.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.staff.EmployeeId;

/** Kept filters in memory. */
public final class InMemorySavedFilters implements SavedFilters {
  private final Map<Long, SavedFilter> all = new TreeMap<>();

  @Override
  public List<SavedFilter> of(EmployeeId owner) {
    return all.values().stream()
        .filter(f -> f.owner().equals(owner))
        .sorted(Comparator.comparing(SavedFilter::name))
        .toList();
  }

  @Override
  public void save(SavedFilter filter) {
    all.put(filter.id(), filter);
  }

  @Override
  public void remove(EmployeeId owner, long id) {
    all.computeIfPresent(id, (_, f) -> f.owner().equals(owner) ? null : f);
  }
}
