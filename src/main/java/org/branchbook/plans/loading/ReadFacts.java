package org.branchbook.plans.loading;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.Kept;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportRun;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/** Opens a sum of a client's income down to the facts, each with the import that brought it. */
public final class ReadFacts {
  /**
   * A product's fact of a month.
   *
   * @param product its name; "" for the line's own product
   * @param key by which files call it
   * @param source empty where no import brought it
   */
  public record SourcedFact(
      YearMonth month,
      Holding.Kind line,
      String product,
      String key,
      Fact fact,
      Optional<FactSource> source) {}

  /**
   * Where a fact comes from.
   *
   * @param who has imported it; "" where nobody knows
   */
  public record FactSource(ImportRun run, String who) {}

  private final Facts facts;
  private final Catalogue catalogue;
  private final FactLog log;
  private final ImportLog imports;
  private final Employees employees;
  private final CardAccess access;
  private final Work work;

  public ReadFacts(
      Facts facts,
      Catalogue catalogue,
      FactLog log,
      ImportLog imports,
      Employees employees,
      CardAccess access,
      Work work) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.log = log;
    this.imports = imports;
    this.employees = employees;
    this.access = access;
    this.work = work;
  }

  /** The facts of these months, both ends within; the latest month first, then the most income. */
  public Kept<List<SourcedFact>> of(Asker asker, ClientId client, YearMonth from, YearMonth to) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                Privilege.INCOME_SEE,
                _ -> new Kept.Done<>(read(asker, client, from, to))));
  }

  private List<SourcedFact> read(Asker asker, ClientId client, YearMonth from, YearMonth to) {
    var scope = access.towards(asker, client).scope(Privilege.INCOME_SEE);
    var products = new HashMap<ProductId, Product>();
    catalogue.all().forEach(p -> products.put(p.id(), p));
    var parts = facts.of(client, from, to, scope);
    var sources = sources(parts.stream().map(p -> p.stream().id()).distinct().toList(), from, to);
    var all = new ArrayList<SourcedFact>();
    for (var part : parts) {
      var product = Optional.ofNullable(products.get(part.stream().product()));
      for (var month : Month.values()) {
        var at = part.year().at(month);
        var fact = part.year().of(month);
        if (fact == null || at.isBefore(from) || at.isAfter(to)) continue;
        all.add(
            new SourcedFact(
                at,
                product.map(Product::line).orElse(Holding.Kind.OTHER),
                product.map(Product::name).orElse(""),
                part.stream().key(),
                fact,
                Optional.ofNullable(sources.get(new Of(part.stream().id(), at)))));
      }
    }
    all.sort(
        Comparator.comparing(SourcedFact::month)
            .reversed()
            .thenComparing(f -> -f.fact().income())
            .thenComparing(SourcedFact::key));
    return List.copyOf(all);
  }

  private record Of(long stream, YearMonth month) {}

  private Map<Of, FactSource> sources(List<Long> streams, YearMonth from, YearMonth to) {
    var last = new HashMap<Of, ImportId>();
    for (var source : log.sources(streams, from, to))
      last.put(new Of(source.stream(), source.month()), source.by());
    var known = new HashMap<ImportId, FactSource>();
    for (var id : List.copyOf(last.values()))
      if (!known.containsKey(id))
        imports.find(id).ifPresent(run -> known.put(id, new FactSource(run, name(run))));
    var sources = new HashMap<Of, FactSource>();
    last.forEach(
        (of, id) -> {
          var source = known.get(id);
          if (source != null) sources.put(of, source);
        });
    return sources;
  }

  private String name(ImportRun run) {
    return employees.find(run.who()).map(e -> e.name()).orElse("");
  }
}
