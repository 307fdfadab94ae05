package org.branchbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.shell.palette.Hit;
import org.branchbook.ui.shell.palette.Palette;

/** The window of a signed-in user: rail, search, sections, panel, status line. */
public final class Shell implements Function<Words, Parent> {
  /** Stands alone in the rail of a user whose roles allow nothing. */
  private static final Screen NOTHING =
      new Screen(
          "shell.nothing",
          "fth-slash",
          words ->
              new EmptyState(
                  "fth-slash", words.say("shell.nothing"), words.say("shell.nothing.do")));

  private final ShellModel model;
  private final List<Command> commands;
  private final Palette palette;
  private final Looks looks;
  private final User user;
  private final Status status;
  private final LongWorks works;
  private final Notices notices;

  /**
   * The window's content.
   *
   * @param sections those that the user may see, in the rail's order
   * @param commands what he may do from anywhere
   * @param clients finds clients while he types; runs away from the screen's thread
   */
  public Shell(
      List<Screen> sections,
      List<Command> commands,
      Function<String, List<Hit>> clients,
      User user,
      Looks looks,
      Status status,
      Background background,
      LongWorks works,
      Notices notices,
      Remembered remembered) {
    this.model = new ShellModel(sections.isEmpty() ? List.of(NOTHING) : sections, remembered);
    this.looks = looks;
    this.user = user;
    this.status = status;
    this.works = works;
    this.notices = notices;
    this.commands = new ArrayList<>(commands);
    this.commands.add(
        new Command(
            "shell.keys", "fth-command", Keys.SHEET.keys(), () -> model.toggle(keySheet())));
    this.commands.add(
        new Command("shell.theme", "fth-moon", null, () -> looks.use(looks.theme().get().other())));
    this.commands.add(new Command("shell.password", "fth-lock", null, this::password));
    this.commands.add(new Command("shell.leave", "fth-log-out", null, user.leave()));
    this.palette = new Palette(background, clients, this::known);
  }

  @Override
  public Parent apply(Words words) {
    return new ShellView(model, this, words);
  }

  /** Goes to a section by its key. */
  public void show(String section) {
    model.show(section);
  }

  /** Whether that section is in front. */
  public boolean shows(String section) {
    return model.section().get().key().equals(section);
  }

  /** Slides a panel over the right side, in the place of any other. */
  public void open(Panel panel) {
    model.open(panel);
  }

  /** Closes the panel. */
  public void closePanel() {
    model.close();
  }

  /** Opens the panel in which the user changes his password. */
  void password() {
    model.open(new Panel("password", user.password(), true));
  }

  Panel keySheet() {
    return new Panel(
        "keys", words -> new KeySheet(commands, model.sections(), words, model::close), false);
  }

  List<Command> commands() {
    return commands;
  }

  Palette palette() {
    return palette;
  }

  Looks looks() {
    return looks;
  }

  User user() {
    return user;
  }

  Status status() {
    return status;
  }

  LongWorks works() {
    return works;
  }

  Notices notices() {
    return notices;
  }

  private List<Palette.Known> known() {
    var known = new ArrayList<Palette.Known>();
    for (var s : model.sections())
      known.add(new Palette.Known(s.key() + ".title", s.icon(), "", () -> model.show(s.key())));
    for (var c : commands)
      known.add(
          new Palette.Known(
              c.key(), c.icon(), c.keys() == null ? "" : Keys.label(c.keys()), c.run()));
    known.add(
        new Palette.Known(
            "kit.keys.UNDO", "fth-rotate-ccw", Keys.UNDO.label(), () -> notices.undo()));
    return known;
  }
}
