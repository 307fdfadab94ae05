package org.branchbook.links.scenes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;

/** Kept maps without a database. */
public final class InMemoryScenes implements Scenes {
  public final Map<SceneId, SavedScene> all = new LinkedHashMap<>();
  public final List<Given> given = new ArrayList<>();

  @Override
  public List<SceneRow> of(EmployeeId reader, int most) {
    return all.values().stream()
        .filter(s -> find(s.id(), reader).isPresent())
        .sorted(Comparator.comparing(SavedScene::at).reversed())
        .limit(most)
        .map(
            s ->
                new SceneRow(
                    s.id(),
                    s.owner(),
                    "E" + s.owner().value(),
                    false,
                    s.name(),
                    s.drawn().places().size(),
                    s.at(),
                    given(s.id()).stream()
                        .filter(g -> g.to().equals(reader))
                        .map(Given::by)
                        .findFirst()
                        .orElse(null)))
        .toList();
  }

  @Override
  public Optional<SavedScene> find(SceneId id, EmployeeId reader) {
    return Optional.ofNullable(all.get(id))
        .filter(
            s ->
                s.owner().equals(reader)
                    || given(id).stream().anyMatch(g -> g.to().equals(reader)));
  }

  @Override
  public boolean save(SavedScene scene) {
    var there = all.get(scene.id());
    if ((there == null ? 0 : there.version()) != scene.version()) return false;
    all.put(scene.id(), scene.over(scene.version() + 1));
    return true;
  }

  @Override
  public boolean remove(SceneId id, int version) {
    if (!all.containsKey(id) || all.get(id).version() != version) return false;
    all.remove(id);
    given.removeIf(g -> g.scene().equals(id));
    return true;
  }

  @Override
  public List<Given> given(SceneId id) {
    return given.stream().filter(g -> g.scene().equals(id)).toList();
  }

  @Override
  public void give(Given one) {
    if (given(one.scene()).stream().noneMatch(g -> g.to().equals(one.to()))) given.add(one);
  }

  @Override
  public void takeBack(SceneId id, EmployeeId from) {
    given.removeIf(g -> g.scene().equals(id) && g.to().equals(from));
  }
}
