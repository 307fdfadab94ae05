package org.branchbook.clients;

import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/**
 * Does this card resemble someone already in the base? Later rooms answer; nobody answering means
 * no.
 */
public interface Likeness {
  /**
   * Keeps out whoever is entering the like at the same time, until the unit of work ends: what is
   * asked afterwards holds until then.
   */
  void hold(Client candidate);

  /**
   * Whom the card resembles enough to be told of, the likeliest first, at most ten; never itself,
   * nor whom it was told apart from.
   *
   * @param scope what the asker may see: of others he learns only that they are there
   */
  List<Resembling> of(Client candidate, Scope scope);

  /**
   * Hears how an entry ended: from whom the saved card was told apart and why, and whom it
   * resembles without anybody having been asked.
   *
   * @return about whom a question is open now that was not before
   */
  Set<ClientId> kept(Client saved, Told told);

  /**
   * What was decided on an entry.
   *
   * @param apart from whom it was told apart
   * @param open whom it resembles, undecided
   * @param why the reason, as a key; "" where nothing was decided
   */
  record Told(List<Resembling> apart, List<Resembling> open, String why, EmployeeId by) {
    public Told {
      apart = List.copyOf(apart);
      open = List.copyOf(open);
    }
  }

  /**
   * A card that could be the same client.
   *
   * @param name "" where the asker may not see the card: whom to call stands in {@code care}
   * @param probability from 0 to 1
   * @param stops whether an entry needs a reason to go on
   * @param signs what speaks for it and against, what says most first; none of a hidden card
   */
  record Resembling(
      ClientId client,
      String name,
      Care care,
      double probability,
      boolean stops,
      List<Sign> signs) {
    public Resembling {
      signs = List.copyOf(signs);
    }

    /** Whether the asker may see the card. */
    public boolean shown() {
      return !name.isEmpty();
    }
  }

  /**
   * What one field says.
   *
   * @param what the field
   * @param bits how much likelier, as a power of 2, among entries of one client than of two
   * @param mine the value as entered
   * @param theirs the value on the card in the base
   */
  record Sign(Text what, Agrees agrees, double bits, String mine, String theirs) {}

  /** How far two values agree. */
  enum Agrees {
    YES,
    NEARLY,
    NO
  }
}
