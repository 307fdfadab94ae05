package org.branchbook.ui.links;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** The links' tab of a client card. */
public final class LinkScreens {
  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private @Nullable LinksModel last;

  /** The screens of somebody who is signed in. */
  public LinkScreens(LinkWork work, Asker asker, LinkSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
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
    var view = new LinksView(model, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(LinkScreens.class.getResource("/org/branchbook/css/links.css"))
                .toExternalForm());
    return view;
  }
}
