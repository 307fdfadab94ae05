package org.branchbook.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.app.wiring.Wiring;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Whose screens are kept at this workstation while another works here, and who is here. */
final class Sessions {
  private final Map<EmployeeId, Session> kept = new LinkedHashMap<>();
  private @Nullable Asker here;

  private record Session(Asker asker, Wiring screens) {
    /** Whether he may now what he might when the screens were made. */
    boolean same(Asker now) {
      return asker.employee().equals(now.employee())
          && asker.rights().equals(now.rights())
          && asker.below().equals(now.below());
    }
  }

  /** Who is here; null for nobody. */
  @Nullable Asker here() {
    return here;
  }

  /**
   * He is here again: the screens as he left them; null where he has none, or may do other things
   * now than they were made for.
   */
  @Nullable Wiring back(Asker asker) {
    var before = kept.get(asker.id());
    if (before == null) return null;
    if (before.same(asker)) {
      here = asker;
      return before.screens();
    }
    before.screens().close();
    return null;
  }

  /** He is here, with new screens. */
  void begin(Asker asker, Wiring screens) {
    here = asker;
    kept.put(asker.id(), new Session(asker, screens));
  }

  /** Closes the screens of who is here: he leaves for good. */
  void leave() {
    if (here == null) return;
    var his = kept.remove(here.id());
    if (his != null) his.screens().close();
  }

  /** Nobody is here; what was kept stays. */
  void nobody() {
    here = null;
  }

  /** Closes everybody's screens. */
  void close() {
    var closing = List.copyOf(kept.values());
    kept.clear();
    closing.forEach(session -> session.screens().close());
  }
}
