package org.branchbook.ui.plans;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.loading.EditProduct;
import org.branchbook.plans.loading.EditProduct.Edited;
import org.branchbook.plans.loading.EditProduct.Typed;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of products, one of them as it is being typed. What was typed and not yet kept
 * waits while another product is looked at.
 */
final class ProductsModel {
  final StringProperty code = new SimpleStringProperty("");
  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<Holding.Kind> line = new SimpleObjectProperty<>(Holding.Kind.ACCOUNT);
  final ObjectProperty<DayCount> dayCount = new SimpleObjectProperty<>(DayCount.ACT_365);
  final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();

  /** The numbers with a point, whatever the language writes. */
  final StringProperty transfer = new SimpleStringProperty("");

  final StringProperty fee = new SimpleStringProperty("");
  final StringProperty yearly = new SimpleStringProperty("");
  final StringProperty cost = new SimpleStringProperty("");
  final StringProperty loss = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<List<Product>> products =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Product> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Edited.@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();

  /** What waits, by the product's number; 0 is the new one's. */
  private final Map<Long, Typed> waiting = new HashMap<>();

  private final EditProduct edit;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Clock clock;
  private Typed filled;
  private boolean saving;

  ProductsModel(
      EditProduct edit, Asker asker, Background background, Notices notices, Clock clock) {
    this.edit = edit;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    this.filled = typed();
  }

  /** All of them, by their codes. */
  ReadOnlyObjectProperty<List<Product>> products() {
    return products.getReadOnlyProperty();
  }

  /** The one that is being edited; null for a new one. */
  ReadOnlyObjectProperty<@Nullable Product> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What kept it from being saved; null for nothing. */
  ReadOnlyObjectProperty<Edited.@Nullable Wrong> wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** Reads the products anew; what is being typed stays. */
  void read() {
    background.run(
        () -> edit.all(asker),
        (Optional<List<Product>> all) ->
            all.ifPresentOrElse(this::show, () -> notices.warn(Privilege.PRODUCT_EDIT.refused())),
        e -> notices.failed(e, Text.of("plans.failed")));
  }

  private void show(List<Product> all) {
    boolean first = products.get().isEmpty();
    products.set(all);
    var before = chosen.get();
    if (before == null) {
      if (first && !isTyped() && !all.isEmpty()) fill(all.getFirst());
    } else if (!isTyped())
      // the load that brought it may have been taken back
      fill(find(before.id()).orElse(all.isEmpty() ? null : all.getFirst()));
  }

  private Optional<Product> find(ProductId id) {
    return products.get().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** Goes to a product, or to a new one for null; what was typed of the former waits for him. */
  void choose(@Nullable Product other) {
    if (number(other) == number(chosen.get()) && (other != null || filled.before() == null)) return;
    if (isTyped()) waiting.put(number(chosen.get()), typed());
    var typed = waiting.remove(number(other));
    fill(other);
    if (typed != null) put(typed);
  }

  private static long number(@Nullable Product product) {
    return product == null ? 0 : product.id().value();
  }

  private boolean isTyped() {
    return !typed().equals(filled);
  }

  private void fill(@Nullable Product product) {
    wrong.set(null);
    var terms = product == null || product.terms().isEmpty() ? null : product.terms().getLast();
    put(
        new Typed(
            product,
            product == null ? "" : product.code(),
            product == null ? "" : product.name(),
            product == null ? Holding.Kind.ACCOUNT : product.line(),
            product == null ? DayCount.ACT_365 : product.dayCount(),
            terms == null ? null : terms.since(),
            terms == null ? "" : plain(terms.transfer()),
            terms == null ? "" : plain(terms.fee()),
            terms == null ? "" : plain(terms.yearly()),
            terms == null ? "" : plain(terms.cost()),
            terms == null ? "" : plain(terms.loss())));
    filled = typed();
  }

  private void put(Typed typed) {
    code.set(typed.code());
    name.set(typed.name());
    line.set(typed.line());
    dayCount.set(typed.dayCount());
    since.set(typed.since());
    transfer.set(typed.transfer());
    fee.set(typed.fee());
    yearly.set(typed.yearly());
    cost.set(typed.cost());
    loss.set(typed.loss());
    chosen.set(typed.before());
  }

  /** Takes terms of the product's past for mending them. */
  void mend(Terms terms) {
    since.set(terms.since());
    transfer.set(plain(terms.transfer()));
    fee.set(plain(terms.fee()));
    yearly.set(plain(terms.yearly()));
    cost.set(plain(terms.cost()));
    loss.set(plain(terms.loss()));
  }

  /** Terms from the next month's first day; the numbers are those that stand there. */
  void other() {
    since.set(LocalDate.now(clock).plusMonths(1).withDayOfMonth(1));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private Typed typed() {
    return new Typed(
        chosen.get(),
        code.get(),
        name.get(),
        line.get(),
        dayCount.get(),
        since.get(),
        transfer.get(),
        fee.get(),
        yearly.get(),
        cost.get(),
        loss.get());
  }

  /** Keeps the product as it was typed. */
  void save() {
    if (saving) return;
    saving = true;
    wrong.set(null);
    var typed = typed();
    background.run(
        () -> edit.run(asker, typed),
        outcome -> {
          saving = false;
          switch (outcome) {
            case Edited.Done(var now) -> {
              notices.did(Text.of("plans.products.kept", Text.asWritten(now.code())));
              if (Objects.equals(chosen.get(), typed.before())) fill(now);
              read();
            }
            case Edited.Wrong fault -> wrong.set(fault);
            case Edited.Stale() -> {
              notices.warn(Text.of("plans.products.stale"));
              filled = typed();
              read();
            }
            case Edited.Refused(var missing) -> notices.warn(missing.refused());
          }
        },
        e -> {
          saving = false;
          notices.failed(e);
        });
  }
}
