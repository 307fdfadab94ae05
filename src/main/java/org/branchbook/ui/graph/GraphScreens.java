package org.branchbook.ui.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** The linked clients as a picture. */
public final class GraphScreens {
  /** How many clients the picture begins with where nobody was asked for. */
  static final int FIRST = 150;

  private final GraphModel model;

  /** The picture for somebody who is signed in. */
  public GraphScreens(GraphWork work, Asker asker, GraphSurroundings around) {
    model = new GraphModel(work, asker, around);
  }

  /** Whether somebody may see links at all. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.LINK_READ);
  }

  /** The section's nodes in a language. */
  public Parent section(Words words) {
    var view = new GraphView(model, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(GraphScreens.class.getResource("/org/branchbook/css/graph.css"))
                .toExternalForm());
    return view;
  }

  /** Begins a picture with a client and all who are linked with him. */
  public void begin(ClientId client) {
    model.grow.begin(client);
  }

  /** Opens a picture that was kept. */
  public void open(SceneId scene) {
    model.kept.open(scene);
  }

  /** Links or clients were changed, by whomever: the map shows those on it as they stand. */
  public void changed(List<Change> changes) {
    if (model.shows(changes)) model.grow.reread();
  }

  /** Whom a contact or a task begun now is about: the one who is selected. */
  public Optional<ClientId> current() {
    var some = model.chosen.get();
    return some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
  }

  GraphModel model() {
    return model;
  }
}
