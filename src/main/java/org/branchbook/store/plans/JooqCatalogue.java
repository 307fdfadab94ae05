package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.PRODUCT;
import static org.branchbook.store.db.Tables.PRODUCT_TERMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** {@link Catalogue} in SQL. */
final class JooqCatalogue implements Catalogue {
  private final DSLContext db;

  JooqCatalogue(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Product> all() {
    var terms =
        db.selectFrom(PRODUCT_TERMS)
            .fetchGroups(
                PRODUCT_TERMS.PRODUCT_ID,
                r ->
                    new Terms(
                        r.getSince(),
                        r.getTransfer(),
                        r.getFee(),
                        r.getYearly(),
                        r.getCost(),
                        r.getLoss()));
    return db.selectFrom(PRODUCT)
        .orderBy(PRODUCT.CODE)
        .fetch(
            r ->
                new Product(
                    new ProductId(r.getId()),
                    r.getCode(),
                    r.getName(),
                    Holding.Kind.valueOf(r.getLine()),
                    DayCount.valueOf(r.getDayCount()),
                    terms.getOrDefault(r.getId(), List.of())));
  }

  @Override
  public Map<ProductId, Holding.Kind> lines() {
    return db.select(PRODUCT.ID, PRODUCT.LINE)
        .from(PRODUCT)
        .fetchMap(r -> new ProductId(r.value1()), r -> Holding.Kind.valueOf(r.value2()));
  }

  @Override
  public void put(List<Product> products) {
    var known = db.select(PRODUCT.ID).from(PRODUCT).fetchSet(PRODUCT.ID);
    var fresh = new ArrayList<Object[]>();
    var changed = new ArrayList<Object[]>();
    var terms = new ArrayList<Object[]>();
    for (var p : products) {
      long id = p.id().value();
      if (known.contains(id))
        changed.add(
            Rows.row(p.code(), p.name(), p.line().name(), p.dayCount().name(), p.id().value()));
      else fresh.add(Rows.row(id, p.code(), p.name(), p.line().name(), p.dayCount().name()));
      for (var t : p.terms())
        terms.add(Rows.row(id, t.since(), t.transfer(), t.fee(), t.cost(), t.loss(), t.yearly()));
    }
    Rows.ready(PRODUCT, fresh).insert(db);
    Rows.batch(
        db, "update product set code = ?, name = ?, line = ?, day_count = ? where id = ?", changed);
    Rows.remove(db, PRODUCT_TERMS.PRODUCT_ID, products.stream().map(p -> p.id().value()).toList());
    Rows.ready(PRODUCT_TERMS, terms).insert(db);
  }

  @Override
  public boolean remove(List<ProductId> products) {
    var ids = products.stream().map(ProductId::value).toList();
    if (db.fetchExists(INCOME_STREAM, INCOME_STREAM.PRODUCT_ID.in(ids))) return false;
    Rows.remove(db, PRODUCT_TERMS.PRODUCT_ID, ids);
    Rows.remove(db, PRODUCT.ID, ids);
    return true;
  }
}
