package org.branchbook.ui.clients.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.branchbook.base.Words;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The small marks beside a client's name: state, tier, VIP, standing. */
final class Marks {
  private Marks() {}

  /** The marks that a client has, the gravest first; an ordinary one has none. */
  static List<Node> of(
      Standing standing, State state, @Nullable Tier tier, boolean vip, Words words) {
    var marks = new ArrayList<Node>();
    if (state != State.ACTIVE)
      marks.add(new Badge(tone(state), icon(state), words.name("clients.state", state)));
    if (tier != null) marks.add(new Badge(Tone.ACCENT, tier.name()));
    if (vip) marks.add(new Badge(Tone.WARNING, words.say("clients.card.vip")));
    if (standing != Standing.CLIENT)
      marks.add(new Badge(Tone.NEUTRAL, words.name("clients.standing", standing)));
    return marks;
  }

  /** How grave a state is. */
  static Tone tone(State state) {
    return switch (state) {
      case ACTIVE -> Tone.SUCCESS;
      case MINOR, INCAPACITATED -> Tone.WARNING;
      case DECEASED, BANKRUPT, STOP_LIST -> Tone.DANGER;
    };
  }

  /** The icon of a state. */
  static String icon(State state) {
    return switch (state) {
      case ACTIVE -> "fth-check-circle";
      case DECEASED -> "fth-minus-circle";
      case MINOR -> "fth-user-check";
      case INCAPACITATED -> "fth-user-minus";
      case BANKRUPT -> "fth-trending-down";
      case STOP_LIST -> "fth-slash";
    };
  }
}
