package org.branchbook.ui.plans;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.EditRates.RateField;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.TableFile;
import org.branchbook.ui.kit.While;

/** The rates of exchange by day at the left, the chosen one to be edited at the right. */
final class RatesView extends VBox {
  private static final double LIST = 0.55;
  private static final int PLACES = 8;

  private final RatesModel model;
  private final Words words;
  private final NumberFormat format;
  private final Map<RateField, Node> fields = new EnumMap<>(RateField.class);

  RatesView(RatesModel model, Words words, Remembered remembered, HBox head) {
    this.model = model;
    this.words = words;
    format = NumberFormat.getInstance(words.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(PLACES);
    setId("rates");
    var load =
        Parts.button("rates-load", "fth-upload", words.say("plans.rates.load"), this::chooseFile);
    Parts.tip(load, words.say("plans.rates.load.how"));
    head.getChildren()
        .addAll(
            load,
            Parts.button(
                "rate-new",
                "fth-plus",
                words.say("plans.rates.new"),
                () -> {
                  model.choose(null);
                  focus(model.currency.get().isEmpty() ? RateField.CURRENCY : RateField.RATE);
                }));
    var split = new Split(remembered, "rates", LIST, list(), form());
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head, split);
    While.shown(
        this,
        model.wrong(),
        wrong -> {
          if (wrong != null) focus(wrong.field());
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.save();
    else if (Keys.REFRESH.keys().match(e)) model.read();
    else if (e.isShortcutDown() && e.getCode() == KeyCode.V)
      Pasted.file().ifPresent(file -> model.load(file, words));
    else return;
    e.consume();
  }

  private void focus(RateField field) {
    var node = fields.get(field);
    if (node != null) node.requestFocus();
  }

  private void chooseFile() {
    TableFile.choose(this, words.say("plans.rates.load"), words.say("plans.rates"))
        .ifPresent(file -> model.load(file, words));
  }

  private Node list() {
    var table = new TableView<Rate>();
    table.setId("rates-list");
    table.getStyleClass().add("focus-first");
    table.setAccessibleText(words.say("plans.rates"));
    table.setPlaceholder(
        new EmptyState(
            "fth-repeat", words.say("plans.rates.empty"), words.say("plans.rates.empty.how")));
    var columns = new TextColumns<>(table, words, "plans.rate");
    columns.first("since", 120, r -> words.date(r.since()));
    columns.text("currency", 88, Rate::currency);
    columns.figures("rate", 128, r -> format.format(r.rate()));
    columns.figures("change", 96, r -> Amounts.change(words, model.change(r)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) model.choose(now);
            });
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.DELETE) model.remove();
          else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) focus(RateField.RATE);
          else return;
          e.consume();
        });
    While.shown(
        this,
        List.of(model.rates(), model.only, model.chosen()),
        () -> {
          var listed = model.listed();
          if (!table.getItems().equals(listed)) table.getItems().setAll(listed);
          var now = model.chosen().get();
          if (now == null) table.getSelectionModel().clearSelection();
          else table.getSelectionModel().select(now);
        });
    While.entering(this, () -> Motion.focus(table));
    VBox.setVgrow(table, Priority.ALWAYS);
    var box = new VBox(currencies(), table);
    box.setMinWidth(440);
    return box;
  }

  /** Whose rates are listed, where there are several. */
  private Node currencies() {
    var row = Parts.row();
    row.setId("rates-only");
    row.getStyleClass().add("income-asked");
    row.managedProperty().bind(row.visibleProperty());
    While.shown(
        row,
        model.rates(),
        _ -> {
          var all = new ArrayList<Optional<String>>();
          all.add(Optional.empty());
          model.currencies().forEach(c -> all.add(Optional.of(c)));
          row.setVisible(all.size() > 2);
          row.getChildren()
              .setAll(
                  Chips.oneOf(
                      all, c -> c.orElseGet(() -> words.say("plans.rates.any")), model.only));
        });
    return row;
  }

  private Node form() {
    var title = Parts.section("");
    title.setId("rate-title");
    var currency = new TextField();
    currency.textProperty().bindBidirectional(model.currency);
    var day = new DayPicker("rate-since", model.since, words);
    var fieldsRow =
        new HBox(
            12,
            field(RateField.CURRENCY, currency, words.say("plans.rate.currency")).width(96),
            field(RateField.SINCE, day, words.say("plans.rate.since")).width(144),
            field(
                    RateField.RATE,
                    DecimalSign.field(model.rate, words),
                    words.say("plans.rate.worth", model.own()))
                .width(176));
    var remove =
        Parts.button("rate-remove", "fth-trash-2", words.say("plans.rates.remove"), model::remove);
    While.shown(
        this,
        model.chosen(),
        now -> {
          title.setText(
              now == null
                  ? words.say("plans.rates.new")
                  : words.say("plans.rates.one", now.currency(), words.date(now.since())));
          remove.setDisable(now == null);
        });
    var acts =
        Parts.row(
            remove,
            Parts.gap(),
            Parts.primary("rate-save", words.say("plans.rates.save"), model::save));
    var how = Parts.paragraph(words.say("plans.rates.how"));
    var form = new VBox(12, title, fieldsRow, acts, how);
    form.getStyleClass().add("product-form");
    form.setMinWidth(360);
    return form;
  }

  private Field field(RateField of, Node control, String name) {
    control.setId("rate-" + of.name().toLowerCase(Locale.ROOT));
    fields.put(of, control);
    return new Field(name, control)
        .error(
            model.wrong().map(wrong -> wrong != null && wrong.field() == of ? wrong.why() : null),
            words);
  }
}
