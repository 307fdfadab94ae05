package org.branchbook.ui.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.staff.Department;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.Holiday;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A year's special days at the left; the chosen day and the department's week at the right. */
final class CalendarView extends BorderPane {
  private final CalendarModel model;
  private final Words words;
  private final DateTimeFormatter day;

  CalendarView(CalendarModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    this.day = DateTimeFormatter.ofPattern("EEE, d MMMM", words.locale());
    setId("calendar");
    setCenter(new Split(remembered, "tasks.calendar", 0.5, year(), card()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.SAVE.keys().match(e)) return;
          model.save();
          e.consume();
        });
    While.entering(this, model::load);
  }

  private Node year() {
    var list = new ListView<SpecialDay>();
    list.setId("special-days");
    list.getStyleClass().add("paged-list");
    list.setAccessibleText(words.say("tasks.calendar.title"));
    list.setItems(model.days());
    var empty = new StackPane();
    While.shown(empty, model.department, at -> empty.getChildren().setAll(none(at)));
    list.setPlaceholder(empty);
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            one -> {
              if (one != null && !one.equals(model.read().get())) model.choose(one);
            });
    While.shown(
        list,
        model.read(),
        one -> {
          if (one == null) list.getSelectionModel().clearSelection();
          else list.getSelectionModel().select(one);
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var head = Parts.row(departments(), Parts.gap(), step("fth-chevron-left", -1), shown());
    head.getChildren().add(step("fth-chevron-right", 1));
    head.getStyleClass().add("list-head");
    var column = new VBox(8, head, list);
    if (model.editable()) {
      var foot =
          Parts.row(
              Parts.button(
                  "new-day", "fth-plus", words.say("tasks.calendar.new"), () -> model.choose(null)),
              Parts.button(
                  "load-year", "fth-download", words.say("tasks.calendar.load"), model::loadYear));
      foot.getStyleClass().add("list-head");
      column.getChildren().add(foot);
    }
    return column;
  }

  /** A department below has the days of those above it. */
  private Node none(@Nullable Department at) {
    var todo =
        at != null && at.parent() != null
            ? "tasks.calendar.none.above"
            : model.editable() ? "tasks.calendar.none.do" : "tasks.calendar.none.see";
    return new EmptyState("fth-calendar", words.say("tasks.calendar.none"), words.say(todo));
  }

  private Node departments() {
    var box = new ComboBox<Department>(model.departments());
    box.setId("calendar-department");
    box.setAccessibleText(words.say("tasks.calendar.department"));
    box.setMinWidth(120);
    box.setMaxWidth(240);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Department one) {
            return one == null ? "" : one.name();
          }

          @Override
          public Department fromString(String name) {
            throw new UnsupportedOperationException(name);
          }
        });
    While.shown(box, model.department, box::setValue);
    box.setOnAction(_ -> model.department.set(box.getValue()));
    return box;
  }

  private Node step(String icon, int by) {
    var key = by < 0 ? "tasks.calendar.before" : "tasks.calendar.after";
    var button = Icons.button(icon, words.say(key), () -> model.year.set(model.year.get() + by));
    button.setId(by < 0 ? "year-before" : "year-after");
    return button;
  }

  private Label shown() {
    var label = Parts.section("");
    label.setId("calendar-year");
    label.setMinWidth(40);
    While.shown(label, model.year, now -> label.setText(Integer.toString(now.intValue())));
    return label;
  }

  private Node card() {
    var form = new VBox(16, special(), week());
    form.getStyleClass().add("panel-body");
    form.setDisable(!model.editable());
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node special() {
    var title = Parts.title("");
    While.shown(
        title,
        model.read(),
        one -> title.setText(one == null ? words.say("tasks.calendar.new") : said(one.on())));
    var name = new TextField();
    name.setId("special-name");
    name.textProperty().bindBidirectional(model.name);
    While.shown(
        name,
        model.read(),
        one ->
            name.setPromptText(
                one != null && Holiday.isTold(one.name())
                    ? words.say(Holiday.text(one.name()))
                    : ""));
    var remove = Parts.button("remove-day", words.say("tasks.calendar.remove"), model::remove);
    While.shown(remove, model.read(), one -> remove.setDisable(one == null));
    return new VBox(
        12,
        title,
        new Field(words.say("tasks.calendar.day"), new DayPicker("special-on", model.on, words))
            .width(160),
        new Field(words.say("tasks.calendar.name"), name).width(320).error(model.error(), words),
        kinds(),
        new HBox(
            8, Parts.primary("save-day", words.say("tasks.calendar.save"), model::save), remove));
  }

  private Node kinds() {
    return Chips.oneOf(
        java.util.List.of(false, true),
        works -> words.say(works ? "tasks.calendar.works" : "tasks.calendar.free"),
        model.works);
  }

  private Node week() {
    var chips = new Chips();
    chips.setId("working-week");
    for (var one : DayOfWeek.values())
      chips.toggle(
          one.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()), model.week.get(one));
    return new VBox(
        4,
        Parts.group(words.say("tasks.calendar.week")),
        chips,
        Parts.paragraph(words.say("tasks.calendar.about")));
  }

  private String said(LocalDate on) {
    return day.format(on);
  }

  private final class Line extends ListCell<SpecialDay> {
    @Override
    protected void updateItem(SpecialDay one, boolean empty) {
      super.updateItem(one, empty);
      setPrefWidth(0);
      setGraphic(
          empty || one == null
              ? null
              : new ListLine(
                      one.name().isEmpty()
                          ? words.say("tasks.calendar.nameless")
                          : words.say(Holiday.text(one.name())))
                  .right(
                      one.works()
                          ? new Badge(Tone.NEUTRAL, words.say("tasks.calendar.works"))
                          : new Badge(Tone.ACCENT, words.say("tasks.calendar.free")))
                  .note(said(one.on())));
    }
  }
}
