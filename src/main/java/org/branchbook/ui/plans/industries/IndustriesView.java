package org.branchbook.ui.plans.industries;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.plans.industries.IndustryFigures;
import org.branchbook.plans.industries.Picked;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WidestGivesWay;

/** Industries at the left, the figures and clients of the one looked at beside them. */
final class IndustriesView extends StackPane {
  private static final double LIST = 0.53;
  private static final double ROW = 36;
  private static final double HUNDRED = 100;

  private final IndustriesModel model;
  private final Words words;
  private final TableView<IndustryRow> table = new TableView<>();
  private final RegisterForm register;
  private boolean filling;

  IndustriesView(IndustriesModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    setId("industries");
    table();
    VBox.setVgrow(table, Priority.ALWAYS);
    register = new RegisterForm(model.load, words);
    var left = new VBox(head(), register, asked(), counted(), table);
    left.getStyleClass().add("industry-list");
    left.setMinWidth(480);
    var right = new IndustryDetail(model, words, remembered);
    right.setMinWidth(400);
    getChildren().add(new Split(remembered, "industries", LIST, left, right));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.shown(table, model.rows, _ -> fill());
    While.shown(
        table,
        model.keeping.which,
        now -> {
          if (now == null && getScene() != null) table.requestFocus();
        });
    While.entering(this, table::requestFocus);
  }

  private Node head() {
    var head = Parts.row(Parts.title(words.say("industries.title")), Parts.gap());
    if (model.load.mayLoad()) head.getChildren().add(register.button());
    if (model.mayExport())
      for (var format : List.of(Paper.Format.XLSX, Paper.Format.PDF, Paper.Format.CSV)) {
        var button =
            Parts.button(
                "industries-" + format.name().toLowerCase(Locale.ROOT),
                "fth-download",
                format.name(),
                () -> model.export(format, words));
        button.setAccessibleText(words.say("industries.export", format.name()));
        button.disableProperty().bind(model.chosen.isNull());
        head.getChildren().add(button);
      }
    head.getStyleClass().add("list-head");
    return head;
  }

  private Node asked() {
    var views =
        Chips.oneOf(
            List.of(IndustriesModel.View.values()),
            v -> words.name("industries.view", v),
            model.view);
    views.setId("industries-views");
    views.setMinWidth(USE_PREF_SIZE);
    var where = Parts.row();
    where.setMinWidth(0);
    Runnable path = () -> where.getChildren().setAll(path());
    While.shown(where, model.whole, _ -> path.run());
    While.shown(where, model.view, _ -> path.run());
    var row = Parts.row(views, where);
    row.getStyleClass().add("income-asked");
    return row;
  }

  /** The way up from the industry whose parts are listed. */
  private List<Node> path() {
    var above = model.whole.get().above();
    if (above == null || model.view.get() != IndustriesModel.View.INDUSTRIES) return List.of();
    var name = words.say(model.named(above));
    var up = Parts.button("industries-up", "fth-corner-left-up", name, model::up);
    up.getStyleClass().add("flat");
    up.setMinWidth(0);
    return List.of(up);
  }

  private Node counted() {
    var over = Parts.note("");
    over.setId("industries-over");
    over.setMinWidth(0);
    var at = Parts.note("");
    at.setMinWidth(0);
    While.shown(
        over,
        model.analysis(),
        _ -> {
          var now = model.counted();
          if (now == null) return;
          over.setText(
              Sentence.begin(
                  words.say(
                      "industries.over",
                      words.month(now.months().from()),
                      words.month(now.months().to()),
                      model.currency()),
                  words));
          at.setText(
              (now.unknown() > 0 ? words.say("industries.unknown", now.unknown()) + " · " : "")
                  + words.say("industries.counted", words.time(now.at())));
        });
    var row = Parts.row(over, Parts.gap(), at);
    row.getStyleClass().add("income-sums");
    return row;
  }

