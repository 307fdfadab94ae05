package org.branchbook.ui.graph;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.branchbook.clients.ClientId;

/**
 * What the mouse does in the picture: a click selects, a drag moves a client or the ground, with
 * Shift it draws a lasso, the wheel looks nearer, a second click shows more.
 */
final class Gestures {
  private static final double STILL = 4;
  private final GraphPane pane;
  private final GraphModel model;
  private final BitSet held = new BitSet();
  private double lastX;
  private double lastY;
  private double downX;
  private double downY;
  private int hit = -1;
  private boolean moved;
  private boolean catching;

  Gestures(GraphPane pane, GraphModel model) {
    this.pane = pane;
    this.model = model;
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::over);
    pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  private void over(MouseEvent e) {
    pane.setCursor(pane.frame().spots().at(e.getX(), e.getY()) >= 0 ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent e) {
    pane.requestFocus();
    lastX = downX = e.getX();
    lastY = downY = e.getY();
    moved = false;
    hit = pane.frame().spots().at(e.getX(), e.getY());
    catching = e.isShiftDown() && hit < 0;
    held.clear();
    if (hit < 0) return;
    // the right button's menu is about whom it lies on
    if (!e.isPrimaryButtonDown()) {
      if (!model.chosen.get().contains(client(hit))) model.choose(Set.of(client(hit)));
      model.here.set(client(hit));
      return;
    }
    held.set(hit);
    if (pane.frame().look().chosen().get(hit)) held.or(pane.frame().look().chosen());
  }

  private void dragged(MouseEvent e) {
    if (Math.hypot(e.getX() - downX, e.getY() - downY) < STILL && !moved) return;
    if (!e.isPrimaryButtonDown() && !e.isMiddleButtonDown()) return;
    if (!moved) pane.moving(true);
    moved = true;
    double dx = e.getX() - lastX;
    double dy = e.getY() - lastY;
    lastX = e.getX();
    lastY = e.getY();
    if (catching) {
      if (pane.lasso().getPoints().isEmpty()) pane.lasso().getPoints().addAll(downX, downY);
      pane.lasso().getPoints().addAll(lastX, lastY);
    } else if (!held.isEmpty()) pane.drag(held, dx, dy);
    else pane.look(pane.camera().moved(dx, dy));
  }

  private void released(MouseEvent e) {
    if (moved) pane.moving(false);
    if (catching && moved) caught(e.isShortcutDown());
    else if (moved && !held.isEmpty()) pane.dropped(held);
    else if (!moved && e.getButton() == MouseButton.PRIMARY) clicked(e);
    pane.lasso().getPoints().clear();
    catching = false;
    moved = false;
  }

  private void clicked(MouseEvent e) {
    if (hit < 0) {
      var link = pane.linkAt(e.getX(), e.getY());
      if (link != null) {
        model.link.look(link);
        if (e.getClickCount() == 2 && model.link.many() == 1) model.link.edit();
      } else if (!e.isShortcutDown()) {
        model.choose(Set.of());
        model.questions.putAway();
      }
      return;
    }
    var client = client(hit);
    if (e.isShortcutDown() || e.isShiftDown()) model.toggle(client);
    else {
      model.choose(Set.of(client));
      model.here.set(client);
    }
    if (e.getClickCount() != 2) return;
    if (model.scene.get().bundle(client) != null) model.unfold(Set.of(client));
    else model.grow.expand(Set.of(client), 1);
  }

  private void caught(boolean more) {
    var inside = new LinkedHashSet<ClientId>();
    if (more) inside.addAll(model.chosen.get());
    var spots = pane.frame().spots();
    for (int i = 0; i < spots.x.length; i++)
      if (pane.lasso().contains(spots.x[i], spots.y[i])) inside.add(client(i));
    model.choose(inside);
  }

  private void scrolled(ScrollEvent e) {
    if (e.getDeltaY() == 0) return;
    pane.look(pane.camera().zoomed(Math.exp(e.getDeltaY() / 260), e.getX(), e.getY()));
    e.consume();
  }

  private ClientId client(int node) {
    return pane.frame().shown().clients().get(node).client();
  }
}
