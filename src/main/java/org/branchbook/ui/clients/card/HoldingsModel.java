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
import org.jspecify.annotations.Nullable;

/** The products that a client holds, and the one that is being written. */
final class HoldingsModel {
  /** What new products are in, by the branch's country. */
  private static final Map<String, String> CURRENCY =
      Map.of("UA", "UAH", "BY", "BYN", "RU", "RUB", "GB", "GBP", "US", "USD");

  final ObservableList<Holding> holdings = FXCollections.observableArrayList();
  final BooleanProperty read = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable HoldingForm> form = new ReadOnlyObjectWrapper<>();
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
            },
            _ -> failed());
  }

  void add() {
    if (mayEdit()) form.set(new HoldingForm(null, CURRENCY.getOrDefault(around.country(), "EUR")));
  }

  void edit(Holding holding) {
    if (mayEdit()) form.set(new HoldingForm(holding, holding.currency()));
  }

  /** Leaves the form. */
  void leave() {
    form.set(null);
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
                form.set(null);
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
            _ -> failed());
  }

  private void failed() {
    around.notices().warn(Text.of("clients.card.failed"));
  }
}
