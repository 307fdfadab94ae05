package org.branchbook.store.links.scenes;

import static org.branchbook.store.db.Tables.SCENE;
import static org.branchbook.store.db.Tables.SCENE_CLIENT;

import org.branchbook.base.Text;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.links.scenes.Scenes;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Store;

/** The door to the tables of kept maps. */
public final class SceneStore {
  private final Scenes scenes;
  private final FollowsClient follower;

  /** Over the store. */
  public SceneStore(Store store) {
    var db = store.db();
    scenes = new JooqScenes(db, store.ids());
    follower =
        new PlainFollower<>(
            db,
            "scene",
            SCENE_CLIENT.ID,
            SCENE_CLIENT.CLIENT_ID,
            null,
            (thing, r) ->
                new Told(
                    thing,
                    Text.of("merge.thing.scene"),
                    db.select(SCENE.AT)
                        .from(SCENE)
                        .where(SCENE.ID.eq(r.getSceneId()))
                        .fetchOne(SCENE.AT),
                    ""),
            _ -> "");
  }

  /** The kept maps. */
  public Scenes scenes() {
    return scenes;
  }

  /** How places on maps follow clients when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
