package org.branchbook.ui.reports;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/** The door to the reports tab. */
public final class ReportScreens {
  private final ReportModel model;
  private final Remembered remembered;

  /** The screens of somebody who is signed in. */
  public ReportScreens(
      ReportWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      Clock clock) {
    this.model = new ReportModel(work, asker, background, notices, clock);
    remembered
        .get("reports.which")
        .filter(name -> Arrays.stream(Which.values()).anyMatch(w -> w.name().equals(name)))
        .ifPresent(name -> model.which.set(Which.valueOf(name)));
    model.which.subscribe((_, now) -> remembered.put("reports.which", now.name()));
    this.remembered = remembered;
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.REPORT_READ);
  }

  /** The section; it counts when it is come to. */
  public Parent section(Words words) {
    model.begin();
    var view = new ReportView(model, remembered, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(
                    ReportScreens.class.getResource("/org/branchbook/css/reports.css"))
                .toExternalForm());
    return view;
  }
}
