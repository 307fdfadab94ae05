package org.branchbook.ui.plans;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.loading.EditProduct;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The products at the left; at the right the chosen one to be edited, with its terms by date. */
final class ProductsView extends VBox {
  private static final double LIST = 0.5;

  private final ProductsModel model;
  private final Words words;
  private final NumberFormat format;
  private final Map<EditProduct.ProductField, Node> fields =
      new EnumMap<>(EditProduct.ProductField.class);

  ProductsView(
      ProductsModel model,
      LoadTableModel<Product> file,
      Words words,
      Remembered remembered,
      HBox head) {
    this.model = model;
    this.words = words;
    format = NumberFormat.getInstance(words.locale());
    format.setMaximumFractionDigits(4);
    setId("products");
    var form = new LoadTableForm(file, "products", words);
    head.getChildren()
        .addAll(
            form.button(),
            Parts.button(
                "product-new",
                "fth-plus",
                words.say("plans.products.new"),
                () -> {
                  model.choose(null);
                  focus(EditProduct.ProductField.CODE);
                }));
    var split = new Split(remembered, "products", LIST, list(), detail());
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

  private void focus(EditProduct.ProductField field) {
    var node = fields.get(field);
    if (node != null) node.requestFocus();
  }

  private Node list() {
    var table =
        new EditedList<Product>(
            "products-list",
            words.say("plans.products"),
            new EmptyState(
                "fth-package",
                words.say("plans.products.empty"),
                words.say("plans.products.empty.how")),
            model::choose);
    var columns = new TextColumns<>(table, words, "plans");
    columns.first("product.code", 88, Product::code);
    columns.text("product.name", 228, p -> Amounts.product(words, p.line(), p.name()));
    columns.text("product.line", 80, p -> words.name("clients.holding.kind", p.line()));
    columns.figures("fact.transfer", 84, p -> last(p, Terms::transfer));
    columns.figures("fact.fees", 84, p -> last(p, Terms::fee));
    columns.text(
        "product.since",
        96,
        p -> p.terms().isEmpty() ? "" : words.date(p.terms().getLast().since()));
    While.shown(
        this,
        List.of(model.products(), model.chosen()),
        () -> {
          var now = model.chosen().get();
          var all = model.products().get();
          table.show(
              all, all.stream().filter(p -> now != null && p.id().equals(now.id())).findFirst());
        });
    table.setMinWidth(480);
    return table;
  }

  private String last(Product product, Function<Terms, BigDecimal> of) {
    return product.terms().isEmpty() ? "" : figure(of.apply(product.terms().getLast()));
  }

  private String figure(BigDecimal number) {
    return format.format(number).replace('-', '−');
  }

  private Node detail() {
    var title = Parts.section("");
    title.setMinWidth(0);
    title.setId("product-title");
    var code = text(EditProduct.ProductField.CODE, model.code);
    While.shown(
        this,
        model.chosen(),
        now -> {
          title.setText(
              now == null
                  ? words.say("plans.products.new")
                  : Amounts.product(words, now.line(), now.name()));
          // files know it by its code: that one stays
          code.setDisable(now != null);
        });
    var named =
        new HBox(12, code.width(112), grow(text(EditProduct.ProductField.NAME, model.name)));
    var kinds =
        new HBox(
            12,
            grow(
                new Field(
                    words.say("plans.product.line"),
                    box(
                        "product-line",
                        model.line,
                        Holding.Kind.values(),
                        k -> words.name("clients.holding.kind", k)))),
            grow(
                new Field(
                    words.say("plans.product.dayCount"),
                    box(
                        "product-dayCount",
                        model.dayCount,
                        DayCount.values(),
                        d -> words.name("plans.dayCount", d)))));
    var day = new DayPicker("product-since", model.since, words);
    fields.put(EditProduct.ProductField.SINCE, day);
    var dated =
        new HBox(
            12,
            grow(
                error(
                    EditProduct.ProductField.SINCE,
                    new Field(words.say("plans.product.since"), day))),
            grow(number(EditProduct.ProductField.TRANSFER, model.transfer)),
            grow(number(EditProduct.ProductField.LOSS, model.loss)));
    var sums =
        new HBox(
            12,
            grow(number(EditProduct.ProductField.FEE, model.fee)),
            grow(number(EditProduct.ProductField.YEARLY, model.yearly)),
            grow(number(EditProduct.ProductField.COST, model.cost)));
    var acts =
        Parts.row(
            Parts.button(
                "product-other",
                words.say("plans.products.other"),
                () -> {
                  model.other();
                  focus(EditProduct.ProductField.TRANSFER);
                }),
            Parts.gap(),
            Parts.primary("product-save", words.say("plans.products.save"), model::save));
    var form = new VBox(12, title, named, kinds, dated, sums, acts);
    form.getStyleClass().add("product-form");
    var history = history();
    VBox.setVgrow(history, Priority.ALWAYS);
    var how = Parts.paragraph(words.say("plans.products.history.how"));
    var past = new VBox(4, Parts.section(words.say("plans.products.history")), how);
    past.getStyleClass().add("product-form");
    var box = new VBox(form, past, history);
    box.setMinWidth(400);
    return box;
  }

  private Node history() {
    var table = new TableView<Terms>();
    table.setId("product-history");
    table.setAccessibleText(words.say("plans.products.history"));
    table.setPlaceholder(Parts.muted(words.say("plans.products.history.none")));
    var columns = new TextColumns<>(table, words, "plans");
    columns.first("product.since", 92, t -> words.date(t.since()));
    columns.figures("fact.transfer", 96, t -> figure(t.transfer()));
    columns.figures("fact.fees", 96, t -> figure(t.fee()));
    columns.figures("product.yearly", 124, t -> figure(t.yearly()));
    columns.figures("fact.cost", 88, t -> figure(t.cost()));
    columns.figures("fact.loss", 88, t -> figure(t.loss()));
    While.shown(
        this,
        model.chosen(),
        now -> table.getItems().setAll(now == null ? List.<Terms>of() : now.terms().reversed()));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) model.mend(now);
            });
    return table;
  }

  private Field text(EditProduct.ProductField of, StringProperty value) {
    var field = new TextField();
    field.textProperty().bindBidirectional(value);
    return field(of, field);
  }

  private Field number(EditProduct.ProductField of, StringProperty value) {
    return field(of, DecimalSign.field(value, words));
  }

  private Field field(EditProduct.ProductField of, TextField field) {
    var id = of.name().toLowerCase(java.util.Locale.ROOT);
    field.setId("product-" + id);
    fields.put(of, field);
    return error(of, new Field(words.say("plans.product." + id), field));
  }

  private Field error(EditProduct.ProductField of, Field field) {
    return field.error(
        model.wrong().map(wrong -> wrong != null && wrong.field() == of ? wrong.why() : null),
        words);
  }

  private static Field grow(Field field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefWidth(100);
    field.setMinWidth(0);
    return field;
  }

  private <T> ComboBox<T> box(String id, Property<T> value, T[] all, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String text) {
            return value.getValue();
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
