package org.branchbook.plans.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.income.Catalogue;
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
 * Loads the bank's products with their terms. What the file says is taken; other products, and
 * terms of other days, stay. Facts that were counted already stay as they are.
 */
public final class LoadProducts {
  static final String SUBJECT = "product";

  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept.
     *
     * @param same how many products stood there so already
     * @param place where the rejected rows lie with their reasons; "" for none
     */
    record Done(int added, int changed, int same, int rejected, String place) implements Loaded {}

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

  private final CatalogueFile files;
  private final Catalogue catalogue;
  private final Rejects rejects;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;

  public LoadProducts(
      CatalogueFile files,
      Catalogue catalogue,
      Rejects rejects,
      Work work,
      Ids ids,
      AuditTrail trail) {
    this.files = files;
    this.catalogue = catalogue;
    this.rejects = rejects;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
  }

  /**
   * Keeps what the file says.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public Loaded run(Asker asker, String file, String rejected, Words words) {
    if (!asker.may(Privilege.PRODUCT_EDIT)) {
      work.inOne(() -> trail.refused(asker, Privilege.PRODUCT_EDIT, SUBJECT, 0));
      return new Loaded.Refused(Privilege.PRODUCT_EDIT);
    }
    return switch (files.read(file)) {
      case NamedTable.Read.Unfit<CatalogueFile.Said>(var why) -> new Loaded.Unfit(why);
      case NamedTable.Read.Done<CatalogueFile.Said> read -> {
        var counts = work.inOne(() -> keep(asker, read.said()));
        yield new Loaded.Done(
            counts[0],
            counts[1],
            counts[2],
            read.wrong().size(),
            rejects.write(file, rejected, read.header(), read.wrong(), words));
      }
    };
  }

  /** How many are added, changed, and as they were. */
  private int[] keep(Asker asker, List<CatalogueFile.Said> said) {
    var known = new TreeMap<String, Product>();
    for (var product : catalogue.all()) known.put(key(product.code()), product);
    var wanted = new LinkedHashMap<String, Product>();
    for (var one : said) {
      var there = wanted.getOrDefault(key(one.code()), known.get(key(one.code())));
      wanted.put(key(one.code()), with(there, one));
    }
    var fresh = new ArrayList<Product>();
    int added = 0;
    int same = 0;
    for (Map.Entry<String, Product> one : wanted.entrySet()) {
      var before = known.get(one.getKey());
      if (before == null) added++;
      else if (alike(before, one.getValue())) {
        same++;
        continue;
      }
      fresh.add(one.getValue());
    }
    catalogue.put(fresh);
    if (!fresh.isEmpty())
      trail.write(
          asker.id(),
          Act.IMPORTED,
          SUBJECT,
          0,
          List.of(new Change("products", "", Integer.toString(fresh.size()))));
    return new int[] {added, fresh.size() - added, same};
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
