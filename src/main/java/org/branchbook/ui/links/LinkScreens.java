package org.branchbook.ui.links;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** The links' tab of a client card, and the section of all links. */
public final class LinkScreens {
  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final AllLinksModel all;
  private final SuggestedModel suggested;
  private final KeyPeopleModel keyPeople;
  private final ObjectProperty<LinkSection.Part> part =
      new SimpleObjectProperty<>(LinkSection.Part.ALL);
  private @Nullable LinksModel last;

  /** The screens of somebody who is signed in. */
  public LinkScreens(LinkWork work, Asker asker, LinkSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    all = new AllLinksModel(work, asker, around);
    suggested = new SuggestedModel(work, asker, around);
    keyPeople = new KeyPeopleModel(work, asker, around);
  }

  /** The section's nodes in a language. */
  public Parent section(Words words) {
    all.read();
    suggested.read();
    return styled(
        new LinkSection(
            all,
            suggested,
            keyPeople,
            part,
            asker.may(Privilege.LINK_CREATE),
            around.groups(),
            words,
            around.remembered()));
  }

  /** The list of all groups is in front when the section is shown next. */
  public void showGroups() {
    part.set(LinkSection.Part.GROUPS);
  }

  /** Shows a link in the section, from wherever somebody asks for it. */
  public void show(LinkId link) {
    part.set(LinkSection.Part.ALL);
    all.show(link);
  }

  /** How many suggestions wait, up to a hundred. */
  public ReadOnlyIntegerProperty waiting() {
    return suggested.waiting();
  }

  /** Counts anew how many suggestions wait. */
  public void count() {
    suggested.count();
  }

  /** Links or suggestions were changed, by whomever: the section shows them. */
  public void sectionChanged(List<Change> changes) {
    all.changed();
    suggested.reload();
    if (part.get() == LinkSection.Part.KEY_PEOPLE) keyPeople.read();
  }

  /** Links were changed, by whomever: the tab that is shown says how they stand. */
  public void changed(List<Change> changes) {
    var shown = last;
    if (shown != null && changes.stream().anyMatch(c -> c.concerns(shown.client.value())))
      shown.read();
  }

  /** The tab's nodes for a client in a language. */
  public Parent tab(ClientId client, Words words) {
    var model = last;
    if (model == null || !model.client.equals(client))
      last = model = new LinksModel(client, work, asker, around);
    model.read();
    return styled(new LinksView(model, words));
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(LinkScreens.class.getResource("/org/branchbook/css/links.css"))
                .toExternalForm());
    return parent;
  }
}
