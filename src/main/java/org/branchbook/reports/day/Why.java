package org.branchbook.reports.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.reports.day.Standing.Bond;
import org.branchbook.tasks.Priority;
import org.jspecify.annotations.Nullable;

/** Why a piece of work stands where it does, in words: on the screen and on paper the same. */
public final class Why {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private static final double HUNDREDTHS = 100;

  private Why() {}

  /** What binds it, how important it is, and the value at risk by which it stands else. */
  public static List<Text> of(Errand errand, LocalDate today) {
    var standing = errand.standing();
    var why = new ArrayList<Text>();
    var bond = bond(errand, today);
    if (bond != null) why.add(bond);
    if (standing.priority() != Priority.NORMAL)
      why.add(Text.of("tasks.day.why." + standing.priority()));
    if (errand.client() == null) why.add(Text.of("tasks.day.why.none"));
    else if (standing.stake().of() != Stake.Of.INCOME)
      why.add(Text.of("tasks.day.why." + standing.stake().of()));
    if (!standing.bound() && standing.stake().of() != Stake.Of.UNKNOWN)
      why.add(Text.of("tasks.day.why.risk", Math.round(standing.risk() / HUNDREDTHS)));
    return why;
  }

  /** The same on paper, where no badge says how late it is and the figure has its heading. */
  static List<Text> onPaper(Errand errand, LocalDate today) {
    var standing = errand.standing();
    var why = new ArrayList<Text>();
    var bond = bond(errand, today);
    if (bond != null) why.add(bond);
    if (standing.late() > 0) why.add(Text.of("tasks.late", standing.late()));
    if (standing.priority() != Priority.NORMAL)
      why.add(Text.of("tasks.day.why." + standing.priority()));
    switch (standing.stake().of()) {
      case GAP, ABOVE -> why.add(Text.of("tasks.day.why." + standing.stake().of()));
      case UNKNOWN, INCOME -> {}
    }
    return why;
  }

  private static @Nullable Text bond(Errand errand, LocalDate today) {
    var due = errand.standing().due();
    var at = due.at();
    if (errand instanceof Errand.OfPromise) {
      if (due.on().equals(today)) return Text.of("tasks.day.why.PROMISE.today");
      // how late a promise is says by when it was given
      return due.on().isBefore(today)
          ? Text.of("tasks.day.why.late")
          : Text.of("tasks.day.why.PROMISE", due.on());
    }
    return switch (errand.standing().bond()) {
      case HOUR ->
          Text.of(
              "tasks.day.why." + Bond.HOUR, Text.asWritten(at == null ? "" : MINUTE.format(at)));
      case REQUEST -> Text.of("tasks.day.why." + Bond.REQUEST);
      case PROMISE, NONE -> null;
    };
  }
}
