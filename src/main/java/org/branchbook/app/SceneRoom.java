package org.branchbook.app;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.scenes.GiveScene;
import org.branchbook.links.scenes.RemoveScene;
import org.branchbook.links.scenes.SaveScene;
import org.branchbook.links.scenes.Scenes;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employees;
import org.branchbook.store.Store;
import org.branchbook.store.links.scenes.SceneStore;

/** The room of kept maps. */
final class SceneRoom {
  final Scenes scenes;
  final SaveScene save;
  final RemoveScene remove;
  final GiveScene give;
  final FollowsClient follower;

  SceneRoom(Store store, Employees employees, TaskRoom tasks, AuditTrail trail, Clock clock) {
    var kept = new SceneStore(store);
    scenes = kept.scenes();
    follower = kept.follower();
    save = new SaveScene(scenes, trail, store);
    remove = new RemoveScene(scenes, trail, store);
    give = new GiveScene(scenes, employees, tasks.give, tasks.undo, trail, clock, store);
  }
}
