package org.branchbook.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.Absence;
import org.branchbook.ui.kit.Avatar;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The panel of absences: who, from when to when, who stands in; below, who is away now. */
final class AbsenceView extends StackPane {
  private final AbsenceModel model;
  private final Words words;
  private final VBox people = new VBox(4);
  private final VBox away = new VBox(8);
  private final ListChangeListener<Object> grow = _ -> tell();
  private final ListChangeListener<EmployeeId> tick = _ -> tick();
  private final List<Runnable> ticks = new ArrayList<>();

  AbsenceView(AbsenceModel model, Background background, Words words) {
    this.model = model;
    this.words = words;
    setId("absence");
    var from = new DayPicker("absence-from", model.from, words);
    var until = new DayPicker("absence-until", model.until, words);
    var days =
        new HBox(
            12,
            new Field(words.say("staff.absence.from"), from).width(144),
            new Field(words.say("staff.absence.until"), until).width(144));
    var sum = Parts.paragraph("");
    sum.setId("absence-sum");
    While.shown(
        sum, model.waiting(), n -> sum.setText(words.say("staff.absence.waiting", n.intValue())));
    sum.managedProperty().bind(sum.visibleProperty());
    While.shown(sum, model.who(), who -> sum.setVisible(who != null));
    var others = new Chips().toggle(words.say("staff.absence.everybody"), model.everybody);
    var body = new VBox(16, Parts.title(words.say("staff.absence.title")));
    if (model.forOthers()) body.getChildren().add(who(background, until));
    body.getChildren()
        .addAll(
            days,
            new VBox(
                4,
                new HBox(
                    8, Parts.group(words.say("staff.absence.substitutes")), Parts.gap(), others),
                people,
                sum),
            error(),
            Parts.row(
                Parts.primary("save-absence", words.say("staff.absence.save"), model::save),
                Parts.note(Keys.SAVE.label())),
            new VBox(4, Parts.group(words.say("staff.absence.current")), away));
    body.getStyleClass().add("panel-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    getChildren().add(scroll);
    model.offered().addListener(new WeakListChangeListener<>(grow));
    model.chosen().addListener(new WeakListChangeListener<>(tick));
    model.current().addListener(new WeakListChangeListener<>(grow));
    tell();
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.SAVE.keys().match(e)) return;
          model.save();
          e.consume();
        });
    While.entering(this, model::load);
  }

  private Node who(Background background, DayPicker until) {
    var chosen = new StackPane();
    chosen.setAlignment(Pos.CENTER_LEFT);
    var field =
        new Suggest<Employee>(
            "absence-who",
            background,
            model::find,
            e -> new ListLine(e.name()),
            e -> {
              model.choose(e);
              until.requestFocus();
            });
    field.field().setPromptText(words.say("staff.absence.find"));
    While.shown(chosen, model.who(), e -> name(chosen, e));
    chosen.managedProperty().bind(chosen.visibleProperty());
    Motion.focus(field.field());
    return new VBox(8, new Field(words.say("staff.absence.who"), field), chosen);
  }

  private static void name(StackPane place, @Nullable Employee e) {
    place.setVisible(e != null);
    place.getChildren().clear();
    if (e != null)
      place.getChildren().add(new ListLine(e.name()).lead(Avatar.small(e.name())).note(e.login()));
  }

  private void tell() {
    people.getChildren().clear();
    ticks.clear();
    for (var c : model.offered()) people.getChildren().add(candidate(c));
    if (model.offered().isEmpty())
      people.getChildren().add(Parts.paragraph(words.say("staff.absence.choose")));
    away.getChildren().clear();
    for (var a : model.current()) away.getChildren().add(away(a));
    if (model.current().isEmpty())
      away.getChildren().add(Parts.muted(words.say("staff.absence.none")));
  }

  /** The boxes themselves stay: a new one would take the keyboard from the old. */
  private void tick() {
    ticks.forEach(Runnable::run);
  }

  private Node candidate(AbsenceModel.Candidate c) {
    var box = new CheckBox(c.who().name());
    box.setId("substitute-" + c.who().login());
    box.setDisable(c.away());
    box.setOnAction(_ -> model.toggle(c.who().id()));
    var load = new Label(words.say("staff.absence.load", c.load()));
    load.getStyleClass().addAll("muted", "figure");
    var more = new Badge(Tone.ACCENT, "");
    more.managedProperty().bind(more.visibleProperty());
    var row = new HBox(8, box, Parts.gap());
    if (c.away()) row.getChildren().add(new Badge(Tone.NEUTRAL, words.say("staff.absence.isAway")));
    row.getChildren().addAll(load, more);
    Runnable ticked =
        () -> {
          boolean on = model.chosen().contains(c.who().id());
          int each = Math.ceilDiv(model.waiting().get(), Math.max(1, model.chosen().size()));
          box.setSelected(on);
          more.say("+" + words.number(each));
          more.setVisible(on && each > 0);
        };
    ticks.add(ticked);
    ticked.run();
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node away(Absence a) {
    var substitutes =
        String.join(", ", a.substitutes().stream().map((EmployeeId s) -> model.name(s)).toList());
    var back =
        Parts.button("back-" + a.id().value(), words.say("staff.absence.back"), () -> model.end(a));
    var line =
        new ListLine(model.name(a.who()))
            .right(words.date(a.from()) + " – " + words.date(a.until()))
            .note(words.say("staff.absence.instead", substitutes))
            .right(back);
    var panel = Parts.panel(line);
    panel.setMinHeight(Region.USE_PREF_SIZE);
    return panel;
  }

  private Label error() {
    return new ErrorLine("absence-error", model.error(), words);
  }
}
