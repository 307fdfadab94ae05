package org.branchbook.ui.plans;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;

/** The rates of exchange by day at the left, the chosen one to be edited at the right. */
final class RatesView extends VBox {
  private static final double LIST = 0.55;
  private static final int PLACES = 8;

  private final RatesModel model;
  private final Words words;
  private final NumberFormat format;
  private final Map<RateField, Node> fields = new EnumMap<>(RateField.class);

  RatesView(
      RatesModel model, LoadTableModel<Rate> file, Words words, Remembered remembered, HBox head) {
    this.model = model;
    this.words = words;
    format = NumberFormat.getInstance(words.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(PLACES);
    setId("rates");
    var form = new LoadTableForm(file, "rates", words);
    head.getChildren()
        .addAll(
            form.button(),
            Parts.button(
                "rate-new",
                "fth-plus",
                words.say("plans.rates.new"),
                () -> {
                  model.choose(null);
                  focus(model.currency.get().isEmpty() ? RateField.CURRENCY : RateField.RATE);
                }));
    var split = new Split(remembered, "rates", LIST, list(), one());
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head, form, split);
    While.shown(
        this,
        model.wrong(),
        wrong -> {
          if (wrong != null) focus(wrong.field());
        });
    form.listenOver(this, model::save, model::read);
  }

  private void focus(RateField field) {
    var node = fields.get(field);
    if (node != null) node.requestFocus();
  }

  private Node list() {
    var table =
        new EditedList<Rate>(
            "rates-list",
            words.say("plans.rates"),
            new EmptyState(
                "fth-repeat", words.say("plans.rates.empty"), words.say("plans.rates.empty.how")),
            model::choose);
    var columns = new TextColumns<>(table, words, "plans.rate");
    columns.first("since", 120, r -> words.date(r.since()));
    columns.text("currency", 88, Rate::currency);
    columns.figures("rate", 128, r -> format.format(r.rate()));
    columns.figures("change", 96, r -> Amounts.change(words, model.change(r)));
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
        () -> table.show(model.listed(), Optional.ofNullable(model.chosen().get())));
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

  private Node one() {
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
