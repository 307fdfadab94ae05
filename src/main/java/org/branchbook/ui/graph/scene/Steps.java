package org.branchbook.ui.graph.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The scenes that were before, and those that were taken back: a hundred of them. */
public final class Steps {
  private static final int MOST = 100;

  private final Deque<Scene> back = new ArrayDeque<>();
  private final Deque<Scene> forth = new ArrayDeque<>();

  /** Keeps a scene that gives way to a new one; what was taken back is gone. */
  public void leave(Scene scene) {
    if (!scene.spots().isEmpty()) back.push(scene);
    while (back.size() > MOST) back.removeLast();
    forth.clear();
  }

  /** Whether there is a scene before this one. */
  public boolean canUndo() {
    return !back.isEmpty();
  }

  /** Whether a scene was taken back. */
  public boolean canRedo() {
    return !forth.isEmpty();
  }

  /** The scene before this one. */
  public Optional<Scene> undo(Scene now) {
    return turn(back, forth, now);
  }

  /** The scene that was taken back last. */
  public Optional<Scene> redo(Scene now) {
    return turn(forth, back, now);
  }

  private static Optional<Scene> turn(Deque<Scene> from, Deque<Scene> to, Scene now) {
    if (from.isEmpty()) return Optional.empty();
    to.push(now);
    return Optional.of(from.pop());
  }
}
