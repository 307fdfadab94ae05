package org.branchbook.ui.plans.saved;

import java.util.Objects;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientFilter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/** The door to the saved groups of clients. */
public final class SavedGroupScreens {
  private final SavedGroupsModel model;
  private final Remembered remembered;

  /** The screen of somebody who is signed in. */
  public SavedGroupScreens(
      SavedGroupWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered) {
    this.remembered = remembered;
    model = new SavedGroupsModel(work, asker, background, notices);
  }

  /** Whether somebody with such rights may save groups. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.PLAN_EDIT) && asker.may(Privilege.INCOME_SEE);
  }

  /**
   * The groups in a language.
   *
   * @param back goes where he came from
   */
  public Parent view(Words words, Runnable back) {
    model.read();
    var view = new SavedGroupsView(model, words, remembered, back);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(
                    SavedGroupScreens.class.getResource("/org/branchbook/css/saved-groups.css"))
                .toExternalForm());
    return view;
  }

  /** Begins a group of those whom a list of clients is narrowed to. */
  public void begin(ClientFilter filter) {
    model.begin(filter);
  }

  /** Groups were changed, whosever. */
  public void changed() {
    model.read();
  }
}
