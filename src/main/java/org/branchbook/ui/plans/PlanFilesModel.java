package org.branchbook.ui.plans;

import java.util.Locale;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.files.ExportPlan.Exported;
import org.branchbook.plans.budget.files.ImportPlan.Imported;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.TakenOut;

/** Reads the plan of the year that is shown out of a file, and writes the version that is shown. */
final class PlanFilesModel {
  private final PlanFiles work;
  private final PlanGridModel shown;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  PlanFilesModel(
      PlanFiles work, PlanGridModel shown, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.shown = shown;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT) && shown.versions.plan.get() != null;
  }

  /**
   * Takes a file to where it is imported; for who may not go there, makes a draft of it at once.
   *
   * @param words in which the reasons of rejected rows are written
   */
  void load(String file, Words words) {
    int year = shown.versions.year.get();
    var page = work.page();
    if (page != null) {
      page.accept(file, year);
      return;
    }
    background.run(
        Text.of("budget.import"),
        progress -> work.load().run(asker, year, file, "", "", words, progress),
        this::loaded,
        notices::failed);
  }

  private void loaded(Imported imported) {
    switch (imported) {
      case Imported.Done(var draft, var rows, var rejected, var place) -> {
        notices.did(Text.of("budget.imported", rows, draft.number()));
        if (rejected > 0)
          notices.offer(
              Text.of("budget.rejected", rejected, Text.asWritten(place)),
              Text.of("plans.show"),
              () -> work.show().accept(place));
        if (draft.year() == shown.versions.year.get()) shown.versions.show(draft);
      }
      case Imported.Unfit(var why) -> notices.warn(why);
      case Imported.Refused(var why) -> notices.warn(why);
    }
  }

  /** Writes the sums that the sheet shows. */
  void sums(Paper.Format format, Words words) {
    var sheet = shown.sheet.get();
    if (sheet == null) return;
    var rows = shown.wholes();
    boolean byLine = shown.cut.get() == PlanCut.LINES;
    var plan = sheet.plan();
    var file =
        "%s/%s %d – %s.%s"
            .formatted(
                work.folder(),
                words.say("budget.sums"),
                plan.year(),
                words.say("budget.version", plan.number()),
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.sums().run(asker, sheet, rows, byLine, shown.currency(), format, words, file),
        done ->
            new TakenOut(notices, work.second(), work.show()).say(done, () -> sums(format, words)),
        notices::failed);
  }

  /** Writes the version that is shown, in a form that can be read in again. */
  void export(Words words) {
    var now = shown.versions.plan.get();
    if (now == null) return;
    var name =
        "%s %d – %s.xlsx"
            .formatted(
                words.say("budget.title"), now.year(), words.say("budget.version", now.number()));
    var file = work.folder() + "/" + name;
    background.run(
        Text.of("budget.export", "XLSX"),
        progress -> work.export().run(asker, now, file, progress),
        exported -> {
          switch (exported) {
            case Exported.Done(var written, var rows) ->
                notices.offer(
                    Text.of("budget.exported", rows, Text.asWritten(written)),
                    Text.of("plans.show"),
                    () -> work.show().accept(written));
            case Exported.Waits(var request) -> work.second().accept(request, () -> export(words));
            case Exported.Stopped _ -> notices.warn(Text.of("budget.stopped"));
            case Exported.NotWritten(var path) ->
                notices.warn(Text.of("plans.notSaved", Text.asWritten(path)));
            case Exported.Refused(var missing) -> notices.warn(missing.refused());
          }
        },
        notices::failed);
  }
}
