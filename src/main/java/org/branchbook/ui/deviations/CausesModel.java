package org.branchbook.ui.deviations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Causes.Row;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** The causes of a year, by what they are told. */
final class CausesModel {
  final ObjectProperty<By> by = new SimpleObjectProperty<>(By.CAUSE);
  private final ReadOnlyObjectWrapper<@Nullable List<Row>> rows = new ReadOnlyObjectWrapper<>();
  private final DeviationWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private final Clock clock;

  CausesModel(
      DeviationWork work, Asker asker, Background background, Notices notices, Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
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
    var since = since();
    latest.run(
        () -> work.causes().since(since, of, scope),
        rows::set,
        e -> notices.failed(e, Text.of("deviations.failed")));
  }

  private LocalDate since() {
    return LocalDate.now(clock).minusYears(1);
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  /** Writes them into a file as they are told now. */
  void export(Paper.Format format, Words words) {
    var of = by.get();
    var since = since();
    var file =
        "%s/%s %s.%s"
            .formatted(
                work.folder(),
                words.say("deviations.causes.title"),
                since,
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.export().run(asker, since, of, format, words, file),
        done -> taken().say(done, () -> export(format, words)),
        e -> notices.failed(e, Text.of("deviations.failed")));
  }

  private TakenOut taken() {
    return new TakenOut(notices, work.second(), work.show());
  }
}
