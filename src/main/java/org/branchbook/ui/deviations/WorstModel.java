package org.branchbook.ui.deviations;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationRow;
import org.branchbook.plans.deviations.Deviations.Night;
import org.branchbook.plans.deviations.WorstFirst.Which;
import org.branchbook.plans.deviations.acts.CountNow;
import org.branchbook.plans.deviations.night.DeviationNight.Did;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The deviations within somebody's reach, the worst first, and the one that is looked at. */
final class WorstModel {
  private static final int PAGE = 50;

  final Paged<DeviationRow> list;
  final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);

  /** The row that is chosen; null for none. */
  final ObjectProperty<@Nullable DeviationRow> chosen = new SimpleObjectProperty<>();

  /** What is chosen, with its parts and history; null for none. */
  final ObjectProperty<@Nullable FoundModel> detail = new SimpleObjectProperty<>();

  /** Whether they are being counted. */
  final BooleanProperty counting = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable Night> night = new ReadOnlyObjectWrapper<>();
  private final DeviationWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  WorstModel(DeviationWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    list = new Paged<>(background, PAGE, row -> row.deviation().id());
    which.subscribe((_, _) -> read());
  }

  /** When they were counted; null for never. */
  ReadOnlyObjectProperty<@Nullable Night> night() {
    return night.getReadOnlyProperty();
  }

  /** Reads the list anew. */
  void read() {
    var scope = asker.scope(Privilege.INCOME_SEE);
    var of = which.get();
    list.show((after, size) -> work.worst().list(of, after, size, scope));
    background.run(
        () -> Optional.ofNullable(work.deviations().night()),
        now -> night.set(now.orElse(null)),
        e -> notices.failed(e, Text.of("deviations.failed")));
    var looked = detail.get();
    if (looked != null) looked.read();
  }

  /** Whether who is here may have them counted now. */
  boolean mayCount() {
    return asker.may(CountNow.PRIVILEGE);
  }

  /** Counts them anew. */
  void count() {
    if (counting.get()) return;
    counting.set(true);
    background.run(
        Text.of("deviations.looking"),
        progress -> work.countNow().run(asker, progress),
        kept -> {
          counting.set(false);
          if (kept instanceof Kept.Done<Did>(var did)) {
            notices.say(Text.of("deviations.count.done", did.found(), did.given()));
            work.given().run();
          } else if (kept instanceof Kept.Refused<Did>(var why)) notices.warn(why);
          read();
        },
        e -> {
          counting.set(false);
          notices.failed(e);
        });
  }

  /** Shows one beside the list. */
  void choose(@Nullable DeviationRow row) {
    chosen.set(row);
    if (row == null) {
      detail.set(null);
      return;
    }
    var id = row.deviation().id();
    var model =
        new FoundModel(
            scope -> work.deviations().find(id, scope).stream().toList(),
            work,
            asker,
            background,
            notices);
    model.read();
    detail.set(model);
  }

  /** Opens the client's card. */
  void open() {
    var row = chosen.get();
    if (row != null) work.open().accept(row.deviation().client());
  }

  static List<Which> all() {
    return List.of(Which.values());
  }
}
