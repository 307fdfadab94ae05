package org.branchbook.ui.plans;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.ReadMonths.MonthTotal;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The door to the tab of income on a card, and to the list of clients by income. */
public final class PlanScreens {
  /** The key of the tab's name. */
  public static final String TAB = "plans.tab";

  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("income", "product");

  /** By which the workstation remembers what the section shows. */
  private static final String PLACE = "income.place";

  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Remembered remembered;
  private final Clock clock;
  private final IncomeListModel list;
  private final ProspectModel prospect;
  private final FactsModel facts;
  private final ProductsModel products;
  private final LoadTableModel<Product> productsFile;
  private final RatesModel rates;
  private final LoadTableModel<Rate> ratesFile;
  private final ObjectProperty<Place> place;
  private @Nullable IncomeModel last;

  /** The screens of somebody who is signed in. */
  public PlanScreens(
      PlanWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.remembered = remembered;
    this.clock = clock;
    this.list = new IncomeListModel(work, asker, background, notices, lastMonth());
    this.prospect =
        new ProspectModel(work, asker, background, notices, YearMonth.now(clock), this::show);
    this.facts = new FactsModel(work, asker, background, notices, YearMonth.now(clock));
    this.products = new ProductsModel(work.products(), asker, background, notices, clock);
    this.productsFile =
        new LoadTableModel<>(
            "plans.products", work.loadProducts(), asker, background, notices, products::read);
    this.rates = new RatesModel(work, asker, background, notices, clock);
    this.ratesFile =
        new LoadTableModel<>(
            "plans.rates", work.loadRates(), asker, background, notices, rates::read);
    this.place = place(places(), remembered);
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.INCOME_SEE);
  }

  private YearMonth lastMonth() {
    return YearMonth.now(clock).minusMonths(1);
  }

  /** The tab's nodes for a client in a language. */
  public Parent tab(ClientId client, Words words) {
    var model = last;
    if (model == null || !model.client.equals(client))
      last = model = new IncomeModel(client, work, asker, background, notices, lastMonth());
    model.read();
    return styled(new IncomeView(model, words, remembered));
  }

  /** Facts were loaded or taken back, whosever. */
  public void changed(List<Change> changes) {
    if (last != null) last.read();
  }

  private List<Place> places() {
    return Arrays.stream(Place.values())
        .filter(
            p ->
                switch (p) {
                  case CLIENTS, FORECAST -> true;
                  case FACTS, RATES -> asker.may(Privilege.IMPORT);
                  case PRODUCTS -> asker.may(Privilege.PRODUCT_EDIT);
                })
        .toList();
  }

  /** The one that was shown last. */
  private static ObjectProperty<Place> place(List<Place> places, Remembered remembered) {
    var last =
        remembered
            .get(PLACE)
            .flatMap(name -> places.stream().filter(p -> p.name().equals(name)).findFirst())
            .orElse(places.getFirst());
    var place = new SimpleObjectProperty<>(last);
    place.subscribe((_, now) -> remembered.put(PLACE, now.name()));
    return place;
  }

  /** The clients by income, and what the quarter will bring. */
  public Parent section(Words words) {
    return styled(
        new SectionView(
            places(),
            place,
            words,
            now -> {
              read(now);
              return head ->
                  switch (now) {
                    case CLIENTS -> new IncomeListView(list, words, remembered, head);
                    case FORECAST -> new ProspectView(prospect, words, remembered, head);
                    case FACTS -> new FactsView(facts, words, remembered, head, this::clientsOf);
                    case PRODUCTS ->
                        new ProductsView(products, productsFile, words, remembered, head);
                    case RATES -> new RatesView(rates, ratesFile, words, remembered, head);
                  };
            }));
  }

  private void read(Place now) {
    switch (now) {
      case CLIENTS -> list.read();
      case FORECAST -> prospect.read();
      case FACTS -> facts.read();
      case PRODUCTS -> products.read();
      case RATES -> rates.read();
    }
  }

  /** The clients whose facts make a month's total up; each opens down to the facts. */
  private void clientsOf(MonthTotal total) {
    show(IncomeAsked.of(Planned.BRANCH, Months.Kind.MONTH, total.month(), null));
  }

  /** The clients whose facts make a sum up that stands elsewhere. */
  public void show(IncomeAsked asked) {
    place.set(Place.CLIENTS);
    list.show(asked);
  }

  /** All clients in the quarter so far. */
  public void showQuarter() {
    show(IncomeAsked.of(Planned.BRANCH, Months.Kind.QUARTER, lastMonth(), null));
  }

  /** Facts were loaded or taken back, whosever: what is shown is counted anew. */
  public void listChanged(List<Change> changes) {
    read(place.get());
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(PlanScreens.class.getResource("/org/branchbook/css/plans.css"))
                .toExternalForm());
    return parent;
  }
}
