package org.branchbook.ui.clients.card;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.ui.clients.form.FormScreens;
import org.branchbook.ui.kit.ColumnMemory;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;
import org.controlsfx.control.MasterDetailPane;
import org.jspecify.annotations.Nullable;

/** The products that a client holds, in a table; the one that is written stands below it. */
final class HoldingsView extends VBox {
  private final HoldingsModel model;
  private final Words words;
  private final TableView<Holding> table = new TableView<>();
  private final MasterDetailPane pane = new MasterDetailPane(javafx.geometry.Side.BOTTOM);

  HoldingsView(HoldingsModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("holdings");
    table();
    pane.setMasterNode(table);
    pane.setShowDetailNode(false);
    pane.setAnimated(false);
    pane.setDividerPosition(0.5);
    VBox.setVgrow(pane, javafx.scene.layout.Priority.ALWAYS);
    if (model.mayEdit()) {
      var add =
          Parts.button("add-holding", "fth-plus", words.say("clients.holdings.add"), model::add);
      var bar = Parts.row(Parts.gap(), add);
      bar.getStyleClass().add("tab-bar");
      getChildren().add(bar);
    }
    getChildren().add(pane);
    While.shown(this, model.form(), this::form);
    While.entering(this, model::load);
  }

  private void table() {
    table.setId("holdings-table");
    table.setItems(model.holdings);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(44);
    var product = product();
    // on one line with all that stands in the card
    product.getStyleClass().add("first");
    table.getColumns().add(product);
    table.getColumns().add(figures("amount", 112, h -> amount(h.amount())));
    table.getColumns().add(column("currency", 56, Holding::currency));
    table.getColumns().add(figures("rate", 76, h -> rate(h.rate())));
    table.getColumns().add(column("opened", 88, h -> date(h.opened())));
    table.getColumns().add(column("closes", 136, this::end));
    ColumnMemory.keep(table, model.remembered(), "holdings");
    var empty =
        new EmptyState(
            "fth-package",
            words.say("clients.holdings.empty"),
            words.say("clients.holdings.empty.how"));
    While.shown(empty, model.read, empty::setVisible);
    table.setPlaceholder(empty);
    table.setRowFactory(
        _ -> {
          var row = new TableRow<Holding>();
          row.setOnMouseClicked(
              click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) model.edit(row.getItem());
              });
          row.itemProperty()
              .subscribe(
                  item ->
                      row.pseudoClassStateChanged(
                          javafx.css.PseudoClass.getPseudoClass("ended"),
                          item != null && item.closed() != null));
          return row;
        });
    table.setOnKeyPressed(
        press -> {
          var chosen = table.getSelectionModel().getSelectedItem();
          if (press.getCode() != KeyCode.ENTER || chosen == null) return;
          model.edit(chosen);
          press.consume();
        });
  }

  /** What it is called, over its kind and number. */
  private TableColumn<Holding, String> product() {
    var column = column("name", 280, Holding::name);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                var holding = getTableRow() == null ? null : getTableRow().getItem();
                if (empty || name == null || holding == null) {
                  setGraphic(null);
                  return;
                }
                var kind = words.name("clients.holding.kind", holding.kind());
                var about = holding.number().isEmpty() ? kind : kind + " · " + holding.number();
                var texts = new VBox(1, new Label(name), Parts.note(about));
                texts.setAlignment(Pos.CENTER_LEFT);
                setGraphic(texts);
              }
            });
    return column;
  }

  private TableColumn<Holding, String> column(
      String key, double width, Function<Holding, String> text) {
    var column = new TableColumn<Holding, String>(words.say("clients.holdings." + key));
    column.setId("holding-" + key);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  private TableColumn<Holding, String> figures(
      String key, double width, Function<Holding, String> text) {
    var column = column(key, width, text);
    column.getStyleClass().add("figures");
    return column;
  }

  private String amount(@Nullable BigDecimal amount) {
    if (amount == null) return "";
    var format = NumberFormat.getInstance(words.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  private String rate(@Nullable BigDecimal rate) {
    return rate == null ? "" : words.number(rate);
  }

  private String date(@Nullable LocalDate date) {
    return date == null ? "" : words.date(date);
  }

  private String end(Holding holding) {
    if (holding.closed() != null)
      return words.say("clients.holdings.ended", words.date(holding.closed()));
    return date(holding.closes());
  }

  private void form(@Nullable HoldingForm form) {
    pane.setShowDetailNode(form != null);
    if (form == null) {
      table.requestFocus();
      return;
    }
    var title =
        Parts.section(words.say(form.fresh() ? "clients.holdings.new" : "clients.holdings.change"));
    var fields = new FlowPane(16, 12);
    for (var cell : HoldingForm.Cell.values()) fields.getChildren().add(field(form, cell));
    var error = new Label(null, Icons.small("fth-alert-circle"));
    error.setId("holding-error");
    error.setWrapText(true);
    error.setMinHeight(Region.USE_PREF_SIZE);
    error.getStyleClass().addAll("field-message", Tone.DANGER.style());
    error.managedProperty().bind(error.visibleProperty());
    While.shown(
        error,
        form.error,
        why -> {
          error.setVisible(why != null);
          error.setText(why == null ? "" : words.say(why));
        });
    var save = Parts.primary("save-holding", words.say("clients.form.save"), model::save);
    var back = Parts.button("leave-holding", words.say("clients.form.back"), model::leave);
    var body = new VBox(12, title, fields, error, new HBox(8, save, back));
    var draft = model.draft();
    if (draft != null) body.getChildren().add(1, new DraftBar(draft, words));
    body.getStyleClass().add("detail-form");
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    pane.setDetailNode(body);
    Stream.of(fields.lookup("#holding-field-NAME"))
        .filter(java.util.Objects::nonNull)
        .forEach(Node::requestFocus);
  }

  private Node field(HoldingForm form, HoldingForm.Cell cell) {
    var value = form.cell(cell);
    Node control =
        switch (cell) {
          case KIND -> {
            var box = new ComboBox<Holding.Kind>();
            box.getItems().setAll(Holding.Kind.values());
            box.setConverter(FormScreens.named(kind -> words.name("clients.holding.kind", kind)));
            box.setValue(Holding.Kind.valueOf(value.get()));
            box.valueProperty().subscribe((_, now) -> value.set(now.name()));
            yield box;
          }
          case OPENED, CLOSES, CLOSED -> FormScreens.date(value, words);
          default -> {
            var text = new TextField();
            text.textProperty().bindBidirectional(value);
            yield text;
          }
        };
    control.setId("holding-field-" + cell);
    return new Field(words.say("clients.holdings." + key(cell)), control).width(width(cell));
  }

  private static String key(HoldingForm.Cell cell) {
    return cell.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static double width(HoldingForm.Cell cell) {
    return switch (cell) {
      case NAME -> 280;
      case NUMBER -> 216;
      case KIND -> 144;
      case CURRENCY, RATE -> 72;
      default -> 136;
    };
  }

  private void press(KeyEvent press) {
    if (Keys.SAVE.keys().match(press)) {
      model.save();
      press.consume();
    } else if (Keys.BACK.keys().match(press)) {
      model.leave();
      press.consume();
    }
  }
}
