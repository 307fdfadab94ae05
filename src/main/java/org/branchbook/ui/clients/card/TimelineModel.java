package org.branchbook.ui.clients.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.card.Timeline;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;

/** Everything that happened with a client, newest first, read on as it is scrolled. */
final class TimelineModel {
  static final int PAGE = 40;

  /**
   * An event and the day it was on.
   *
   * @param opensMonth whether it is the first that is shown of its month
   */
  record Entry(Happening what, LocalDate day, boolean opensMonth) {}

  final Paged<Entry> entries;
  private final Timeline timeline;
  private final Asker asker;
  private final ClientId client;
  private final List<HappeningAction> actions;

  TimelineModel(
      Timeline timeline,
      Asker asker,
      ClientId client,
      Background background,
      List<HappeningAction> actions) {
    this.actions = actions;
    this.timeline = timeline;
    this.asker = asker;
    this.client = client;
    this.entries = new Paged<>(background, PAGE);
  }

  /** What can be done with what happened. */
  List<HappeningAction> actions(Happening what) {
    return actions.stream().filter(a -> a.kind().equals(what.kind())).toList();
  }

  /** Reads it anew from its beginning. */
  void read() {
    entries.show(this::page);
  }

  private Page<Entry> page(Optional<Page.Mark> after, int size) {
    var page = timeline.of(asker, client, after, size);
    var last = after.map(mark -> YearMonth.from(day(Instant.parse(mark.key()))));
    var rows = new ArrayList<Entry>();
    for (var happening : page.rows()) {
      var day = day(happening.at());
      var month = YearMonth.from(day);
      rows.add(new Entry(happening, day, last.filter(month::equals).isEmpty()));
      last = Optional.of(month);
    }
    return new Page<>(rows, page.next());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }
}
