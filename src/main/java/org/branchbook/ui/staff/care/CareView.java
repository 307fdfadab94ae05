package org.branchbook.ui.staff.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.care.Backups;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Where the store lies and how large it is; its last backup; its file, where that has holes. */
final class CareView extends BorderPane {
  private static final double WIDTH = 720;

  private final CareModel model;
  private final Words words;

  CareView(CareModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("store-care");
    var all = new VBox(24);
    all.setMaxWidth(WIDTH);
    all.getStyleClass().add("panel-body");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    While.shown(this, model.state(), now -> show(all, now));
    While.entering(this, model::load);
  }

  private void show(VBox all, @Nullable StoreState now) {
    all.getChildren().clear();
    if (now == null) return;
    all.getChildren().addAll(store(now), backups(now));
    if (now.here()) all.getChildren().add(file(now));
  }

  private Node store(StoreState now) {
    var facts = new GridPane(16, 4);
    line(facts, "staff.care.address", now.address());
    now.bytes().ifPresent(bytes -> line(facts, "staff.care.size", megabytes(bytes)));
    if (now.here())
      line(
          facts,
          "staff.care.encryption",
          words.say(now.encrypted() ? "staff.care.encrypted" : "staff.care.plain"));
    return new VBox(8, Parts.title(words.say("staff.care.title")), facts);
  }

  private Node backups(StoreState now) {
    var part = new VBox(8, Parts.section(words.say("staff.care.backups")));
    part.setId("care-backups");
    if (now.practice()) part.getChildren().add(Parts.paragraph(words.say("staff.care.practice")));
    else if (!now.here()) part.getChildren().add(Parts.paragraph(words.say("staff.care.server")));
    else {
      part.getChildren().add(last(now.last()));
      part.getChildren()
          .add(
              Parts.paragraph(
                  now.policy().daily()
                      ? words.say("staff.care.daily", now.policy().days(), now.kept())
                      : words.say("staff.care.notDaily")));
    }
    Button make =
        Parts.primary(
            "back-up",
            words.say(now.here() ? "staff.care.make" : "staff.care.portable"),
            model::backUp);
    While.shown(make, model.busy(), make::setDisable);
    part.getChildren().add(make);
    return part;
  }

  private Node last(Backups.@Nullable Made last) {
    boolean overdue = model.overdue();
    var text = new Label();
    text.setId("last-backup");
    text.setWrapText(true);
    text.setGraphic(
        Icons.of(
            overdue ? "fth-alert-triangle" : "fth-check", overdue ? Tone.WARNING : Tone.SUCCESS));
    if (last == null) {
      text.setText(words.say("staff.care.none"));
      return text;
    }
    text.setText(
        words.say(
            "staff.care.last",
            words.time(last.at()),
            model.days(last.at()),
            megabytes(last.bytes())));
    var file = Parts.note(last.file());
    file.setWrapText(true);
    return new VBox(4, text, file);
  }

  private Node file(StoreState now) {
    var part = new VBox(8, Parts.section(words.say("staff.care.file")));
    part.setId("care-file");
    var unused = now.unused();
    if (unused.isEmpty()) return part;
    var said =
        Parts.row(
            new Label(words.say("staff.care.unused", unused.getAsInt())),
            new Badge(
                now.wasteful() ? Tone.WARNING : Tone.SUCCESS,
                words.say(now.wasteful() ? "staff.care.wasteful" : "staff.care.thrifty")));
    part.getChildren().add(said);
    if (now.wasteful())
      part.getChildren()
          .addAll(
              Parts.paragraph(words.say("staff.care.compact.why")),
              Parts.button(
                  "compact", "fth-minimize-2", words.say("staff.care.compact"), model::compact));
    return part;
  }

  private void line(GridPane grid, String key, String value) {
    var name = Parts.muted(words.say(key));
    name.setMinWidth(Region.USE_PREF_SIZE);
    var said = new Label(value);
    said.setWrapText(true);
    grid.addRow(grid.getRowCount(), name, said);
  }

  private String megabytes(long bytes) {
    return words.say(
        "staff.care.megabytes",
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP));
  }
}
