package org.branchbook.ui.clients.card;

/** The keys of the card's own tabs, which are the keys of their names too. */
final class CardTabs {
  static final String TIMELINE = "clients.card.timeline";
  static final String PROFILE = "clients.card.profile";
  static final String HOLDINGS = "clients.card.holdings";
  static final String CONSENTS = "clients.card.consents";
  static final String NOTES = "clients.card.notes";

  private CardTabs() {}
}
