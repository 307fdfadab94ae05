package org.branchbook.plans.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.clients.Holding;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Target;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;

/** The products of a file: of the catalogue, or a line's own where the file tells no more. */
final class Products {
  private final Map<String, Product> byCode = new HashMap<>();
  private final Map<ProductId, Product> byId = new HashMap<>();
  private final List<Product> fresh = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final Ids ids;

  Products(Catalogue catalogue, Vocabulary vocabulary, Ids ids) {
    this.vocabulary = vocabulary;
    this.ids = ids;
    catalogue.all().forEach(this::know);
  }

  private void know(Product product) {
    byCode.put(product.code().toLowerCase(Locale.ROOT), product);
    byId.put(product.id(), product);
  }

  Product of(ProductId id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow();
  }

  /** The product that a cell names by its code or line; that of the account where it is blank. */
  Optional<Product> named(String cell, Optional<Holding> account) {
    var known = byCode.get(cell.toLowerCase(Locale.ROOT));
    if (known != null) return Optional.of(known);
    if (cell.isEmpty()) return account.map(a -> ofLine(a.kind()));
    return vocabulary
        .value(Target.PRODUCT_KIND, cell)
        .map(line -> ofLine(Holding.Kind.valueOf(line)));
  }

  /** A line's own product has the line for its name, in every reader's language. */
  private Product ofLine(Holding.Kind line) {
    var known = byCode.get(line.name().toLowerCase(Locale.ROOT));
    if (known != null) return known;
    var made =
        new Product(new ProductId(ids.next()), line.name(), "", line, DayCount.ACT_365, List.of());
    know(made);
    fresh.add(made);
    return made;
  }

  /** Those that the catalogue doesn't have yet, each once. */
  List<Product> fresh() {
    var all = List.copyOf(fresh);
    fresh.clear();
    return all;
  }
}
