package broken.backdoor.app;

import broken.backdoor.ui.clients.card.CardTabs;

/** Breaks the law: takes a part of a screen past its door. */
final class Opening {
  CardTabs tabs() {
    return new CardTabs();
  }
}
