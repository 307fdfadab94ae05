package org.branchbook.ui.groups;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** The tab of groups and owners on a client card. */
public final class GroupScreens {
  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("link", "group", "bank", "policy");

  private final GroupWork work;
  private final Asker asker;
  private final GroupSurroundings around;
  private @Nullable GroupsModel last;

  /** The screens of somebody who is signed in. */
  public GroupScreens(GroupWork work, Asker asker, GroupSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
  }

  /** Links were changed, whosever: any of them may make a group another. */
  public void changed(List<Change> changes) {
    if (last != null) last.read();
  }

  /** The tab's nodes for a client in a language. */
  public Parent tab(ClientId client, Words words) {
    var model = last;
    if (model == null || !model.client.equals(client))
      last = model = new GroupsModel(client, work, asker, around);
    model.read();
    var view = new GroupsView(model, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(GroupScreens.class.getResource("/org/branchbook/css/groups.css"))
                .toExternalForm());
    return view;
  }
}
