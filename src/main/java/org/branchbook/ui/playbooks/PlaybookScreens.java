package org.branchbook.ui.playbooks;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.acts.GiveStep;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/** The screens of playbooks: the section, a card's strip, a task's guide, what may be started. */
public final class PlaybookScreens {
  /** What is shown is made of these. */
  public static final Set<String> KINDS = Set.of("playbook", "task");

  /** The keys that begin to choose one to start with the client in sight. */
  public static final KeyCombination START =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

  /** So many tasks are guided at once that what was typed into one isn't lost at the next. */
  private static final int GUIDED = 8;

  private final PlaybookWork work;
  private final Asker asker;
  private final PlaybookSurroundings around;
  private final Supplier<Words> words;
  private final StartModel start;
  private final LibraryModel library;
  private final Map<TaskId, GuideModel> guided = new LinkedHashMap<>();
  private final List<WeakReference<StripModel>> strips = new ArrayList<>();

  /**
   * The screens of somebody who is signed in.
   *
   * @param words the texts in the language of the moment
   */
  public PlaybookScreens(
      PlaybookWork work, Asker asker, PlaybookSurroundings around, Supplier<Words> words) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.words = words;
    this.start = new StartModel(work, asker, around);
    this.library = new LibraryModel(work, asker, around);
  }

  /** Whether somebody may start playbooks. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.TASK_CREATE);
  }

  /** The section of all playbooks, in a language. */
  public Parent section(Words language) {
    library.read();
    return styled(new LibraryView(library, around.remembered(), language));
  }

  /** Playbooks were changed, whosever: the section shows them as they are. */
  public void reread() {
    library.read();
  }

  /** The bar beneath the head of a client's card, in a language. */
  public Parent strip(ClientId client, Words language) {
    var model = new StripModel(client, work, asker, around);
    model.read();
    strips.removeIf(s -> s.get() == null);
    strips.add(new WeakReference<>(model));
    return styled(new StripView(model, language));
  }

  /** Something was changed: the bars say how it stands now. */
  public void changed() {
    for (var strip : strips) {
      var model = strip.get();
      if (model != null) model.read();
    }
  }

  /** How a task is done that is a step of a playbook; empty for any other. */
  public Optional<Node> guide(Task task, Words language) {
    return model(task).map(m -> styled(new GuideView(m, language)));
  }

  /** A digit was pressed where a task is shown; whether that ended its step. */
  public boolean pressed(Task task, int digit) {
    return digit > 0 && model(task).filter(m -> m.end(digit - 1)).isPresent();
  }

  private Optional<GuideModel> model(Task task) {
    var origin = task.subject().origin();
    if (origin == null || !task.open() || !GiveStep.followed(origin)) return Optional.empty();
    var known = guided.get(task.id());
    if (known != null && known.task.version() == task.version()) return Optional.of(known);
    var fresh = new GuideModel(task, work, asker, around, words);
    guided.remove(task.id());
    guided.put(task.id(), fresh);
    if (guided.size() > GUIDED) guided.remove(guided.keySet().iterator().next());
    return Optional.of(fresh);
  }

  /** Begins to choose what to start with a client. */
  public void begin(ClientId client) {
    start.begin(client);
    around.panel().run();
  }

  /** The panel in which one is chosen. */
  public Parent panel(Words language) {
    return styled(new StartView(start, language, around.close()));
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    PlaybookScreens.class.getResource("/org/branchbook/css/playbooks.css"))
                .toExternalForm());
    return parent;
  }
}