  private void table() {
    table.setId("industries-table");
    table.getStyleClass().add("focus-first");
    table.setAccessibleText(words.say("industries.title"));
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(new WidestGivesWay());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!filling && row != null) model.chosen.set(row);
            });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::steps);
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) model.into();
        });
  }

  private void fill() {
    filling = true;
    var spots = model.view.get() == IndustriesModel.View.WHITE_SPOTS;
    table.getColumns().setAll(spots ? spotColumns() : columns());
    table.getItems().setAll(model.rows.get());
    table.setPlaceholder(empty(spots));
    table.getSelectionModel().select(model.chosen.get());
    filling = false;
  }

  private Node empty(boolean spots) {
    if (model.counted() == null) return new Label();
    return spots
        ? new EmptyState(
            "fth-target",
            words.say("industries.spots.none"),
            words.say("industries.spots.none.how", model.least()))
        : new EmptyState(
            "fth-layers", words.say("industries.empty"), words.say("industries.empty.how"));
  }

  private List<TableColumn<IndustryRow, ?>> columns() {
    double most = most(f -> f.sum());
    return List.of(
        name(),
        figures("clients", 68, r -> words.number(r.figures().clients())),
        bars(
            "known",
            76,
            r ->
                new BarCell.Bar(
                    Sums.percent(words, HUNDRED * r.figures().share()), r.figures().share())),
        bars(
            "income",
            104,
            r ->
                new BarCell.Bar(
                    Sums.units(words, r.figures().sum()),
                    r.whole() ? 0 : r.figures().sum() / most)),
        figures("change", 92, r -> Sums.change(words, r.figures().growth())),
        figures("median", 80, this::median));
  }

  private List<TableColumn<IndustryRow, ?>> spotColumns() {
    double most =
        model.rows.get().stream()
            .mapToDouble(r -> r.spot() == null ? 0 : r.spot().expected())
            .max()
            .orElse(1);
    return List.of(
        name(),
        figures("prospects", 96, r -> r.spot() == null ? "" : words.number(r.spot().prospects())),
        bars(
            "known",
            76,
            r ->
                new BarCell.Bar(
                    Sums.percent(words, HUNDRED * r.figures().share()), r.figures().share())),
        figures("median", 92, r -> r.spot() == null ? "" : Sums.units(words, r.spot().median())),
        bars(
            "expected",
            104,
            r ->
                r.spot() == null
                    ? new BarCell.Bar("", 0)
                    : new BarCell.Bar(
                        Sums.units(words, r.spot().expected()), r.spot().expected() / most)));
  }

  private double most(ToDoubleFunction<IndustryFigures> of) {
    return Math.max(
        1,
        model.rows.get().stream()
            .filter(r -> !r.whole())
            .mapToDouble(r -> of.applyAsDouble(r.figures()))
            .max()
            .orElse(1));
  }

  private String median(IndustryRow row) {
    return row.figures().clients() < model.least()
        ? ""
        : Sums.units(words, row.figures().income().median());
  }

  private TableColumn<IndustryRow, String> name() {
    var column = column("name", 216, r -> new ReadOnlyStringWrapper(named(r)));
    column.getStyleClass().add("first");
    column.setMinWidth(120);
    return column;
  }

  private String named(IndustryRow row) {
    return words.say(model.named(row.figures().key()));
  }

  private TableColumn<IndustryRow, String> figures(
      String id, double width, Function<IndustryRow, String> text) {
    var column = column(id, width, r -> new ReadOnlyStringWrapper(text.apply(r)));
    column.getStyleClass().add("figures");
    column.setMinWidth(width);
    return column;
  }

  private TableColumn<IndustryRow, BarCell.Bar> bars(
      String id, double width, Function<IndustryRow, BarCell.Bar> bar) {
    var column = column(id, width, r -> new ReadOnlyObjectWrapper<>(bar.apply(r)));
    column.setCellFactory(_ -> new BarCell<>());
    column.getStyleClass().add("figures");
    column.setMinWidth(width);
    return column;
  }

  private <V> TableColumn<IndustryRow, V> column(
      String id, double width, Function<IndustryRow, javafx.beans.value.ObservableValue<V>> value) {
    var column = new TableColumn<IndustryRow, V>(words.say("industries.column." + id));
    column.setId(id);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> value.apply(row.getValue()));
    return column;
  }

  private void pressed(KeyEvent e) {
    if (model.keeping.which.get() != null && Keys.SAVE.keys().match(e)) model.keep();
    else if (model.keeping.which.get() != null && Keys.BACK.keys().match(e)) model.keeping.leave();
    else if (Keys.REFRESH.keys().match(e)) model.read();
    else if (e.isShortcutDown() && e.getCode() == KeyCode.V && model.load.mayLoad())
      Pasted.file().ifPresent(file -> model.load.choose(file, words));
    else if (e.getTarget() instanceof TextInputControl
        || e.isShortcutDown()
        || e.isAltDown()
        || !plain(e)) return;
    e.consume();
  }

  private boolean plain(KeyEvent e) {
    switch (e.getCode()) {
      case L -> model.beginKeeping(Picked.BELOW, words);
      case P -> model.beginKeeping(Picked.PROSPECTS, words);
      case G -> model.give();
      case M -> model.makeProspects(words);
      case W -> model.whiteSpots();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Down into an industry and up again; before the table takes the arrows for its columns. */
  private void steps(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return;
    switch (e.getCode()) {
      case ENTER, RIGHT -> model.into();
      case LEFT, BACK_SPACE -> model.up();
      default -> {
        return;
      }
    }
    e.consume();
  }
}
