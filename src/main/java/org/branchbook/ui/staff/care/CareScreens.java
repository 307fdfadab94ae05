package org.branchbook.ui.staff.care;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Settings;
import org.branchbook.staff.care.BackUp;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.staff.care.BackupPolicy;
import org.branchbook.staff.care.Backups;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.staff.policies.Policies;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;

/** The door to the screen of the store's care, for those who may care for it. */
public final class CareScreens implements Function<Words, Parent> {
  private final CareModel model;

  /**
   * What lies outside of the screen.
   *
   * @param address the store's, as it is shown
   * @param folder where a copy of a server's store goes
   * @param compact closes the store, compacts it and opens it again
   */
  public record Surroundings(String address, String folder, Runnable compact) {}

  /**
   * What the screen reads and does.
   *
   * @param clock says which day it is
   */
  public record Work(
      Backups backups,
      StoreFile file,
      Settings settings,
      Policies policies,
      BackUp backUp,
      InstantSource clock) {}

  /** The screen of somebody who is signed in. */
  public CareScreens(
      Work work,
      Surroundings around,
      Asker asker,
      Background background,
      Notices notices,
      Confirm confirm) {
    model =
        new CareModel(
            new Acts(work, around, asker), background, notices, confirm, ZoneId.systemDefault());
  }

  @Override
  public Parent apply(Words words) {
    return new CareView(model, words);
  }

  private record Acts(Work work, Surroundings around, Asker asker) implements CareModel.Acts {
    @Override
    public StoreState read() {
      var file = work.file();
      return new StoreState(
          around.address(),
          file.here(),
          file.bytes(),
          file.unused(),
          file.encrypted(),
          file.wasteful(),
          work.settings().branch().map(BranchInfo::practice).orElse(false),
          work.policies().today(BackupPolicy.KIND),
          work.backups().newest().orElse(null),
          work.backups().kept().size(),
          LocalDate.ofInstant(work.clock().instant(), ZoneId.systemDefault()));
    }

    @Override
    public BackedUp backUp(Progress progress) {
      return work.backUp().run(asker, work.file().here() ? "" : around.folder(), progress);
    }

    @Override
    public void compact() {
      around.compact().run();
    }
  }
}
