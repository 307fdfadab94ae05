package org.branchbook.links.scenes;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;

/** Takes a map out of somebody's list: his own for everybody, one that he was given for himself. */
public final class RemoveScene {
  private final Scenes scenes;
  private final AuditTrail trail;
  private final Work work;

  public RemoveScene(Scenes scenes, AuditTrail trail, Work work) {
    this.scenes = scenes;
    this.trail = trail;
    this.work = work;
  }

  /**
   * What was taken away.
   *
   * @param given to whom it had been given; of one that isn't the asker's own only himself
   */
  public record Removed(SavedScene scene, List<Given> given) {
    public Removed {
      given = List.copyOf(given);
    }
  }

  /** Takes it away. */
  public Kept<Removed> run(Asker asker, SceneId id) {
    return work.inOne(
        () -> {
          var found = scenes.find(id, asker.id());
          if (found.isEmpty()) return new Kept.Gone<>();
          var scene = found.get();
          boolean own = scene.owner().equals(asker.id());
          var given =
              scenes.given(id).stream().filter(g -> own || g.to().equals(asker.id())).toList();
          if (!own) scenes.takeBack(id, asker.id());
          else if (!scenes.remove(id, scene.version())) return new Kept.Stale<>();
          trail.write(
              asker.id(),
              Act.DELETED,
              SaveScene.SUBJECT,
              id.value(),
              SaveScene.changes(scene, null));
          return new Kept.Done<>(new Removed(scene, given));
        });
  }

  /** Puts it back where it was, with those to whom it had been given. */
  public Undone undo(Asker asker, Removed removed) {
    return work.inOne(
        () -> {
          boolean own = removed.scene().owner().equals(asker.id());
          if (own && !scenes.save(removed.scene().over(0)))
            return new Undone.Not(Text.of("links.scenes.there"));
          if (!own && scenes.find(removed.scene().id(), removed.scene().owner()).isEmpty())
            return new Undone.Not(Text.of("links.scenes.gone"));
          removed.given().forEach(scenes::give);
          trail.write(
              asker.id(),
              Act.REVERTED,
              SaveScene.SUBJECT,
              removed.scene().id().value(),
              SaveScene.changes(null, removed.scene()));
          return new Undone.Done();
        });
  }
}
