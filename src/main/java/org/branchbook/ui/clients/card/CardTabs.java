package org.branchbook.ui.clients.card;

import org.branchbook.contacts.CardCounts;

/** The keys of the card's own tabs, which are the keys of their names too. */
final class CardTabs {
  static final String TIMELINE = "clients.card.timeline";
  static final String PROFILE = "clients.card.profile";
  static final String HOLDINGS = "clients.card.holdings";
  static final String CONSENTS = "clients.card.consents";
  static final String NOTES = "clients.card.notes";

  private CardTabs() {}

  /** How much there is on a tab; 0 also for one that counts nothing. */
  static int count(String tab, CardCounts.Counts counts) {
    return switch (tab) {
      case HOLDINGS -> counts.holdings();
      case NOTES -> counts.notes();
      case "tasks.inbox.title" -> counts.tasks();
      case "links.title" -> counts.links();
      default -> 0;
    };
  }
}
