package org.branchbook.ui.advice;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** The screens of advice: what a card says is next, and what has become of advice. */
public final class AdviceScreens {
  /** What advice is counted from. */
  public static final Set<String> KINDS =
      Set.of("advice", "contact", "holding", "consent", "client", "link");

  /** Why the first is advised, with whose card is in sight. */
  public static final KeyCombination WHY = new KeyCodeCombination(KeyCode.F4);

  /** Does it. */
  public static final KeyCombination DO = new KeyCodeCombination(KeyCode.F7);

  /** Gives it the keyboard: a digit refuses it then. */
  public static final KeyCombination CHOOSE = new KeyCodeCombination(KeyCode.F8);

  private final AdviceWork work;
  private final Asker asker;
  private final AdviceSurroundings around;
  private final FunnelModel funnel;
  private final Map<ClientId, WeakReference<StripModel>> strips = new HashMap<>();

  /** The screens of somebody who is signed in. */
  public AdviceScreens(AdviceWork work, Asker asker, AdviceSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.funnel = new FunnelModel(work, asker, around);
  }

  /** What refuses it for a reason, whatever has the keyboard. */
  public static KeyCombination no(Refusal why) {
    return RefusalKeys.everywhere(why);
  }

  /** Whether somebody may see what has become of advice. */
  public static boolean isForHeads(Asker asker) {
    return asker.may(Privilege.REPORT_READ);
  }

  /** What is next with a client, in a language. */
  public Parent strip(ClientId client, Words words) {
    strips.values().removeIf(s -> s.get() == null);
    // beside a task or in the list, of a client there is one
    var there = strips.get(client);
    var model = there == null ? null : there.get();
    if (model == null) {
      model = new StripModel(client, work, asker, around);
      strips.put(client, new WeakReference<>(model));
    }
    model.read();
    return styled(new StripView(model, words));
  }

  /** What has become of advice, in a language. */
  public Parent section(Words words) {
    funnel.read();
    return styled(new FunnelView(funnel, around.remembered(), words));
  }

  /** Advice was made or answered: the figures say so. */
  public void reread() {
    funnel.read();
  }

  /** Something was changed: what is shown says how it stands now. */
  public void changed() {
    for (var strip : strips.values()) {
      var model = strip.get();
      if (model != null) model.read();
    }
  }

  /** Shows why the best of a client's is advised. */
  public void why(ClientId client) {
    best(client, StripModel::why);
  }

  /** Begins to do it. */
  public void take(ClientId client) {
    best(client, StripModel::take);
  }

  /** Gives it the keyboard. */
  public void choose(ClientId client) {
    best(client, (strip, best) -> strip.chosen.set(best.id()));
  }

  /** Refuses it. */
  public void refuse(ClientId client, Refusal why) {
    best(client, (strip, best) -> strip.refuse(best, why));
  }

  private void best(ClientId client, BiConsumer<StripModel, Advice> act) {
    var strip = strips.get(client);
    var model = strip == null ? null : strip.get();
    if (model != null) model.best().ifPresent(advice -> act.accept(model, advice));
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    AdviceScreens.class.getResource("/org/branchbook/css/advice.css"))
                .toExternalForm());
    return parent;
  }
}
