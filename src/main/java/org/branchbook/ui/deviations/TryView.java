package org.branchbook.ui.deviations;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.acts.TryRule.TasksOf;
import org.branchbook.plans.deviations.acts.TryRule.Tried;
import org.branchbook.staff.Department;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A limit to be tried: how many tasks it would have made, by manager, beside the one in force. */
final class TryView extends VBox {
  private final TryModel model;
  private final Words words;

  TryView(TryModel model, Words words) {
    super(12);
    this.model = model;
    this.words = words;
    setId("try-rule");
    getStyleClass().add("try-rule");
    var limit = new TextField();
    limit.setId("try-limit");
    limit.setPrefColumnCount(4);
    var about = Parts.note("");
    model.read();
    While.shown(
        about,
        model.inForce(),
        now -> {
          limit.setPromptText(now.toString());
          about.setText(words.say("deviations.try.about", now));
        });
    limit.setAccessibleText(words.say("deviations.try.limit"));
    limit.textProperty().bindBidirectional(model.limit);
    limit.setOnAction(_ -> model.run());
    var floor = new TextField();
    floor.setId("try-floor");
    floor.setPrefColumnCount(6);
    floor.setPromptText(words.number(model.floorInForce()));
    floor.setAccessibleText(words.say("deviations.try.floor"));
    floor.textProperty().bindBidirectional(model.floor);
    floor.setOnAction(_ -> model.run());
    var run = Parts.primary("try-run", words.say("deviations.try.run"), model::run);
    run.disableProperty().bind(model.busy);
    var below = new VBox(12);
    VBox.setVgrow(below, Priority.ALWAYS);
    While.shown(below, model.tried(), now -> below.getChildren().setAll(below(now)));
    getChildren()
        .addAll(
            Parts.row(
                new Label(words.say("deviations.try.limit")),
                limit,
                new Label("%"),
                new Label(words.say("deviations.try.floor")),
                floor,
                run),
            forWhom(),
            about,
            new OwnLimits(model, words),
            below);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.SAVE.keys().match(e) || !model.maySwitch()) return;
          model.switchOn();
          e.consume();
        });
    While.entering(limit, limit::requestFocus);
  }

  private Node forWhom() {
    var department = new StackPane();
    While.shown(
        department,
        model.departments,
        now ->
            department
                .getChildren()
                .setAll(
                    Chips.choice(
                        "limit-department",
                        words.say("deviations.limit.department"),
                        model.department,
                        now,
                        Department::name)));
    return Parts.row(
        new Label(words.say("deviations.limit.for")),
        department,
        Chips.choice(
            "limit-line",
            words.say("deviations.limit.line"),
            model.line,
            List.of(Holding.Kind.values()),
            line -> words.name("clients.holding.kind", line)),
        Chips.choice(
            "limit-tier",
            words.say("deviations.limit.tier"),
            model.tier,
            List.of(Tier.values()),
            tier -> OwnLimits.tier(tier, words)),
        Chips.choice(
            "limit-person",
            words.say("deviations.limit.person"),
            model.person,
            List.of(true, false),
            person -> OwnLimits.person(person, words)));
  }

  private Node below(@Nullable Tried now) {
    if (now == null)
      return new EmptyState(
          "fth-sliders", words.say("deviations.try.none"), words.say("deviations.try.none.how"));
    var said =
        new Label(
            words.say(
                "deviations.try.tried",
                Sentence.begin(words.month(now.from()), words),
                words.month(now.to()),
                now.tried(),
                now.inForce()));
    said.setId("try-said");
    said.getStyleClass().add("section-title");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    var box = new VBox(12, said);
    if (model.maySwitch())
      box.getChildren()
          .add(
              Parts.row(
                  Parts.button(
                      "try-on",
                      "fth-check",
                      now.own() == null
                          ? words.say("deviations.try.switch", now.policy().red())
                          : words.say("deviations.limit.switch", now.own().red()),
                      model::switchOn),
                  Parts.note(Keys.SAVE.label())));
    var table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    box.getChildren().add(table);
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  private TableView<TasksOf> table() {
    var table = new TableView<TasksOf>();
    table.setId("try-managers");
    table.setAccessibleText(words.say("deviations.responsible"));
    column(
        table,
        "deviations.responsible",
        320,
        m -> m.name().isEmpty() ? words.say("deviations.nobody") : m.name());
    column(table, "deviations.try.column", 160, m -> words.number(m.tried()))
        .getStyleClass()
        .add("figures");
    column(table, "deviations.try.inForce", 160, m -> words.number(m.inForce()))
        .getStyleClass()
        .add("figures");
    table.getItems().setAll(model.managers());
    return table;
  }

  private TableColumn<TasksOf, String> column(
      TableView<TasksOf> table, String title, double width, Function<TasksOf, String> text) {
    var column = new TableColumn<TasksOf, String>(words.say(title));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }
}
