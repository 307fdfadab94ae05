package org.branchbook.ui.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** The door to the screens on which cards are merged. */
public final class DuplicateScreens {
  private final MergeModel merge;
  private final MergedModel merged;
  private final DuplicateSurroundings around;

  /** The screens of somebody who is signed in. */
  public DuplicateScreens(DuplicateWork work, Asker asker, DuplicateSurroundings around) {
    this.around = around;
    merged = new MergedModel(work, asker, around);
    merge = new MergeModel(work, asker, around, merged::read);
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.MERGE);
  }

  /** The section in a language. */
  public Parent section(Words words) {
    merged.read();
    var view = new DuplicatesView(merge, merged, around, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(
                    DuplicateScreens.class.getResource("/org/branchbook/css/duplicates.css"))
                .toExternalForm());
    return view;
  }

  /** Lays cards side by side to be merged. */
  public void begin(Collection<ClientId> cards) {
    merged.parting.set(null);
    merge.begin(cards);
  }

  /** Lays one more card beside those that are there. */
  public void add(ClientId card) {
    merged.parting.set(null);
    merge.add(card);
  }

  /** Lists the merges of a client, to take one of them back. */
  public void mergesOf(ClientId client) {
    merge.clear();
    merged.show(client);
  }

  /** Shows what would come of taking a merge back. */
  public void takeBack(MergeId id) {
    merge.clear();
    merged.look(id);
  }

  /** Cards were changed, by whomever: those that lie side by side are as they are now. */
  public void changed(List<Change> changes) {
    if (merge.cards().stream()
        .anyMatch(c -> changes.stream().anyMatch(o -> o.concerns(c.client().id().value()))))
      merge.reread();
    merged.read();
  }
}
