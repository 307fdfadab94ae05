package org.branchbook.ui.clients.card;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** The products that a client holds, and the one that is being written. */
final class HoldingsModel {
  /** What new products are in, by the branch's country. */
  private static final Map<String, String> CURRENCY =
      Map.of("UA", "UAH", "BY", "BYN", "RU", "RUB", "GB", "GBP", "US", "USD");

  private static final String ADDED = "holding.new";
  private static final String CHANGED = "holding";

  final ObservableList<Holding> holdings = FXCollections.observableArrayList();
  final BooleanProperty read = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable HoldingForm> form = new ReadOnlyObjectWrapper<>();
  private @Nullable FormDraft draft;
  private final CardModel card;
  private final CardWork work;
  private final CardSurroundings around;

  HoldingsModel(CardModel card, CardWork work, CardSurroundings around) {
    this.card = card;
    this.work = work;
    this.around = around;
  }

  /** The form below the table; null while nothing is written. */
  ReadOnlyObjectProperty<@Nullable HoldingForm> form() {
    return form.getReadOnlyProperty();
  }

  Remembered remembered() {
    return around.remembered();
  }

  boolean mayEdit() {
    return card.covers(Privilege.HOLDING_EDIT);
  }

  void load() {
    ClientId client = card.id();
    around
        .background()
        .run(
            () -> work.papers().holdings(client),
            (List<Holding> all) -> {
              if (!holdings.equals(all)) holdings.setAll(all);
              read.set(true);
              goOn();
            },
            this::failed);
  }

  void add() {
    if (mayEdit())
      write(
          new HoldingForm(null, CURRENCY.getOrDefault(around.country(), "EUR")),
          ADDED,
          card.id().value());
  }

  void edit(Holding holding) {
    if (mayEdit()) write(new HoldingForm(holding, holding.currency()), CHANGED, holding.id());
  }

  /** Leaves the form, and what was typed in it. */
  void leave() {
    close();
  }

  private void write(HoldingForm fresh, String name, long subject) {
    if (draft != null) draft.end();
    draft = around.drafts().begin(fresh.drafted(name, subject));
    form.set(fresh);
  }

  /** Opens the form again in which something was typed and not saved. */
  private void goOn() {
    if (form.get() != null || !mayEdit()) return;
    if (around.drafts().has(ADDED, card.id().value())) add();
    for (var holding : holdings)
      if (form.get() == null && around.drafts().has(CHANGED, holding.id())) edit(holding);
  }

  private void close() {
    if (draft != null) {
      draft.saved();
      draft.end();
    }
    draft = null;
    form.set(null);
  }

  /** What is kept of the form that is open; null while none is. */
  @Nullable FormDraft draft() {
    return draft;
  }

  /** Saves what the form says. */
  void save() {
    var written = form.get();
    if (written == null || written.read(card.id(), 1).isEmpty()) return;
    ClientId client = card.id();
    var asker = around.asker();
    around
        .background()
        .run(
            () -> {
              long id = written.id().orElseGet(() -> work.ids().next());
              return work.holdings().run(asker, written.read(client, id).orElseThrow());
            },
            kept -> {
              if (kept instanceof Kept.Done<Holding>(var now)) {
                close();
                load();
                around
                    .notices()
                    .did(
                        Text.of("clients.holding.saved", now.name()),
                        around.background(),
                        () -> work.holdings().undo(asker, written.before(), now),
                        this::load);
              } else written.error.set(Outcomes.why(kept));
            },
            e -> written.error.set(Failure.said(e, Text.of("clients.card.failed"))));
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("clients.card.failed"));
  }
}
