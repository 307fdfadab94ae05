package org.branchbook.training.invented;

import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.jspecify.annotations.Nullable;

/**
 * A client's life with the bank, before the card is written.
 *
 * @param human who it is, null for a firm
 * @param firm what it is, null for a person
 * @param sole whether the person has a business too
 * @param since null while only a prospect
 * @param end the day of leaving or of death; null where neither happened
 */
record Draft(
    int place,
    ClientId id,
    @Nullable Human human,
    @Nullable Firm firm,
    boolean sole,
    Standing standing,
    State state,
    @Nullable LocalDate since,
    @Nullable LocalDate end) {
  double wealth() {
    if (firm != null) return firm.wealth();
    return human == null ? 1 : human.household().wealth();
  }

  boolean female() {
    return human != null && !human.male();
  }

  boolean adult(LocalDate day) {
    return human != null && human.age(day) >= 18;
  }

  /** Whether he can sign and answer for something. */
  boolean capable(LocalDate day) {
    return adult(day) && state == State.ACTIVE;
  }

  @Nullable Notable notable() {
    return human == null ? null : human.notable();
  }

  @Nullable NotableFirm notableFirm() {
    return firm == null ? null : firm.notable();
  }

  /** Whom the lists of products and stories mean: P person, S sole proprietor, O organisation. */
  char whom() {
    return firm != null ? 'O' : sole ? 'S' : 'P';
  }
}
