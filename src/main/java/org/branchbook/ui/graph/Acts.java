package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** Everything that is done with a picture: one list for the menu and for the keyboard. */
final class Acts {
  private final GraphModel model;
  private final GraphPane pane;
  private final Words words;

  /** With those who are selected. */
  final List<Act> ofChosen;

  /** With the picture. */
  final List<Act> ofPicture;

  Acts(GraphModel model, GraphPane pane, Words words) {
    this.model = model;
    this.words = words;
    this.pane = pane;
    ofChosen = ofChosen();
    ofPicture = ofPicture();
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private List<Act> ofChosen() {
    var acts = new ArrayList<Act>();
    acts.add(new Act("open", "fth-external-link", keys(KeyCode.ENTER), () -> one(this::card)));
    if (model.mayContact)
      acts.add(
          new Act("contact", "fth-phone-call", keys(KeyCode.T), () -> model.contact(subject())));
    if (model.mayTask)
      acts.add(new Act("task", "fth-check-square", keys(KeyCode.J), () -> model.task(subject())));
    if (model.mayTask)
      acts.add(new Act("tasks", "fth-users", shift(KeyCode.J), () -> some(() -> form(Form.TASKS))));
    acts.add(new Act("expand", "fth-maximize-2", keys(KeyCode.E), () -> expand(1)));
    acts.add(new Act("expand2", "fth-share-2", keys(KeyCode.DIGIT2), () -> expand(2)));
    acts.add(new Act("expand3", "fth-share-2", keys(KeyCode.DIGIT3), () -> expand(3)));
    acts.add(
        new Act("collapse", "fth-minimize-2", keys(KeyCode.C), () -> model.collapse(subject())));
    acts.add(new Act("hide", "fth-eye-off", keys(KeyCode.DELETE), () -> model.hide(subject())));
    acts.add(new Act("only", "fth-filter", keys(KeyCode.O), () -> model.only(subject())));
    acts.add(new Act("pin", "fth-map-pin", keys(KeyCode.P), () -> model.pin(subject())));
    acts.add(new Act("beside", "fth-users", keys(KeyCode.N), this::beside));
    acts.add(new Act("fold", "fth-package", keys(KeyCode.B), () -> model.fold(subject(), false)));
    acts.add(new Act("unfold", "fth-grid", keys(KeyCode.U), () -> model.unfold(subject())));
    acts.add(new Act("hull", "fth-hexagon", keys(KeyCode.G), () -> model.hulls.fold(subject())));
    acts.add(new Act("links", "fth-link", keys(KeyCode.K), model.link::next));
    if (model.link.mayAdd())
      acts.add(new Act("link", "fth-link-2", shift(KeyCode.K), this::newLink));
    acts.add(new Act("shared", "fth-at-sign", keys(KeyCode.S), () -> one(this::shared)));
    if (model.link.mayAdd())
      acts.add(new Act("make", "fth-git-merge", keys(KeyCode.M), this::make));
    acts.add(new Act("way", "fth-git-commit", keys(KeyCode.W), model.questions::way));
    return List.copyOf(acts);
  }

  private List<Act> ofPicture() {
    return List.of(
        new Act("save", "fth-bookmark", ctrl(KeyCode.S), () -> whole(() -> form(Form.SAVE))),
        new Act("scenes", "fth-folder", ctrl(KeyCode.O), () -> form(Form.OPEN)),
        new Act("give", "fth-send", shift(KeyCode.G), this::give),
        new Act("compare", "fth-git-pull-request", keys(KeyCode.D), () -> compare(model)),
        new Act("hulls", "fth-hexagon", shift(KeyCode.H), this::hulls),
        new Act("fit", "fth-maximize", keys(KeyCode.F), pane::fit),
        new Act("nearer", "fth-zoom-in", keys(KeyCode.EQUALS), () -> pane.zoom(1.3)),
        new Act("farther", "fth-zoom-out", keys(KeyCode.MINUS), () -> pane.zoom(1 / 1.3)),
        new Act("again", "fth-refresh-cw", keys(KeyCode.A), model::again),
        new Act("levels", "fth-layers", keys(KeyCode.L), this::levels),
        new Act("all", "fth-check-circle", ctrl(KeyCode.A), this::all),
        new Act("undo", "fth-corner-up-left", ctrl(KeyCode.Z), model::undo),
        new Act("redo", "fth-corner-up-right", ctrl(KeyCode.Y), model::redo));
  }

  private static KeyCombination keys(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private void form(Form form) {
    model.form.set(null);
    model.form.set(form);
  }

  private void shared(ClientId client) {
    model.questions.ask(Asked.SHARED, client);
  }

  /** Of the line that is looked at. */
  private void make() {
    var at = model.link.at.get();
    if (at != null && model.link.mayMake())
      model.link.make(String.join("; ", Told.reasons(model.known.reasons(at), model, words)));
    else model.said.set(Text.of("graph.shared.choose"));
  }

  /** Of a line that is looked at and tells what two share, the other's card. */
  private void card(ClientId client) {
    var at = model.link.at.get();
    model.open(at != null && Tie.is(at) ? at.other(client) : client);
  }

  /** Only where somebody is selected, who has the keyboard else. */
  private void some(Runnable action) {
    if (subject().isEmpty()) return;
    if (model.chosen.get().isEmpty()) model.choose(Set.copyOf(subject()));
    action.run();
  }

  /** Only where something is shown. */
  private void whole(Runnable action) {
    if (model.shown.get().size() > 0) action.run();
  }

  private void newLink() {
    if (model.chosen.get().size() == 2) form(Form.LINK);
    else model.said.set(Text.of("graph.link.two"));
  }

  /** What is given is kept first. */
  void give() {
    whole(() -> form(model.kept.open.get() == null ? Form.SAVE : Form.GIVE));
  }

  /** Beside a year before the day that is shown, or nothing any more. */
  static void compare(GraphModel model) {
    var day = model.scene.get().day();
    boolean on = model.scene.get().since() == null;
    model.compare(on ? (day == null ? model.today() : day).minusYears(1) : null);
  }

  private void hulls() {
    model.hulls(!model.scene.get().view().hulls());
  }

  void levels() {
    model.levels(!model.scene.get().levels());
  }

  private void all() {
    model.choose(model.scene.get().spots().keySet());
  }

  private void expand(int steps) {
    model.grow.expand(subject(), steps);
  }

  /** All who are linked with the selected are selected too. */
  private void beside() {
    var some = new LinkedHashSet<>(subject());
    var more = new LinkedHashSet<>(some);
    for (var link : model.visible()) {
      if (some.contains(link.from())) more.add(link.to());
      if (some.contains(link.to())) more.add(link.from());
    }
    model.choose(more);
  }

  /** The selected; where nobody is, who has the keyboard. */
  private Collection<ClientId> subject() {
    var here = model.here.get();
    if (!model.chosen.get().isEmpty()) return model.chosen.get();
    return here == null ? Set.of() : Set.of(here);
  }

  private void one(java.util.function.Consumer<ClientId> action) {
    var some = subject();
    if (some.size() == 1) action.accept(some.iterator().next());
    else if (model.here.get() != null && some.contains(model.here.get()))
      action.accept(model.here.get());
  }

  /** What can be done here; of the selected where somebody is. */
  ContextMenu menu() {
    var menu = new ContextMenu();
    if (!subject().isEmpty()) {
      for (var act : ofChosen) menu.getItems().add(item(act, words));
      if (subject().size() == 1) menu.getItems().add(questions(subject().iterator().next()));
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (var act : ofPicture) menu.getItems().add(item(act, words));
    return menu;
  }

  /** What is asked of a client again and again. */
  private Menu questions(ClientId client) {
    var menu = new Menu(words.say("graph.ask"), Icons.of("fth-help-circle"));
    for (var asked : Asked.values())
      menu.getItems().add(Questioning.item(model, words, asked, client));
    return menu;
  }

  static MenuItem item(Act act, Words words) {
    var item = new MenuItem(words.say("graph.act." + act.key()), Icons.of(act.icon()));
    item.setId("graph-" + act.key());
    item.setOnAction(_ -> act.run().run());
    item.setAccelerator(null);
    var keys = act.keys();
    // shown only: the picture itself listens, so that letters elsewhere stay letters
    if (keys != null) item.setText(item.getText() + "   " + keys.getDisplayText());
    return item;
  }

  private void pressed(KeyEvent e) {
    for (var acts : List.of(ofChosen, ofPicture))
      for (var act : acts)
        if (act.keys() != null && act.keys().match(e)) {
          act.run().run();
          e.consume();
          return;
        }
    switch (e.getCode()) {
      case LEFT -> step(e, -1, 0);
      case RIGHT -> step(e, 1, 0);
      case UP -> step(e, 0, -1);
      case DOWN -> step(e, 0, 1);
      case SPACE -> {
        if (model.here.get() != null) model.toggle(model.here.get());
        e.consume();
      }
      case ADD, PLUS -> {
        pane.zoom(1.3);
        e.consume();
      }
      case SUBTRACT -> {
        pane.zoom(1 / 1.3);
        e.consume();
      }
      case H -> {
        model.hide(subject());
        e.consume();
      }
      case ESCAPE -> {
        if (model.chosen.get().isEmpty()
            && model.questions.way.get().isEmpty()
            && model.link.at.get() == null) return;
        model.choose(Set.of());
        model.questions.putAway();
        e.consume();
      }
      default -> {}
    }
  }

  /** The keyboard goes to who stands next that way; with Ctrl the picture moves. */
  private void step(KeyEvent e, int dx, int dy) {
    e.consume();
    if (e.isShortcutDown()) {
      pane.look(pane.camera().moved(-dx * 60, -dy * 60));
      return;
    }
    var next = next(dx, dy);
    if (next == null) return;
    model.here.set(next);
    if (e.isShiftDown()) {
      var more = new HashSet<>(model.chosen.get());
      more.add(next);
      model.choose(more);
    } else model.choose(Set.of(next));
    pane.reveal(next);
  }

  private @Nullable ClientId next(int dx, int dy) {
    var frame = pane.frame();
    var shown = frame.shown();
    var spots = frame.spots();
    var here = model.here.get();
    int at = here == null ? -1 : shown.indexOf(here);
    if (at < 0) return shown.size() == 0 ? null : shown.clients().getFirst().client();
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < shown.size(); i++) {
      double along = (spots.x[i] - spots.x[at]) * dx + (spots.y[i] - spots.y[at]) * dy;
      if (i == at || along < 1) continue;
      double aside = Math.abs((spots.x[i] - spots.x[at]) * dy + (spots.y[i] - spots.y[at]) * dx);
      if (aside > 2.5 * along) continue;
      double far = along + 2 * aside;
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best < 0 ? null : shown.clients().get(best).client();
  }
}
