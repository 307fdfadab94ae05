package org.branchbook.contacts;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.branchbook.clients.Client;
import org.branchbook.clients.Person;
import org.branchbook.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a client within fifteen seconds: who this is, the last contact, the open
 * promise, the next task.
 *
 * @param last null where there was no contact yet
 * @param promise the open promise that is due first; null for none
 * @param promises how many are open
 * @param next the client's open task that is due first; null for none
 * @param counts what the tabs hold
 */
public record CardHead(
    Client client,
    OptionalInt age,
    @Nullable ContactRow last,
    @Nullable ContactRow promise,
    int promises,
    @Nullable TaskRow next,
    CardCounts.Counts counts) {
  /** A person's age on a day; empty for organisations and where the birth date is unknown. */
  static OptionalInt age(Client client, LocalDate on) {
    if (!(client.party() instanceof Person person) || person.birthDate() == null)
      return OptionalInt.empty();
    return OptionalInt.of(Period.between(person.birthDate(), on).getYears());
  }
}
