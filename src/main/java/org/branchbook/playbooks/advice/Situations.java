package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;

/**
 * What is known of clients, many at a time by a few statements. For the program's own work: no
 * scope narrows it, and whatever comes of it is shown within one.
 */
public interface Situations {
  /** Those of clients after a number, in their order, with contacts from a day on. */
  List<Situation> after(ClientId after, int most, LocalDate since);

  /** The same of one client; none where he is no more. */
  List<Situation> of(ClientId client, LocalDate since);

  /** The client that comes so many places after another; the same where there are fewer. */
  ClientId skip(ClientId after, int places);

  /** How many clients there are. */
  int clients();
}
