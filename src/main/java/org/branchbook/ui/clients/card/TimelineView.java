package org.branchbook.ui.clients.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The timeline: by months, with an icon by kind, and who it was. */
final class TimelineView extends StackPane {
  /** How far from its end the next page is asked for, as a share of what is shown. */
  private static final double NEAR = 0.8;

  private final TimelineModel model;
  private final Words words;
  private final VBox lines = new VBox();
  private final ListChangeListener<TimelineModel.Entry> follow = this::follow;

  TimelineView(TimelineModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("timeline");
    lines.getStyleClass().addAll("timeline", "card-tab-body");
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "card-tab");
    scroll
        .vvalueProperty()
        .subscribe(
            (_, at) -> {
              if (at.doubleValue() >= NEAR) model.entries.more();
            });
    var empty =
        new EmptyState(
            "fth-clock",
            words.say("clients.timeline.empty"),
            words.say("clients.timeline.empty.how", Keys.LOG_CONTACT.label()));
    getChildren().addAll(scroll, empty);
    model.entries.rows().addListener(new WeakListChangeListener<>(follow));
    for (var entry : model.entries.rows()) lines.getChildren().add(line(entry));
    empty
        .visibleProperty()
        .bind(
            javafx.beans.binding.Bindings.isEmpty(model.entries.rows())
                .and(model.entries.loading().not()));
    While.entering(this, model::read);
  }

  private void follow(ListChangeListener.Change<? extends TimelineModel.Entry> change) {
    while (change.next()) {
      if (change.wasRemoved())
        lines.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
      for (int i = 0; i < change.getAddedSize(); i++)
        lines.getChildren().add(change.getFrom() + i, line(change.getAddedSubList().get(i)));
    }
  }

  private Node line(TimelineModel.Entry entry) {
    var what = entry.what();
    var day = new Label(DateTimeFormatter.ofPattern("d", words.locale()).format(entry.day()));
    day.getStyleClass().add("strong");
    var week = Parts.note(DateTimeFormatter.ofPattern("EEE", words.locale()).format(entry.day()));
    var when = new HBox(4, day, week);
    when.setAlignment(Pos.BASELINE_LEFT);
    when.setMinWidth(52);
    when.setMaxWidth(52);

    var title = new Label(words.say(what.title()));
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var who = Parts.note(who(entry));
    who.setMinWidth(Region.USE_PREF_SIZE);
    var texts = new VBox(2, new HBox(8, title, who));
    if (!what.text().isBlank()) {
      var text = Parts.paragraph(what.text());
      texts.getChildren().add(text);
    }
    for (var action : model.actions(what)) {
      var id = action.kind() + "-" + what.id();
      var button = Parts.button(id, words.say(action.key()), () -> action.run().accept(what.id()));
      button.getStyleClass().add("small");
      texts.getChildren().add(button);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    var icon = new StackPane(Icons.of(icon(what.kind())));
    icon.setMinSize(16, 18);
    icon.setMaxSize(16, 18);
    var row = new HBox(10, when, icon, texts);
    row.getStyleClass().add("timeline-line");
    if (!entry.opensMonth()) return row;
    return new VBox(Parts.group(Days.month(entry.day(), words)), row);
  }

  private String who(TimelineModel.Entry entry) {
    var time =
        DateTimeFormatter.ofPattern("HH:mm")
            .format(entry.what().at().atZone(ZoneId.systemDefault()));
    var who = entry.what().who();
    // a system knows the day only
    return who.isEmpty() ? "" : time.equals("00:00") ? who : who + " · " + time;
  }

  private static String icon(String kind) {
    return switch (kind) {
      case "contact.call" -> "fth-phone";
      case "contact.meeting" -> "fth-users";
      case "contact.email" -> "fth-mail";
      case "contact.messenger" -> "fth-message-circle";
      case "contact.sms" -> "fth-smartphone";
      case "contact.letter" -> "fth-file-text";
      case "note" -> "fth-edit-3";
      case "merge" -> "fth-git-merge";
      case "consent" -> "fth-shield";
      case "holding" -> "fth-package";
      case "task.done" -> "fth-check-circle";
      case "task.cancelled" -> "fth-slash";
      case "link" -> "fth-share-2";
      default -> "fth-circle";
    };
  }
}
