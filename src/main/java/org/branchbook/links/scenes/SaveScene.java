package org.branchbook.links.scenes;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Keeps a map under a name, new or in place of what was there. */
public final class SaveScene {
  static final String SUBJECT = "scene";
  private static final int MOST_CLIENTS = 6000;

  private final Scenes scenes;
  private final AuditTrail trail;
  private final Work work;

  public SaveScene(Scenes scenes, AuditTrail trail, Work work) {
    this.scenes = scenes;
    this.trail = trail;
    this.work = work;
  }

  /** Keeps the asker's map over the version that he read; 0 for a new one. */
  public Kept<SavedScene> run(Asker asker, SavedScene scene) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.LINK_READ) || !scene.owner().equals(asker.id())) {
            trail.refused(asker, Privilege.LINK_READ, SUBJECT, scene.id().value());
            return new Kept.Refused<>(Privilege.LINK_READ.refused());
          }
          if (scene.drawn().places().isEmpty() || scene.drawn().places().size() > MOST_CLIENTS)
            return new Kept.Wrong<>(Text.of("links.scenes.wrong.clients", MOST_CLIENTS));
          var before = scenes.find(scene.id(), asker.id());
          if (scene.version() > 0 && before.isEmpty()) return new Kept.Gone<>();
          if (!scenes.save(scene)) return new Kept.Stale<>();
          trail.write(
              asker.id(),
              before.isEmpty() ? Act.CREATED : Act.CHANGED,
              SUBJECT,
              scene.id().value(),
              changes(before.orElse(null), scene));
          return new Kept.Done<>(scene.over(scene.version() + 1));
        });
  }

  /** Takes it back, unless it was kept anew since; before is null where it was new. */
  public Undone undo(Asker asker, @Nullable SavedScene before, SavedScene saved) {
    return work.inOne(
        () -> {
          if (!saved.owner().equals(asker.id()))
            return new Undone.Not(Privilege.LINK_READ.refused());
          boolean done =
              before == null
                  ? scenes.given(saved.id()).isEmpty() && scenes.remove(saved.id(), saved.version())
                  : scenes.save(before.over(saved.version()));
          if (!done) return new Undone.Changed("");
          trail.write(
              asker.id(), Act.REVERTED, SUBJECT, saved.id().value(), changes(saved, before));
          return new Undone.Done();
        });
  }

  static List<Change> changes(@Nullable SavedScene before, @Nullable SavedScene after) {
    return List.of(
        new Change("name", before == null ? "" : before.name(), after == null ? "" : after.name()),
        new Change("size", size(before), size(after)));
  }

  private static String size(@Nullable SavedScene scene) {
    return scene == null ? "" : String.valueOf(scene.drawn().places().size());
  }
}
