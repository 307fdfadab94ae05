package org.branchbook.plans.industries.known;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.plans.industries.IndustryKey;

/**
 * The registers of organisations: of each source what it said last. One who stands in several is
 * taken as the newest load tells of him. They are public knowledge, so there is no scope; whether
 * any card has the number decides who is without one, whoever may see that card.
 */
public interface KnownOrganisations {
  /** What holds, a load a source, the newest first. */
  List<RegisterLoad> loads();

  /** Keeps a load; it holds from now on, and of its source only the one before it is kept. */
  void put(RegisterLoad load, Collection<KnownOrganisation> rows);

  /**
   * Takes back a load that holds; what its source said before holds again. False where it is gone.
   */
  boolean revert(long load);

  /** How many of these hard keys are on cards. */
  int onCards(Collection<String> hardKeys);

  /** How many organisations without a card there are, by the code of their industry. */
  Map<String, Integer> withoutCard();

  /** Those of an industry without a card, by class and name. */
  Page<KnownOrganisation> withoutCard(IndustryKey of, Optional<Page.Mark> after, int size);
}
