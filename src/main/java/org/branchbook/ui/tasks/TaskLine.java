package org.branchbook.ui.tasks;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** A task in one line of 32 px: when, whom it concerns, what, how late, who does it. */
final class TaskLine extends HBox {
  /** As wide as “tomorrow 10:00” in any language. */
  private static final double WHEN = 92;

  private static final double CLIENT = 190;
  private static final double WHO = 96;

  private final Words words;
  private final TaskWords say;
  private final TaskRow row;
  private final Instant now;
  private final boolean whom;

  /** A line; {@code who} adds the column of who does it. */
  TaskLine(TaskRow row, Instant now, Words words, boolean who) {
    this(row, now, words, who, true);
  }

  /** A line; on a client's card {@code whom} leaves out what the card says already. */
  TaskLine(TaskRow row, Instant now, Words words, boolean who, boolean whom) {
    super(8);
    this.whom = whom;
    this.words = words;
    this.say = new TaskWords(words);
    this.row = row;
    this.now = now;
    getStyleClass().add("task-line");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(when(), kind());
    if (whom && !row.clientName().isEmpty()) getChildren().add(client());
    getChildren().add(title());
    var badge = badge();
    if (badge != null) getChildren().add(badge);
    if (who) getChildren().add(who());
  }

  private Node when() {
    var closing = row.closing();
    var label =
        Parts.muted(
            closing == null
                ? say.brief(row.due(), now)
                : say.brief(org.branchbook.tasks.Due.of(closing.at()), now));
    label.getStyleClass().add("list-lead");
    fix(label, WHEN);
    return label;
  }

  private Node kind() {
    var icon = Icons.of(TaskWords.icon(row.kind()));
    icon.setAccessibleText(words.name("tasks.kind", row.kind()));
    return icon;
  }

  /** In a column of its own, which gives way where the line is too short for all. */
  private Node client() {
    var client = new Label(row.clientName());
    client.getStyleClass().add("list-title");
    Parts.hint(client, row.clientName());
    fix(client, CLIENT);
    client.setMinWidth(0);
    return client;
  }

  /** It has what room there is. */
  private Node title() {
    var title = new Label(words.say(row.title().text()));
    if (row.priority() == org.branchbook.tasks.Priority.HIGH) {
      var high = Icons.of("fth-chevrons-up", Tone.DANGER);
      high.setAccessibleText(words.say("tasks.brief.HIGH"));
      title.setGraphic(high);
    }
    Parts.hint(title, title.getText());
    title.setMinWidth(0);
    title.setPrefWidth(1);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    return title;
  }

  private @org.jspecify.annotations.Nullable Badge badge() {
    var closing = row.closing();
    if (closing != null)
      return closing.done()
          ? new Badge(Tone.SUCCESS, "fth-check", words.say("tasks.closed.done"))
          : new Badge(Tone.NEUTRAL, "fth-x", words.say("tasks.closed.cancelled"));
    if (row.stage() == Request.Stage.WAITING)
      return new Badge(Tone.ACCENT, "fth-clock", words.name("tasks.request", row.stage()));
    if (row.stage() == Request.Stage.RETURNED)
      return new Badge(
          Tone.WARNING, "fth-corner-down-left", words.name("tasks.request", row.stage()));
    if (row.overdue(now))
      return new Badge(Tone.DANGER, "fth-alert-circle", say.late(row.due(), now));
    return switch (row.priority()) {
      case HIGH -> new Badge(Tone.WARNING, words.say("tasks.brief.HIGH"));
      case LOW -> new Badge(Tone.NEUTRAL, "fth-chevron-down", words.say("tasks.brief.LOW"));
      case NORMAL -> null;
    };
  }

  private Node who() {
    var name = row.responsibleName();
    var label = Parts.note(name.isEmpty() ? words.say("tasks.nobody") : name);
    Parts.hint(label, label.getText());
    fix(label, WHO);
    return label;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
