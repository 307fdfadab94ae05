package org.branchbook.ui.duplicates;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.MergeHistory;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.duplicates.merge.Parting;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The merges that hold: the newest of all, or those of one client. */
final class MergedModel {
  private static final int MOST = 100;
  private final DuplicateWork work;
  private final Asker asker;
  private final DuplicateSurroundings around;
  private final Background latest;

  /** The merges, the newest first. */
  final ObjectProperty<List<MergeHistory.Line>> lines = new SimpleObjectProperty<>(List.of());

  /** Whose merges are listed; null for the newest of all. */
  final ObjectProperty<@Nullable ClientId> of = new SimpleObjectProperty<>();

  /** The merge that is looked at before it is taken back; null while none is. */
  final ObjectProperty<@Nullable PartingModel> parting = new SimpleObjectProperty<>();

  MergedModel(DuplicateWork work, Asker asker, DuplicateSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    latest = Background.latest(around.background());
  }

  /** Reads them anew. */
  void read() {
    var whose = of.get();
    latest.run(
        () -> whose == null ? work.history().latest(asker, MOST) : work.history().of(asker, whose),
        lines::set,
        around.notices()::failed);
  }

  /** Lists the merges of one client; null for the newest of all. */
  void show(@Nullable ClientId whose) {
    parting.set(null);
    of.set(whose);
    read();
  }

  /** Shows what would come of taking a merge back. */
  void look(MergeId merge) {
    around
        .background()
        .run(() -> work.undo().look(asker, merge), this::looked, around.notices()::failed);
  }

  private void looked(Optional<Parting> found) {
    if (found.isEmpty()) {
      around.notices().warn(Text.of("merge.part.gone"));
      read();
    } else
      parting.set(
          new PartingModel(
              found.get(),
              work,
              asker,
              around,
              () -> {
                parting.set(null);
                read();
              }));
  }
}
