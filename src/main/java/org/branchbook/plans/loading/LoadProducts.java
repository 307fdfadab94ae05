package org.branchbook.plans.loading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Loads the bank's products with their terms. Terms of other days stay, as facts do that were
 * counted already.
 */
public final class LoadProducts extends LoadTable<CatalogueFile.Said, Product> {
  static final String SUBJECT = "product";

  private final CatalogueFile files;
  private final Catalogue catalogue;
  private final Ids ids;

  public LoadProducts(
      CatalogueFile files,
      Catalogue catalogue,
      Rejects rejects,
      Work work,
      Ids ids,
      AuditTrail trail) {
    super(new Subject(SUBJECT, "products", Privilege.PRODUCT_EDIT), rejects, work, trail);
    this.files = files;
    this.catalogue = catalogue;
    this.ids = ids;
  }

  @Override
  NamedTable.Read<CatalogueFile.Said> read(String file) {
    return files.read(file);
  }

  @Override
  Collection<Product> all() {
    return catalogue.all();
  }

  @Override
  Object key(Product product) {
    return product.id();
  }

  @Override
  void put(List<Product> products) {
    catalogue.put(products);
  }

  @Override
  Optional<Text> remove(List<Product> products) {
    return catalogue.remove(products.stream().map(Product::id).toList())
        ? Optional.empty()
        : Optional.of(Text.of("plans.products.used"));
  }

  @Override
  List<Kept<Product>> compared(List<CatalogueFile.Said> said) {
    var known = new TreeMap<String, Product>();
    for (var product : catalogue.all()) known.put(key(product.code()), product);
    var wanted = new LinkedHashMap<String, Product>();
    for (var one : said) {
      var there = wanted.getOrDefault(key(one.code()), known.get(key(one.code())));
      wanted.put(key(one.code()), with(there, one));
    }
    return wanted.entrySet().stream()
        .map(
            one -> {
              var before = known.get(one.getKey());
              boolean same = before != null && same(before, one.getValue());
              return new Kept<>(before, same ? before : one.getValue());
            })
        .toList();
  }

  static String key(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private Product with(@Nullable Product there, CatalogueFile.Said one) {
    return new Product(
            there == null ? new ProductId(ids.next()) : there.id(),
            there == null ? one.code() : there.code(),
            one.name(),
            one.line(),
            one.dayCount(),
            there == null ? List.of() : there.terms())
        .with(one.terms());
  }

  @Override
  boolean same(Product one, Product other) {
    return alike(one, other);
  }

  /** Whether both say the same: 3.5 and 3.5000 are one number. */
  static boolean alike(Product one, Product other) {
    return one.name().equals(other.name())
        && one.line() == other.line()
        && one.dayCount() == other.dayCount()
        && told(one).equals(told(other));
  }

  private static List<String> told(Product product) {
    return product.terms().stream().map(LoadProducts::told).toList();
  }

  /** Terms in figures, for comparing them and for the audit. */
  static String told(Terms terms) {
    return Stream.of(terms.transfer(), terms.fee(), terms.yearly(), terms.cost(), terms.loss())
        .map(n -> n.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" ", terms.since() + " ", ""));
  }
}
