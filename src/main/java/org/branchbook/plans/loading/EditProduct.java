package org.branchbook.plans.loading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Shows the bank's products, adds one, and writes one anew with its terms from a day on. Facts that
 * were counted already stay as they are.
 */
public final class EditProduct {
  /** What may be wrong. */
  public enum ProductField {
    CODE,
    NAME,
    SINCE,
    TRANSFER,
    FEE,
    YEARLY,
    COST,
    LOSS
  }

  /**
   * A product with its terms of a day, as somebody typed them.
   *
   * @param before what he saw of it; null for a new one
   * @param since from when the terms hold; those of the same day are replaced. Null, with no number
   *     either, where no terms are told
   */
  public record Typed(
      @Nullable Product before,
      String code,
      String name,
      Holding.Kind line,
      DayCount dayCount,
      @Nullable LocalDate since,
      String transfer,
      String fee,
      String yearly,
      String cost,
      String loss) {
    private boolean hasNoTerms() {
      return since == null && (transfer + fee + yearly + cost + loss).isBlank();
    }
  }

  /** What came of it. */
  public sealed interface Edited {
    /** It is kept; nothing was written where nothing is new. */
    record Done(Product now) implements Edited {}

    record Wrong(ProductField field, Text why) implements Edited {}

    /** Somebody else changed it meanwhile; nothing was written. */
    record Stale() implements Edited {}

    record Refused(Privilege missing) implements Edited {}
  }

  private final Catalogue catalogue;
  private final Ids ids;
  private final AuditTrail trail;
  private final Work work;

  public EditProduct(Catalogue catalogue, Ids ids, AuditTrail trail, Work work) {
    this.catalogue = catalogue;
    this.ids = ids;
    this.trail = trail;
    this.work = work;
  }

  /** All products by their codes; empty for who may not edit them. */
  public Optional<List<Product>> all(Asker asker) {
    return asker.may(Privilege.PRODUCT_EDIT) ? Optional.of(catalogue.all()) : Optional.empty();
  }

  /** Keeps a product as it was typed. */
  public Edited run(Asker asker, Typed typed) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.PRODUCT_EDIT)) {
            trail.refused(asker, Privilege.PRODUCT_EDIT, LoadProducts.SUBJECT, 0);
            return new Edited.Refused(Privilege.PRODUCT_EDIT);
          }
          var all = catalogue.all();
          var before = typed.before();
          if (before != null && !all.contains(before)) return new Edited.Stale();
          var numbers = new EnumMap<ProductField, BigDecimal>(ProductField.class);
          var wrong = check(typed, all, numbers);
          return wrong.isPresent() ? wrong.get() : keep(asker, typed, numbers);
        });
  }

  /** What is wrong first; the numbers that were understood are put among the others. */
  private static Optional<Edited> check(
      Typed typed, List<Product> all, Map<ProductField, BigDecimal> numbers) {
    var code = typed.code().strip();
    if (code.isEmpty() || code.length() > Product.LONGEST_CODE)
      return wrong(ProductField.CODE, Text.of("plans.products.code"));
    var key = LoadProducts.key(code);
    if (typed.before() == null
        && all.stream().anyMatch(p -> LoadProducts.key(p.code()).equals(key)))
      return wrong(ProductField.CODE, Text.of("plans.products.taken", Text.asWritten(code)));
    if (typed.name().strip().length() > Product.LONGEST_NAME)
      return wrong(ProductField.NAME, Text.of("plans.products.long", Product.LONGEST_NAME));
    if (typed.hasNoTerms()) return Optional.empty();
    if (typed.since() == null) return wrong(ProductField.SINCE, Text.of("plans.products.noSince"));
    var texts =
        Map.of(
            ProductField.TRANSFER, typed.transfer(),
            ProductField.FEE, typed.fee(),
            ProductField.YEARLY, typed.yearly(),
            ProductField.COST, typed.cost(),
            ProductField.LOSS, typed.loss());
    for (var field :
        List.of(
            ProductField.TRANSFER,
            ProductField.FEE,
            ProductField.YEARLY,
            ProductField.COST,
            ProductField.LOSS)) {
      var number = CatalogueFile.number(Objects.requireNonNull(texts.get(field)));
      if (number.isEmpty()) return wrong(field, Text.of("plans.products.noNumber"));
      boolean unsigned = field == ProductField.COST || field == ProductField.LOSS;
      if (unsigned && number.get().signum() < 0)
        return wrong(field, Text.of("plans.products.unsigned"));
      boolean rate = field == ProductField.TRANSFER || field == ProductField.LOSS;
      if (rate && number.get().abs().compareTo(CatalogueFile.HIGHEST_RATE) >= 0)
        return wrong(field, Text.of("plans.products.rate"));
      numbers.put(field, number.get());
    }
    return Optional.empty();
  }

  private static Optional<Edited> wrong(ProductField field, Text why) {
    return Optional.of(new Edited.Wrong(field, why));
  }

  private Edited keep(Asker asker, Typed typed, Map<ProductField, BigDecimal> numbers) {
    var before = typed.before();
    var named =
        new Product(
            before == null ? new ProductId(ids.next()) : before.id(),
            before == null ? typed.code().strip() : before.code(),
            typed.name().strip(),
            typed.line(),
            typed.dayCount(),
            before == null ? List.of() : before.terms());
    var terms = typed.since() == null ? null : terms(typed.since(), numbers);
    var now = terms == null ? named : named.with(terms);
    if (before != null && LoadProducts.alike(before, now)) return new Edited.Done(before);
    catalogue.put(List.of(now));
    trail.write(
        asker.id(),
        before == null ? Act.CREATED : Act.CHANGED,
        LoadProducts.SUBJECT,
        now.id().value(),
        changes(before, now, terms));
    // as the store gives it back, so that it can be compared with what is there later
    return new Edited.Done(
        catalogue.all().stream().filter(p -> p.id().equals(now.id())).findFirst().orElse(now));
  }

  private static Terms terms(LocalDate since, Map<ProductField, BigDecimal> numbers) {
    return new Terms(
        since,
        Objects.requireNonNull(numbers.get(ProductField.TRANSFER)),
        Objects.requireNonNull(numbers.get(ProductField.FEE)),
        Objects.requireNonNull(numbers.get(ProductField.YEARLY)),
        Objects.requireNonNull(numbers.get(ProductField.COST)),
        Objects.requireNonNull(numbers.get(ProductField.LOSS)));
  }

  private static List<Change> changes(
      @Nullable Product before, Product now, @Nullable Terms terms) {
    var changes = new ArrayList<Change>();
    if (before == null) changes.add(new Change("code", "", now.code()));
    change(changes, "name", before == null ? "" : before.name(), now.name());
    change(changes, "line", before == null ? "" : before.line().name(), now.line().name());
    change(
        changes, "dayCount", before == null ? "" : before.dayCount().name(), now.dayCount().name());
    if (terms == null) return changes;
    var replaced =
        before == null
            ? Optional.<Terms>empty()
            : before.terms().stream().filter(t -> t.since().equals(terms.since())).findFirst();
    change(changes, "terms", replaced.map(LoadProducts::told).orElse(""), LoadProducts.told(terms));
    return changes;
  }

  private static void change(List<Change> changes, String field, String before, String after) {
    if (!before.equals(after)) changes.add(new Change(field, before, after));
  }
}
