package org.branchbook.staff.confirms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Confirmation.State;

/** Requests for confirmation in memory. */
public final class InMemoryConfirmations implements Confirmations {
  public final List<Confirmation> all = new ArrayList<>();

  @Override
  public Optional<Confirmation> find(ConfirmationId id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Confirmation> latest(EmployeeId asker, String what, String ref) {
    return all.reversed().stream()
        .filter(c -> c.asker().equals(asker))
        .filter(c -> c.matter().what().equals(what) && c.matter().ref().equals(ref))
        .findFirst();
  }

  @Override
  public List<Confirmation> waiting(Instant now) {
    return all.stream().filter(c -> c.state() == State.WAITING && !c.lapsed(now)).toList();
  }

  @Override
  public void add(Confirmation confirmation) {
    all.add(confirmation);
  }

  @Override
  public boolean move(ConfirmationId id, State from, State to, EmployeeId by, Instant at) {
    for (int i = 0; i < all.size(); i++) {
      var c = all.get(i);
      if (!c.id().equals(id) || c.state() != from) continue;
      all.set(i, new Confirmation(c.id(), c.asker(), c.matter(), c.asked(), c.until(), to, by));
      return true;
    }
    return false;
  }
}
