package org.branchbook.ui.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleListProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.staff.absences.Team;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** The report at the left, the list behind the chosen figure at the right. */
final class ReportView extends StackPane {
  private static final double REPORT = 0.68;

  private final ReportModel model;
  private final Words words;
  private final StackPane figures = new StackPane();

  ReportView(ReportModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    var left = new VBox(head(), asked(), figures);
    left.getStyleClass().add("report");
    left.setMinWidth(520);
    VBox.setVgrow(figures, Priority.ALWAYS);
    var right = new BehindView(model, words);
    right.setMinWidth(280);
    getChildren().add(new Split(remembered, "reports", REPORT, left, right));
    setOnKeyPressed(
        e -> {
          if (Keys.REFRESH.keys().match(e)) model.read();
        });
    While.shown(this, model.state(), this::show);
    While.shown(this, model.report(), _ -> show(model.state().get()));
    While.shown(this, model.quality(), _ -> show(model.state().get()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** While tasks are about to be given, the keys of forms hold wherever the keyboard is. */
  private void pressed(KeyEvent e) {
    if (model.giving.proposal().get() == null) return;
    if (Keys.SAVE.keys().match(e)) model.giving.give();
    else if (e.getCode() == KeyCode.ESCAPE) model.giving.leave();
    else return;
    e.consume();
  }

  private Node head() {
    var which =
        Chips.oneOf(List.of(Which.values()), w -> words.name("reports.which", w), model.which);
    which.setId("report-which");
    var head = Parts.row(Parts.title(words.say("reports.title")), which, Parts.gap());
    for (var format : Paper.Format.values()) {
      var button =
          Parts.button(
              "report-" + format.name().toLowerCase(Locale.ROOT),
              "fth-download",
              format.name(),
              () -> model.save(format, () -> words));
      button.setAccessibleText(words.say("reports.export", format.name()));
      button.disableProperty().bind(model.state().isNotEqualTo(ReportModel.State.COUNTED));
      head.getChildren().add(button);
    }
    head.getStyleClass().add("list-head");
    return head;
  }

  private Node asked() {
    var periods =
        Chips.oneOf(List.of(Stretch.values()), s -> words.name("reports.period", s), model.stretch);
    periods.setId("report-periods");
    var fields = new FlowPane(12, 8, date("from", model.from), date("to", model.to));
    fields.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    if (model.ofOthers)
      fields
          .getChildren()
          .addAll(
              choice(
                  "department",
                  model.departments,
                  model.department,
                  "reports.everyDepartment",
                  Department::name),
              team(),
              choice(
                  "employee",
                  model.employees,
                  model.employee,
                  "reports.everybody",
                  Employee::name));
    var box = new VBox(8, periods, fields);
    box.getStyleClass().add("report-asked");
    return box;
  }

  private Node date(String id, ObjectProperty<@Nullable LocalDate> value) {
    return new Field(words.say("reports." + id), new DayPicker("report-" + id, value, words))
        .width(136)
        .error(model.wrongDates, words);
  }

  /** Only where there are teams. */
  private Node team() {
    var field = choice("team", model.teams, model.team, "reports.everyTeam", Team::name);
    field.managedProperty().bind(field.visibleProperty());
    While.shown(
        field, new SimpleListProperty<>(model.teams), all -> field.setVisible(!all.isEmpty()));
    return field;
  }

  /** One of those offered, or all of them: null is shown as everything. */
  private <T> Node choice(
      String id,
      ObservableList<T> offered,
      ObjectProperty<@Nullable T> value,
      String everything,
      Function<T, String> name) {
    var box = new SearchableComboBox<@Nullable T>();
    box.setId("report-" + id);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T one) {
            return one == null ? words.say(everything) : name.apply(one);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getValue();
          }
        });
    While.shown(
        box,
        new SimpleListProperty<>(offered),
        all -> {
          var items = new ArrayList<@Nullable T>();
          items.add(null);
          items.addAll(all);
          box.getItems().setAll(items);
        });
    box.valueProperty().bindBidirectional(value);
    return new Field(words.say("reports." + id), box).width(176);
  }

  private void show(ReportModel.State state) {
    switch (state) {
      case COUNTING -> {
        if (!model.counted())
          figures.getChildren().setAll(Parts.muted(words.say("reports.counting")));
        figures.setOpacity(0.6);
      }
      case COUNTED -> {
        figures.setOpacity(1);
        sheet();
      }
      case REFUSED -> say("fth-lock", "reports.refused", "reports.refusedHint");
      case FAILED -> {
        figures.setOpacity(1);
        figures
            .getChildren()
            .setAll(
                new EmptyState(
                    "fth-alert-triangle",
                    words.say("reports.failed"),
                    "",
                    words.say("reports.again"),
                    model::read));
      }
    }
  }

  private void say(String icon, String title, String hint) {
    figures.setOpacity(1);
    figures.getChildren().setAll(new EmptyState(icon, words.say(title), words.say(hint)));
  }

  private void sheet() {
    var work = model.report().get();
    var clean = model.quality().get();
    if (model.which.get() == Which.WORK && work != null)
      figures.getChildren().setAll(scrolled(new FigureSheet(model, work, words)));
    if (model.which.get() == Which.QUALITY && clean != null)
      figures
          .getChildren()
          .setAll(
              clean.departments().isEmpty()
                  ? new EmptyState(
                      "fth-users",
                      words.say("reports.quality.nothing"),
                      words.say("reports.quality.nothingHint"))
                  : scrolled(new QualitySheet(model, clean, words)));
  }

  private static Node scrolled(Node sheet) {
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }
}
