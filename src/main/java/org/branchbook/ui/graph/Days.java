package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The picture as of a day: a slider from the first day that is known to today. */
final class Days extends HBox {
  private final GraphModel model;
  private final Words words;
  private final Slider slider = new Slider();
  private final Label said = Parts.muted("");
  private final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
  private final HBox earlier = new HBox(8);
  private final ToggleButton compare;
  private final DayPicker picker;
  private LocalDate first;
  private boolean telling;

  Days(GraphModel model, Words words) {
    super(12);
    this.model = model;
    this.words = words;
    first = model.today();
    setId("graph-days");
    getStyleClass().add("graph-days");
    setAlignment(Pos.CENTER_LEFT);
    slider.setId("graph-day");
    slider.setAccessibleText(words.say("graph.day"));
    slider.setBlockIncrement(30);
    HBox.setHgrow(slider, Priority.ALWAYS);
    said.setMinWidth(150);
    Button all = Parts.button("graph-day-all", words.say("graph.day.all"), () -> model.asOf(null));
    compare = new ToggleButton(words.say("graph.compare"), Icons.of("fth-git-pull-request"));
    compare.setId("graph-compare");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setOnAction(_ -> Acts.compare(model));
    picker = new DayPicker("graph-since", since, words);
    picker.setAccessibleText(words.say("graph.compare.since"));
    picker.setPrefWidth(124);
    picker.setMinWidth(124);
    earlier.getChildren().addAll(Parts.note(words.say("graph.compare.since")), picker);
    earlier.setAlignment(Pos.CENTER_LEFT);
    earlier.managedProperty().bind(earlier.visibleProperty());
    since.subscribe(
        now -> {
          if (!telling && now != null && !now.equals(model.scene.get().since())) model.compare(now);
        });
    getChildren().addAll(compare, earlier, Parts.note(words.say("graph.day")), slider, said, all);
    slider.valueProperty().subscribe((_, now) -> moved(now.intValue()));
    slider.valueChangingProperty().subscribe((_, now) -> moved((int) slider.getValue()));
    managedProperty().bind(visibleProperty());
    While.shown(this, model.scene, _ -> show());
  }

  private void moved(int day) {
    if (telling) return;
    said.setText(words.date(first.plusDays(day)));
    if (!slider.isValueChanging()) model.asOf(first.plusDays(day));
  }

  private void show() {
    var from = model.firstDay();
    setVisible(from != null);
    if (from == null) return;
    telling = true;
    var before = model.scene.get().since();
    compare.setSelected(before != null);
    earlier.setVisible(before != null);
    since.set(before);
    first = from;
    var day = model.scene.get().day();
    slider.setMax(Math.max(1, ChronoUnit.DAYS.between(first, model.today())));
    slider.setValue(ChronoUnit.DAYS.between(first, Objects.requireNonNullElse(day, model.today())));
    said.setText(
        day != null
            ? words.date(day)
            : words.say(before == null ? "graph.day.any" : "graph.day.today"));
    telling = false;
  }
}
