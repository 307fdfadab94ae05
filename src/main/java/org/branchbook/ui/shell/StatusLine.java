package org.branchbook.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WorkStrip;

/** The line below everything: saved when, where we are, and what is under way. */
final class StatusLine extends HBox {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  StatusLine(Status status, LongWorks works, Words words) {
    super(16);
    setId("status");
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    var saved = new Label();
    saved.setId("saved");
    saved.managedProperty().bind(saved.visibleProperty());
    saved.setGraphic(Icons.of("fth-check", Tone.SUCCESS));
    While.<Instant>shown(
        this,
        status.saved(),
        at -> {
          saved.setVisible(at != null);
          if (at != null)
            saved.setText(
                words.say("shell.saved", MINUTE.format(at.atZone(ZoneId.systemDefault()))));
        });
    var trouble = new Label();
    trouble.getStyleClass().add("danger");
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.setGraphic(Icons.of("fth-alert-triangle", Tone.DANGER));
    While.shown(
        this,
        status.trouble(),
        what -> {
          trouble.setVisible(what != null);
          trouble.setText(what == null ? "" : words.say(what));
        });
    var where = new Label(words.say("shell.where", status.branch(), words.say(status.store())));
    getChildren().addAll(saved, where, trouble, Parts.gap(), new WorkStrip(works, words));
  }
}
