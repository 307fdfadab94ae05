package org.branchbook.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.StreetTable;

/** Renamed streets in memory. */
public final class InMemoryStreets implements StreetTable {
  private final List<RenamedStreet> all = new ArrayList<>();

  /** Old names whose cards were told of as to be compared anew. */
  public final Set<String> told = new LinkedHashSet<>();

  @Override
  public List<RenamedStreet> all() {
    return List.copyOf(all);
  }

  @Override
  public void add(Collection<RenamedStreet> streets) {
    all.addAll(streets);
  }

  @Override
  public boolean save(RenamedStreet street) {
    int at = at(street);
    if (at >= 0) all.set(at, new RenamedStreet(street.id(), street.said(), street.version() + 1));
    return at >= 0;
  }

  @Override
  public boolean remove(RenamedStreet street) {
    int at = at(street);
    if (at >= 0) all.remove(at);
    return at >= 0;
  }

  private int at(RenamedStreet street) {
    for (int i = 0; i < all.size(); i++)
      if (all.get(i).id() == street.id() && all.get(i).version() == street.version()) return i;
    return -1;
  }

  @Override
  public void changed(Set<String> oldNames) {
    told.addAll(oldNames);
  }
}
