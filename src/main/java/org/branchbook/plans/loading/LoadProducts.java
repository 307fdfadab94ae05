package org.branchbook.plans.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
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
 * Loads the bank's products with their terms, and takes a load back. What the file says is taken;
 * other products, and terms of other days, stay. Facts that were counted already stay as they are.
 */
public final class LoadProducts {
  static final String SUBJECT = "product";

  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept, or would be.
     *
     * @param kept each product that is new or another than it was
     * @param same how many products stood there so already
     * @param place where the rejected rows lie with their reasons; "" for none
     */
    record Done(List<Kept> kept, int same, int rejected, String place) implements Loaded {
      /** How many are new. */
      public int added() {
        return (int) kept.stream().filter(k -> k.before() == null).count();
      }

      /** How many are others than they were. */
      public int changed() {
        return kept.size() - added();
      }
    }

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

  /**
   * A product as a file has it.
   *
   * @param before as it stood there; null for a new one
   */
  public record Kept(@Nullable Product before, Product now) {
    private boolean isNew() {
      return !now.equals(before);
    }
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
    return run(asker, file, rejected, words, false);
  }

  /** Says what loading the file would bring, and keeps nothing but the rejected rows beside it. */
  public Loaded tryOut(Asker asker, String file, Words words) {
    return run(asker, file, "", words, true);
  }

  private Loaded run(Asker asker, String file, String rejected, Words words, boolean dry) {
    if (refused(asker)) return new Loaded.Refused(Privilege.PRODUCT_EDIT);
    return switch (files.read(file)) {
      case NamedTable.Read.Unfit<CatalogueFile.Said>(var why) -> new Loaded.Unfit(why);
      case NamedTable.Read.Done<CatalogueFile.Said> read -> {
        var said = work.inOne(() -> dry ? compared(read.said()) : keep(asker, read.said()));
        yield new Loaded.Done(
            said.stream().filter(Kept::isNew).toList(),
            (int) said.stream().filter(k -> !k.isNew()).count(),
            read.wrong().size(),
            rejects.write(file, rejected, read.header(), read.wrong(), words));
      }
    };
  }

  private boolean refused(Asker asker) {
    if (asker.may(Privilege.PRODUCT_EDIT)) return false;
    work.inOne(() -> trail.refused(asker, Privilege.PRODUCT_EDIT, SUBJECT, 0));
    return true;
  }

  private List<Kept> keep(Asker asker, List<CatalogueFile.Said> said) {
    var all = compared(said);
    var fresh = all.stream().filter(Kept::isNew).map(Kept::now).toList();
    catalogue.put(fresh);
    if (!fresh.isEmpty()) write(asker, Act.IMPORTED, fresh.size());
    return all;
  }

  /** Each product of the file once; those that stand there so already as they stand. */
  private List<Kept> compared(List<CatalogueFile.Said> said) {
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
              boolean same = before != null && alike(before, one.getValue());
              return new Kept(before, same ? before : one.getValue());
            })
        .toList();
  }

  /**
   * Takes a load back: what it changed is as it was, what it added goes. Nothing is taken back
   * where somebody has changed one of the products since, or income of a new one is known.
   */
  public Undone undo(Asker asker, Loaded.Done done) {
    if (refused(asker)) return new Undone.Not(Privilege.PRODUCT_EDIT.refused());
    return work.inOne(
        () -> {
          var there =
              catalogue.all().stream().collect(Collectors.toMap(Product::id, Function.identity()));
          for (var one : done.kept()) {
            var now = there.get(one.now().id());
            if (now == null || !alike(now, one.now())) return new Undone.Changed("");
          }
          var added =
              done.kept().stream().filter(k -> k.before() == null).map(k -> k.now().id()).toList();
          if (!added.isEmpty() && !catalogue.remove(added))
            return new Undone.Not(Text.of("plans.products.used"));
          catalogue.put(done.kept().stream().map(Kept::before).filter(Objects::nonNull).toList());
          write(asker, Act.REVERTED, done.kept().size());
          return new Undone.Done();
        });
  }

  private void write(Asker asker, Act act, int products) {
    trail.write(
        asker.id(),
        act,
        SUBJECT,
        0,
        List.of(new Change("products", "", Integer.toString(products))));
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
