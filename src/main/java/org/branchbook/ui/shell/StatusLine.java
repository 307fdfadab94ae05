package org.branchbook.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.LongWork;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** The line below everything: saved when, where we are, and what is under way. */
final class StatusLine extends HBox {
  private static final int SHOWN = 2;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private final HBox running = new HBox(16);
  private final LongWorks works;
  private final Words words;
  private final InvalidationListener follow = _ -> fill();

  StatusLine(Status status, LongWorks works, Words words) {
    super(16);
    this.works = works;
    this.words = words;
    setId("status");
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    running.setAlignment(Pos.CENTER_RIGHT);
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
    getChildren().addAll(saved, where, trouble, Parts.gap(), running);
    works.running().addListener(new WeakInvalidationListener(follow));
    fill();
  }

  private void fill() {
    var all = works.running();
    running.getChildren().clear();
    if (all.size() > SHOWN)
      running.getChildren().add(new Label(words.say("shell.more-work", all.size() - SHOWN)));
    all.stream().limit(SHOWN).map(this::work).forEach(running.getChildren()::add);
  }

  private Node work(LongWork work) {
    var text = new Label();
    var bar = new ProgressBar();
    bar.setPrefWidth(72);
    bar.setAccessibleText(words.say(work.name()));
    var cancel = Icons.button("fth-x", words.say("shell.cancel"), work::cancel);
    cancel.setId("cancel-work");
    cancel.setFocusTraversable(true);
    var box = new HBox(8, text, bar, cancel);
    box.setAlignment(Pos.CENTER_LEFT);
    Runnable tell =
        () -> {
          double share = work.share().get();
          var doing = words.say(work.doing().get());
          text.setText(
              work.stopping().get()
                  ? words.say("shell.stopping", words.say(work.name()))
                  : share < 0 ? doing : words.say("shell.doing", doing, share));
          bar.setProgress(share);
          cancel.setDisable(work.stopping().get());
        };
    While.shown(box, work.share(), _ -> tell.run());
    While.shown(box, work.doing(), _ -> tell.run());
    While.shown(box, work.stopping(), _ -> tell.run());
    return box;
  }
}
