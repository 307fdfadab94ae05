package org.branchbook.links.scenes;

import java.util.List;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;

/**
 * The maps that are kept. Each belongs to one employee; those to whom he gave it may open it and
 * keep a copy. They hold numbers of clients only, so that no scope is asked for here.
 */
public interface Scenes {
  /** His own and those given to him, the latest kept first. */
  List<SceneRow> of(EmployeeId reader, int most);

  /** One that is his or was given to him. */
  Optional<SavedScene> find(SceneId id, EmployeeId reader);

  /** Keeps one over the version that it was read at, 0 for a new one; false where it isn't that. */
  boolean save(SavedScene scene);

  /** Takes one away and all that it was given to; false where it is at another version. */
  boolean remove(SceneId id, int version);

  /** To whom it was given. */
  List<Given> given(SceneId id);

  /** Gives it; nothing happens where he has it already. */
  void give(Given given);

  /** Takes it from somebody's list. */
  void takeBack(SceneId id, EmployeeId from);
}
