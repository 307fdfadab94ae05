package org.branchbook.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.branchbook.base.Change;

/**
 * What is changed in the store, told to the screens that show it, while they show it. It is the
 * screens' thread's alone.
 */
public final class Fresh {
  private final List<Interest> shown = new ArrayList<>();
  private final Map<String, Long> newest = new HashMap<>();
  private long last;

  private static final class Interest {
    final Set<String> kinds;
    final Consumer<List<Change>> listener;
    long seen;

    Interest(Set<String> kinds, Consumer<List<Change>> listener, long seen) {
      this.kinds = kinds;
      this.listener = listener;
      this.seen = seen;
    }
  }

  /**
   * While the node stands in a scene, hands over what was changed of these kinds (see {@link
   * Change#kind}), by the program's own user too. A node that comes back and has missed some is
   * told that anything may have been changed.
   */
  public void whileShown(Node node, Set<String> kinds, Consumer<List<Change>> listener) {
    var interest = new Interest(kinds, listener, last);
    node.sceneProperty()
        .subscribe(
            (Scene before, Scene now) -> {
              if (before == null && now != null) enter(interest);
              else if (before != null && now == null) leave(interest);
            });
    if (node.getScene() != null) enter(interest);
  }

  /** Tells of changes, the oldest first. */
  public void tell(List<Change> changes) {
    for (var change : changes) {
      last = change.number();
      newest.put(change.kind(), last);
    }
    for (var interest : List.copyOf(shown)) {
      interest.seen = last;
      var fit = changes.stream().filter(c -> c.of(interest.kinds)).toList();
      if (!fit.isEmpty()) interest.listener.accept(fit);
    }
  }

  private void enter(Interest interest) {
    shown.add(interest);
    long seen = interest.seen;
    interest.seen = last;
    boolean missed =
        newest.entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue() > seen
                        && (e.getKey().isEmpty() || interest.kinds.contains(e.getKey())));
    if (missed) interest.listener.accept(List.of(Change.ofAnything(last)));
  }

  private void leave(Interest interest) {
    shown.remove(interest);
    interest.seen = last;
  }
}
