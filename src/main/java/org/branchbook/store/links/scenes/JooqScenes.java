package org.branchbook.store.links.scenes;

import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.SCENE;
import static org.branchbook.store.db.Tables.SCENE_BUNDLE;
import static org.branchbook.store.db.Tables.SCENE_CLIENT;
import static org.branchbook.store.db.Tables.SCENE_GIVEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;
import org.branchbook.links.scenes.Drawn;
import org.branchbook.links.scenes.Drawn.Bundle;
import org.branchbook.links.scenes.Drawn.Place;
import org.branchbook.links.scenes.Given;
import org.branchbook.links.scenes.SavedScene;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.links.scenes.SceneRow;
import org.branchbook.links.scenes.Scenes;
import org.branchbook.links.scenes.SizedBy;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.SceneBundleRecord;
import org.branchbook.store.db.tables.records.SceneClientRecord;
import org.branchbook.store.db.tables.records.SceneRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** {@link Scenes} in SQL. */
final class JooqScenes implements Scenes {
  private final DSLContext db;
  private final Ids ids;

  JooqScenes(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public List<SceneRow> of(EmployeeId reader, int most) {
    var rows = new ArrayList<SceneRow>();
    rows.addAll(rows(reader, most, false));
    rows.addAll(rows(reader, most, true));
    rows.sort(Comparator.comparing(SceneRow::at).thenComparing(r -> r.id().value()).reversed());
    return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
  }

  /** His own, or those given to him: each by its own index. */
  private List<SceneRow> rows(EmployeeId reader, int most, boolean given) {
    Field<Integer> clients =
        DSL.field(
            DSL.select(DSL.countDistinct(SCENE_CLIENT.CLIENT_ID))
                .from(SCENE_CLIENT)
                .where(SCENE_CLIENT.SCENE_ID.eq(SCENE.ID)));
    Condition his =
        given ? SCENE_GIVEN.EMPLOYEE_ID.eq(reader.value()) : SCENE.OWNER_ID.eq(reader.value());
    Field<Long> by = given ? SCENE_GIVEN.GIVEN_BY : DSL.castNull(SCENE_GIVEN.GIVEN_BY);
    var from = SCENE.join(EMPLOYEE).on(EMPLOYEE.ID.eq(SCENE.OWNER_ID));
    return db.select(
            SCENE.ID,
            SCENE.OWNER_ID,
            EMPLOYEE.NAME,
            EMPLOYEE.ACTIVE,
            SCENE.NAME,
            clients,
            SCENE.AT,
            by)
        .from(given ? from.join(SCENE_GIVEN).on(SCENE_GIVEN.SCENE_ID.eq(SCENE.ID)) : from)
        .where(his)
        .orderBy(SCENE.AT.desc(), SCENE.ID.desc())
        .limit(most)
        .fetch(
            r ->
                new SceneRow(
                    new SceneId(r.value1()),
                    new EmployeeId(r.value2()),
                    r.value3(),
                    !r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    r.value8() == null ? null : new EmployeeId(r.value8())));
  }

  @Override
  public Optional<SavedScene> find(SceneId id, EmployeeId reader) {
    var found = db.selectFrom(SCENE).where(SCENE.ID.eq(id.value())).fetchOptional();
    return found
        .filter(
            s ->
                s.getOwnerId() == reader.value()
                    || given(id).stream().anyMatch(g -> g.to().equals(reader)))
        .map(this::scene);
  }

  private SavedScene scene(SceneRecord r) {
    var places = new ArrayList<Place>();
    var members = new ArrayList<List<ClientId>>();
    var bundles =
        db.selectFrom(SCENE_BUNDLE)
            .where(SCENE_BUNDLE.SCENE_ID.eq(r.getId()))
            .orderBy(SCENE_BUNDLE.NUMBER)
            .fetch();
    bundles.forEach(_ -> members.add(new ArrayList<>()));
    var met = new HashSet<Long>();
    db.selectFrom(SCENE_CLIENT)
        .where(SCENE_CLIENT.SCENE_ID.eq(r.getId()))
        .orderBy(SCENE_CLIENT.PLACE, SCENE_CLIENT.ID)
        .forEach(
            c -> {
              // of cards that were merged the first
              if (!met.add(c.getClientId())) return;
              var client = new ClientId(c.getClientId());
              places.add(new Place(client, c.getX(), c.getY(), c.getPinned()));
              if (c.getBundle() != null) members.get(c.getBundle()).add(client);
            });
    var drawn = new ArrayList<Bundle>();
    for (var b : bundles)
      // one that is left alone after a merge is no group
      if (members.get(b.getNumber()).size() > 1)
        drawn.add(new Bundle(b.getName(), members.get(b.getNumber()), b.getConnected()));
    return new SavedScene(
        new SceneId(r.getId()),
        new EmployeeId(r.getOwnerId()),
        r.getName(),
        new Drawn(
            places,
            drawn,
            types(r.getOffTypes()),
            r.getLevels(),
            r.getAsOf(),
            r.getComparedFrom(),
            SizedBy.valueOf(r.getSizeBy()),
            r.getHulls()),
        r.getAt(),
        r.getVersion());
  }

  private static Set<LinkType> types(String text) {
    var types = EnumSet.noneOf(LinkType.class);
    for (var name : text.split(" ")) if (!name.isEmpty()) types.add(LinkType.valueOf(name));
    return types;
  }

  @Override
  public boolean save(SavedScene scene) {
    var d = scene.drawn();
    var row =
        new SceneRecord(
            scene.id().value(),
            scene.owner().value(),
            scene.name(),
            d.off().stream().sorted().map(LinkType::name).collect(Collectors.joining(" ")),
            d.levels(),
            d.day(),
            d.since(),
            d.sizes().name(),
            d.hulls(),
            scene.at(),
            scene.version() + 1);
    if (scene.version() == 0) {
      if (db.fetchExists(SCENE, SCENE.ID.eq(scene.id().value()))) return false;
      db.insertInto(SCENE).set(row).execute();
    } else {
      int changed =
          db.update(SCENE)
              .set(row)
              .where(SCENE.ID.eq(scene.id().value()))
              .and(SCENE.OWNER_ID.eq(scene.owner().value()))
              .and(SCENE.VERSION.eq(scene.version()))
              .execute();
      if (changed == 0) return false;
      clear(scene.id());
    }
    write(scene);
    return true;
  }

  private void write(SavedScene scene) {
    long id = scene.id().value();
    var bundles = new ArrayList<SceneBundleRecord>();
    var in = new HashMap<ClientId, Integer>();
    for (var bundle : scene.drawn().bundles()) {
      for (var member : bundle.members()) in.put(member, bundles.size());
      bundles.add(new SceneBundleRecord(id, bundles.size(), bundle.name(), bundle.connected()));
    }
    Rows.insert(db, SCENE_BUNDLE, bundles);
    var number = ids.many();
    var clients = new ArrayList<SceneClientRecord>();
    for (var place : scene.drawn().places())
      clients.add(
          new SceneClientRecord(
              number.getAsLong(),
              id,
              place.client().value(),
              clients.size(),
              place.x(),
              place.y(),
              place.pinned(),
              in.get(place.client())));
    Rows.insert(db, SCENE_CLIENT, clients);
  }

  private void clear(SceneId id) {
    db.deleteFrom(SCENE_CLIENT).where(SCENE_CLIENT.SCENE_ID.eq(id.value())).execute();
    db.deleteFrom(SCENE_BUNDLE).where(SCENE_BUNDLE.SCENE_ID.eq(id.value())).execute();
  }

  @Override
  public boolean remove(SceneId id, int version) {
    int locked =
        db.update(SCENE)
            .set(SCENE.VERSION, version + 1)
            .where(SCENE.ID.eq(id.value()))
            .and(SCENE.VERSION.eq(version))
            .execute();
    if (locked == 0) return false;
    clear(id);
    db.deleteFrom(SCENE_GIVEN).where(SCENE_GIVEN.SCENE_ID.eq(id.value())).execute();
    db.deleteFrom(SCENE).where(SCENE.ID.eq(id.value())).execute();
    return true;
  }

  @Override
  public List<Given> given(SceneId id) {
    return db.selectFrom(SCENE_GIVEN)
        .where(SCENE_GIVEN.SCENE_ID.eq(id.value()))
        .orderBy(SCENE_GIVEN.AT, SCENE_GIVEN.EMPLOYEE_ID)
        .fetch(
            r ->
                new Given(
                    id,
                    new EmployeeId(r.getEmployeeId()),
                    new EmployeeId(r.getGivenBy()),
                    r.getAt()));
  }

  @Override
  public void give(Given given) {
    boolean has =
        given(given.scene()).stream().map(Given::to).anyMatch(to -> to.equals(given.to()));
    if (has) return;
    db.insertInto(SCENE_GIVEN)
        .set(SCENE_GIVEN.SCENE_ID, given.scene().value())
        .set(SCENE_GIVEN.EMPLOYEE_ID, given.to().value())
        .set(SCENE_GIVEN.GIVEN_BY, given.by().value())
        .set(SCENE_GIVEN.AT, given.at())
        .execute();
  }

  @Override
  public void takeBack(SceneId id, EmployeeId from) {
    db.deleteFrom(SCENE_GIVEN)
        .where(SCENE_GIVEN.SCENE_ID.eq(id.value()))
        .and(SCENE_GIVEN.EMPLOYEE_ID.eq(from.value()))
        .execute();
  }
}
