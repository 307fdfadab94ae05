package org.branchbook.ui.deviations;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.acts.AskCause;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The door to deviations: beside a task, on a client's card, and all of them, the worst first. */
public final class DeviationScreens {
  /** The key of the tab's name. */
  public static final String TAB = "deviations.tab";

  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("deviation");

  private static final int OF_CLIENT = 20;

  /** So many tasks are known at once. */
  private static final int KNOWN = 8;

  private final DeviationWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Remembered remembered;
  private final WorstModel worst;
  private final CausesModel causes;
  private final TryModel trying;
  private final ObjectProperty<AllView.Aspect> part = AllView.first();
  private final Map<TaskId, FoundModel> beside = new LinkedHashMap<>();
  private @Nullable ClientId client;
  private @Nullable FoundModel card;

  /** The screens of somebody who is signed in. */
  public DeviationScreens(
      DeviationWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.remembered = remembered;
    this.worst = new WorstModel(work, asker, background, notices);
    this.causes = new CausesModel(work, asker, background, notices, clock);
    this.trying = new TryModel(work, asker, background, notices);
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.INCOME_SEE);
  }

  /**
   * What a task for a deviation says of it; empty for any other. Where the task is done by a
   * contact, that asks for the cause.
   */
  public Optional<Node> guide(Task task, Words words) {
    return model(task)
        .map(
            model -> {
              model.read();
              var guide = new FoundView(model, words, false, !byContact(task));
              While.resting(guide, model::looked);
              return styled(guide);
            });
  }

  /** A digit was pressed where a task is shown; whether that told a cause that is asked for. */
  public boolean pressed(Task task, int digit) {
    return !byContact(task) && model(task).filter(m -> m.pressed(digit)).isPresent();
  }

  private static boolean byContact(Task task) {
    return DoTask.byContact(task.subject().kind(), task.subject().client() != null);
  }

  private Optional<FoundModel> model(Task task) {
    if (!task.open() || !AskCause.concerns(task) || !isFor(asker)) return Optional.empty();
    var known = beside.get(task.id());
    if (known != null) return Optional.of(known);
    var fresh =
        new FoundModel(
            scope -> work.deviations().ofTask(task.id(), scope), work, asker, background, notices);
    beside.put(task.id(), fresh);
    if (beside.size() > KNOWN) beside.remove(beside.keySet().iterator().next());
    return Optional.of(fresh);
  }

  /** A client's deviations, in a language. */
  public Parent tab(ClientId of, Words words) {
    var model = card;
    if (model == null || !of.equals(client))
      card =
          model =
              new FoundModel(
                  scope -> work.deviations().of(of, OF_CLIENT, scope),
                  work,
                  asker,
                  background,
                  notices);
    client = of;
    model.read();
    var shown = model;
    var pane = new StackPane();
    pane.setId("client-deviations");
    var box = new VBox(new FoundView(model, words, true, true));
    box.getStyleClass().add("client-deviations");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    While.shown(
        pane,
        shown.shown(),
        now ->
            pane.getChildren()
                .setAll(
                    now != null && now.isEmpty()
                        ? new EmptyState(
                            "fth-check-circle",
                            words.say("deviations.client.none"),
                            words.say("deviations.client.none.how"))
                        : scroll));
    return styled(pane);
  }

  /** All of them, the worst first; their causes; limits to be tried. */
  public Parent section(Words words) {
    return styled(new AllView(part, now -> part(now, words), words));
  }

  private Node part(AllView.Aspect now, Words words) {
    return switch (now) {
      case WORST -> {
        worst.read();
        yield new WorstView(worst, words, remembered);
      }
      case CAUSES -> {
        causes.read();
        yield new CausesView(causes, words);
      }
      case TRY -> new TryView(trying, words);
    };
  }

  /** Something was found or told, whosever. */
  public void changed() {
    worst.read();
    causes.read();
    if (card != null) card.read();
    beside.values().forEach(FoundModel::read);
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    DeviationScreens.class.getResource("/org/branchbook/css/deviations.css"))
                .toExternalForm());
    return parent;
  }
}
