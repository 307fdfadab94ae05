package org.branchbook.ui.clients.card;

import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;

/** Why something was not put on a card, in words. */
final class Outcomes {
  private Outcomes() {}

  /** The reason, and what to do; of something that was kept, that it was. */
  static Text why(Kept<?> kept) {
    return switch (kept) {
      case Kept.Done<?> _ -> Text.of("clients.form.saved");
      case Kept.Stale<?>() -> Text.of("clients.card.stale");
      case Kept.Wrong<?>(var why) -> why;
      case Kept.Refused<?>(var why) -> why;
      case Kept.Gone<?>() -> Text.of("clients.card.gone");
    };
  }
}
