package org.branchbook.ui.plans.industries;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/** The door to the section of industries. */
public final class IndustryScreens {
  /** Of which kinds a change is worth a new count. */
  public static final Set<String> KINDS = Set.of("income", "product");

  /** Cards change all day long: they are counted anew by hand, or after so long. */
  private static final Duration FRESH = Duration.ofHours(1);

  private final IndustriesModel model;
  private final Remembered remembered;
  private final InstantSource clock;

  /** The screen of somebody who is signed in. */
  public IndustryScreens(
      IndustryWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      Clock clock) {
    this.remembered = remembered;
    this.clock = clock;
    model = new IndustriesModel(work, asker, background, notices, clock);
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.INCOME_SEE);
  }

  /** The section's nodes in a language. */
  public Parent section(Words words) {
    refresh();
    return styled(new IndustriesView(model, words, remembered));
  }

  /** A client beside the others of his industry, in one line; nothing for who has none. */
  public Parent beside(ClientId client, Words words) {
    refresh();
    return styled(new BesideView(model, client, words));
  }

  /** Facts were loaded or taken back, whosever: the industries are counted anew. */
  public void changed(List<Change> changes) {
    model.read();
  }

  private void refresh() {
    var now = model.analysis().get();
    if (now == null || now.at().plus(FRESH).isBefore(clock.instant())) model.read();
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    IndustryScreens.class.getResource("/org/branchbook/css/industries.css"))
                .toExternalForm());
    return parent;
  }
}
