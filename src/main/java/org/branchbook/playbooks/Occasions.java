package org.branchbook.playbooks;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;

/** What happens, and would begin a playbook. For the program's own work: no scope narrows it. */
public interface Occasions {
  /**
   * With whom something has to be begun.
   *
   * @param of see {@link Cause#of}
   */
  record Occasion(ClientId client, String of) {}

  /**
   * Those of a trigger between two days, of clients after one, by their numbers; who is silent
   * comes the sooner, the longer.
   *
   * @param after the last of those read before; of number 0 to begin with
   * @param first the first day on which it happened, or on which what is to come comes
   * @param last the last such day, with it
   */
  List<Occasion> of(Trigger trigger, LocalDate first, LocalDate last, ClientId after, int most);
}
