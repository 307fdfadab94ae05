package org.branchbook.ui.groups;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The tab of groups and owners on a client card, and the list of all groups. */
public final class GroupScreens {
  /** The key of the tab's name. */
  public static final String TAB = "groups.tab";

  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("link", "group", "bank", "policy");

  private final GroupWork work;
  private final RegisterModel register;
  private final Remembered remembered;
  private final Asker asker;
  private final GroupSurroundings around;
  private @Nullable GroupsModel last;

  /** The screens of somebody who is signed in. */
  public GroupScreens(GroupWork work, RegisterWork all, Asker asker, GroupSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.register = new RegisterModel(all, work, asker, around);
    this.remembered = all.remembered();
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
    return styled(new GroupsView(model, words));
  }

  /** The list of all groups in a language. */
  public Parent register(Words words) {
    register.read();
    return styled(new RegisterView(register, words, remembered));
  }

  /** Links, leads or policies were changed, whosever: the list is computed anew. */
  public void registerChanged(List<Change> changes) {
    register.read();
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(GroupScreens.class.getResource("/org/branchbook/css/groups.css"))
                .toExternalForm());
    return parent;
  }
}
