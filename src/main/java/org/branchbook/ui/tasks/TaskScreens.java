package org.branchbook.ui.tasks;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.drafts.Later;
import org.jspecify.annotations.Nullable;

/** The inbox, My day, the form of a new task and the tasks' tab of a card. */
public final class TaskScreens {
  /** The keys of a new task. */
  public static final KeyCombination NEW_TASK =
      new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

  private final InboxModel inbox;
  private final Beside inboxCard;
  private final TaskSurroundings around;
  private final Desk desk;
  private final FreshModel fresh;
  private final DayModel day;
  private @Nullable ClientTasksModel ofClient;
  private final PressingModel pressing;
  private final Beside dayCard;

  /**
   * The screens of somebody who is signed in.
   *
   * @param besideTask where the client's card stands in the inbox
   * @param besideDay where it stands in My day
   */
  public TaskScreens(
      TaskWork work, Asker asker, TaskSurroundings around, Beside besideTask, Beside besideDay) {
    this.around = around;
    this.desk = new Desk(work, asker, around);
    this.inbox = new InboxModel(desk);
    this.inboxCard = besideTask;
    this.fresh = new FreshModel(desk);
    this.day = new DayModel(desk);
    this.dayCard = besideDay;
    this.pressing = new PressingModel(desk, Later.onScreen(), around.remind());
    desk.hear(
        () -> {
          if (ofClient != null) ofClient.reload();
        });
  }

  /** The inbox's nodes in a language. */
  public Parent inbox(Words words) {
    inbox.prepare();
    inbox.read();
    return new InboxView(
        inbox, words, new InboxView.Around(around.remembered(), around.panel(), inboxCard));
  }

  /** My day's nodes in a language. */
  public Parent day(Words words) {
    day.read();
    return new DayView(
        day, words, around.remembered(), around.panel(), around.clientless().apply(words), dayCard);
  }

  /** How many tasks are overdue or due today, watched from {@link #watch} on. */
  public ReadOnlyIntegerProperty due() {
    return pressing.due();
  }

  /** Begins to watch for what presses: reminders come as quiet notices. */
  public void watch() {
    pressing.watch();
  }

  /** Watches no more. */
  public void stop() {
    pressing.stop();
  }

  /** Prints the day. */
  public void print() {
    day.print(around.words().get());
  }

  /** Prepares the panel for a task about this client, null for none; what was begun is kept. */
  public void begin(@Nullable ClientId client) {
    begin(client == null ? List.of() : List.of(client));
  }

  /** The same about several clients, the main one first. */
  public void begin(List<ClientId> clients) {
    fresh.begin(clients);
  }

  /** The panel in which a task is written; it takes the keyboard itself. */
  public Parent panel(Words words) {
    return new FreshView(fresh, words, around.close());
  }

  /** The tasks' tab of a client's card, in a language. */
  public Parent tab(ClientId client, Words words) {
    var model = ofClient;
    if (model == null || !model.client.equals(client))
      ofClient = model = new ClientTasksModel(client, desk);
    model.read();
    return new ClientTasksView(
        model,
        words,
        () -> {
          fresh.begin(List.of(client));
          around.panel().run();
        });
  }

  /** Does a task that is shown elsewhere, the next one on a card say. */
  public void perform(TaskRow task) {
    desk.perform(task, desk.quietly());
  }

  /** Shows a task in the inbox. */
  public void show(TaskRow task) {
    inbox.only(task);
  }

  /** Something changed tasks elsewhere: whatever shows them reads them anew. */
  public void reload() {
    desk.reread();
  }
}
