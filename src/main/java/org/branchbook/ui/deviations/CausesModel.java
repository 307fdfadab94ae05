package org.branchbook.ui.deviations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Causes.Row;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The causes of a year, by what they are told. */
final class CausesModel {
  final ObjectProperty<By> by = new SimpleObjectProperty<>(By.CAUSE);
  private final ReadOnlyObjectWrapper<@Nullable List<Row>> rows = new ReadOnlyObjectWrapper<>();
  private final DeviationWork work;
  private final Asker asker;
  private final Background latest;
  private final Notices notices;
  private final Clock clock;

  CausesModel(
      DeviationWork work, Asker asker, Background background, Notices notices, Clock clock) {
    this.work = work;
    this.asker = asker;
    this.latest = Background.latest(background);
    this.notices = notices;
    this.clock = clock;
    by.subscribe((_, _) -> read());
  }

  /** Null until they are read. */
  ReadOnlyObjectProperty<@Nullable List<Row>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Reads them anew. */
  void read() {
    var scope = asker.scope(Privilege.INCOME_SEE);
    var of = by.get();
    var since = LocalDate.now(clock).minusYears(1);
    latest.run(
        () -> work.causes().since(since, of, scope),
        rows::set,
        e -> notices.failed(e, Text.of("deviations.failed")));
  }
}
