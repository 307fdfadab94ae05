package org.branchbook.app.wiring;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.app.computer.Places;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Ask;
import org.branchbook.ui.kit.Fresh;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.Later;
import org.branchbook.ui.shell.Panel;
import org.branchbook.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** What all screens of somebody share, and the window in which they open one another. */
final class Desk {
  final Frame frame;
  final Rooms rooms;
  final Asker asker;
  final Facts facts;
  final LongWorks works;
  final Notices notices = new Notices();
  final Finding finding;
  final Drafts drafts;
  final Remembered remembered;
  final Ask ask;
  final String documents = Places.documents().toString();
  private final Fresh fresh = new Fresh();
  private @Nullable Shell shell;

  Desk(Frame frame, Rooms rooms, Asker asker, Facts facts) {
    this.frame = frame;
    this.rooms = rooms;
    this.asker = asker;
    this.facts = facts;
    works = frame.works();
    finding = new Finding(rooms, asker);
    drafts =
        new Drafts(
            asker.id(), rooms.staff.drafts, facts.drafts(), works, Later.onScreen(), rooms.clock);
    remembered = frame.workstation().of("employee." + asker.id().value());
    ask = new Ask(frame.main()::stage, this::words);
  }

  /** The window's content, made of all screens. */
  void into(Shell made) {
    shell = made;
  }

  Shell shell() {
    if (shell == null) throw new IllegalStateException("not in a window yet");
    return shell;
  }

  Words words() {
    return frame.looks().words().get();
  }

  /** Opens something beside the section. */
  void slide(String key, Function<Words, Parent> view) {
    shell().open(new Panel(key, view, true));
  }

  void closePanel() {
    shell().closePanel();
  }

  /** Shows a file; where nothing can, says where it lies. */
  void showFile(String file) {
    frame
        .viewer()
        .show(file, () -> notices.warn(Text.of("shell.viewer.none", Text.asWritten(file))));
  }

  /** A screen that shows these kinds of things as they stand now, whoever has changed them. */
  <P extends Parent> P live(P screen, Set<String> kinds, Consumer<List<Change>> changed) {
    fresh.whileShown(screen, kinds, changed);
    return screen;
  }

  /** Tells the screens that are shown; on the screen's thread. */
  void tell(List<Change> changes) {
    fresh.tell(changes);
  }
}
