package org.branchbook.ui.clients.form;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.drafts.Later;

/** Whom the person could be who is being entered: asked while the hand rests, never in its way. */
final class HintModel {
  private static final Duration REST = Duration.ofMillis(250);
  private static final int SHOWN = 3;

  /** Looks into the base. */
  interface Ask {
    /** Nobody is known. */
    Ask NOBODY = _ -> WhoIsThis.Answer.NOTHING;

    WhoIsThis.Answer about(ClientSheet typed);
  }

  private final Ask ask;
  private final Supplier<ClientSheet> sheet;
  private final Background background;
  private final Later later;
  private final Set<ClientId> others = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<Resembling>> hints =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<WhoIsThis.Answer> answer =
      new ReadOnlyObjectWrapper<>(WhoIsThis.Answer.NOTHING);
  private long typed;
  private ClientSheet asked;

  HintModel(Ask ask, Supplier<ClientSheet> sheet, ClientSheet read, Background of, Later later) {
    this.ask = ask;
    this.sheet = sheet;
    this.asked = read;
    this.background = Background.latest(of);
    this.later = later;
  }

  /** Something was typed: once the hand rests, it is looked who that is. */
  void typed() {
    long mine = ++typed;
    later.in(
        REST,
        () -> {
          if (mine == typed) ask();
        });
  }

  /** Up to three cards, the likeliest first. */
  ReadOnlyObjectProperty<List<Resembling>> hints() {
    return hints.getReadOnlyProperty();
  }

  /** What was found last. */
  ReadOnlyObjectProperty<WhoIsThis.Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  /** That is another person: it isn't shown again while this is written. */
  void another(ClientId client) {
    others.add(client);
    hints.set(shown(hints.get()));
  }

  private void ask() {
    var now = sheet.get();
    if (now.equals(asked)) return;
    asked = now;
    background.run(
        () -> ask.about(now),
        found -> {
          answer.set(found);
          hints.set(shown(found.alike()));
        },
        // without the store nothing can be saved either, and that is told there
        _ -> hints.set(List.of()));
  }

  private List<Resembling> shown(List<Resembling> found) {
    return found.stream().filter(r -> !others.contains(r.client())).limit(SHOWN).toList();
  }
}
