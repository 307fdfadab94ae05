package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.scenes.GiveScene;
import org.branchbook.links.scenes.RemoveScene;
import org.branchbook.links.scenes.SaveScene;
import org.branchbook.links.scenes.Scenes;
import org.branchbook.store.Store;
import org.branchbook.store.links.scenes.SceneStore;

/** The room of kept maps. */
public final class SceneRoom {
  public final Scenes scenes;
  public final SaveScene save;
  public final RemoveScene remove;
  public final GiveScene give;
  final FollowsClient follower;

  SceneRoom(Store store, StaffRoom staff, TaskRoom tasks, Clock clock) {
    var trail = staff.trail;
    var kept = new SceneStore(store);
    scenes = kept.scenes();
    follower = kept.follower();
    save = new SaveScene(scenes, trail, store);
    remove = new RemoveScene(scenes, trail, store);
    give = new GiveScene(scenes, staff.employees, tasks.give, tasks.undo, trail, clock, store);
  }
}
