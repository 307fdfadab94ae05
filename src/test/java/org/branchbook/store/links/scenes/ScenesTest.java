package org.branchbook.store.links.scenes;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.branchbook.links.scenes.Drawn;
import org.branchbook.links.scenes.Drawn.Bundle;
import org.branchbook.links.scenes.Drawn.Place;
import org.branchbook.links.scenes.Given;
import org.branchbook.links.scenes.SavedScene;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.links.scenes.SceneRow;
import org.branchbook.links.scenes.SizedBy;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenesTest {
  private static final ClientId ANNAS = new ClientId(100);
  private static final ClientId MILL = new ClientId(101);
  private static final ClientId FARM = new ClientId(102);
  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, organisation("ТОВ «Млин»", "Млин"), care(NORTH, ANNA, false)));
    clients.add(card(102, organisation("ТОВ «Лан»", "Лан"), care(NORTH, ANNA, false)));
    return store;
  }

  private static SavedScene scene(long id, String name, Instant at) {
    return new SavedScene(
        new SceneId(id),
        ANNA,
        name,
        new Drawn(
            List.of(
                new Place(FARM, 1.5f, -2, true),
                new Place(ANNAS, 0, 0, false),
                // of a folded one nobody knows where it would stand
                new Place(MILL, Float.NaN, Float.NaN, false)),
            List.of(new Bundle("Млини", List.of(FARM, MILL), true)),
            Set.of(LinkType.BUYER, LinkType.SPOUSE),
            true,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2025, 3, 1),
            SizedBy.HOLDINGS,
            true),
        at,
        0);
  }

  @ParameterizedTest
  @EnumSource
  void keptAsItWasDrawn(Databases on) {
    try (var store = branch(on)) {
      var scenes = new SceneStore(store).scenes();
      var mine = scene(1, "Млини району", AT);
      assertTrue(scenes.save(mine));
      assertEquals(Optional.of(mine.over(1)), scenes.find(mine.id(), ANNA));
      assertEquals(Optional.empty(), scenes.find(mine.id(), BORYS), "nobody else's");
      assertFalse(scenes.save(mine), "there already");
      assertTrue(scenes.save(mine.over(1)));
      assertFalse(scenes.save(mine.over(1)), "kept by another window meanwhile");
      assertEquals(Optional.of(mine.over(2)), scenes.find(mine.id(), ANNA));
      assertFalse(scenes.remove(mine.id(), 1));
      assertTrue(scenes.remove(mine.id(), 2));
      assertEquals(Optional.empty(), scenes.find(mine.id(), ANNA));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoHasItSeesItInHisList(Databases on) {
    try (var store = branch(on)) {
      var scenes = new SceneStore(store).scenes();
      var mine = scene(1, "Млини району", AT);
      scenes.save(mine);
      scenes.save(scene(2, "Лан", AT.plusSeconds(60)));
      var given = new Given(mine.id(), BORYS, VIRA, AT.plusSeconds(5));
      scenes.give(given);
      scenes.give(given);
      assertEquals(List.of(given), scenes.given(mine.id()));
      var his = new SceneRow(mine.id(), ANNA, "Employee 11", false, "Млини району", 3, AT, VIRA);
      assertEquals(List.of(his), scenes.of(BORYS, 10));
      assertEquals(Optional.of(mine.over(1)), scenes.find(mine.id(), BORYS));
      assertEquals(
          List.of("Лан", "Млини району"),
          scenes.of(ANNA, 10).stream().map(SceneRow::name).toList(),
          "the latest first");
      assertEquals(1, scenes.of(ANNA, 1).size());
      store.db().execute("update employee set active = false where id = ?", ANNA.value());
      assertTrue(scenes.of(BORYS, 10).getFirst().left(), "it stays when its owner leaves");
      scenes.takeBack(mine.id(), BORYS);
      assertEquals(List.of(), scenes.of(BORYS, 10));
    }
  }

  @ParameterizedTest
  @EnumSource
  void placesFollowMergedCards(Databases on) {
    try (var store = branch(on)) {
      var room = new SceneStore(store);
      var scenes = room.scenes();
      var mine = scene(1, "Млини району", AT);
      scenes.save(mine);
      var things = room.follower().of(List.of(MILL, FARM));
      room.follower().join(List.of(MILL), FARM);
      var merged = scenes.find(mine.id(), ANNA).orElseThrow().drawn();
      assertEquals(
          List.of(new Place(FARM, 1.5f, -2, true), new Place(ANNAS, 0, 0, false)), merged.places());
      assertEquals(List.of(), merged.bundles(), "one alone is no group");
      assertEquals("merge.thing.scene", room.follower().tell(things).getFirst().title().key());
      room.follower().part(things, Set.of(), FARM);
      assertEquals(Optional.of(mine.over(1)), scenes.find(mine.id(), ANNA));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCardIsHeldByAPlace(Databases on) {
    try (var store = branch(on)) {
      var scenes = new SceneStore(store).scenes();
      scenes.save(scene(1, "Млини району", AT));
      assertEquals(Set.of(), new ClientStore(store).bulk().removeAll(List.of(FARM)));
      var left = scenes.find(new SceneId(1), ANNA).orElseThrow().drawn();
      assertEquals(List.of(ANNAS, MILL), List.copyOf(left.clients()));
    }
  }
}
