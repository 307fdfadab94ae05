package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.branchbook.base.Change;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every change that is committed is told once to whoever reads on, and none is missed. */
class ChangesTest {
  private static void write(Store store, Act act, String kind, long subject, Long client) {
    new StaffStore(store)
        .audit()
        .write(
            new AuditLine(
                store.ids().next(),
                Instant.EPOCH,
                Sample.ANNA,
                act,
                kind,
                subject,
                client,
                "",
                List.of()));
  }

  private static List<Change> all(Store store) {
    return store.changes().after(0, 10_000);
  }

  private static List<String> said(Store store) {
    return all(store).stream().map(c -> c.kind() + " " + c.subject()).toList();
  }

  /** The branch's rows are put there by hand; what is told of them is not asked for. */
  private static Store branch(Store store) {
    Sample.branch(store);
    store.changes().prune(Duration.ofDays(-1));
    return store;
  }

  @ParameterizedTest
  @EnumSource
  void whoBeginsFirstAndCommitsLastIsMissedByNobody(Databases on) throws Exception {
    var programs = on.fresh(3);
    branch(programs.getFirst());
    var reader = programs.get(2).changes();
    long seen = reader.last();
    var begun = new CountDownLatch(1);
    var committed = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow =
          threads.submit(
              () ->
                  programs
                      .get(0)
                      .inOne(
                          () -> {
                            write(programs.get(0), Act.CHANGED, "client", 1, 1L);
                            begun.countDown();
                            await(committed);
                            return true;
                          }));
      await(begun);
      programs.get(1).inOne(() -> write(programs.get(1), Act.CHANGED, "client", 2, 2L));
      var first = reader.after(seen, 100);
      assertEquals(List.of(2L), first.stream().map(Change::subject).toList());
      committed.countDown();
      slow.get();
      var second = reader.after(first.getLast().number(), 100);
      assertEquals(List.of(1L), second.stream().map(Change::subject).toList());
      assertEquals(List.of(), reader.after(second.getLast().number(), 100));
    } finally {
      programs.forEach(Store::close);
    }
  }

  @ParameterizedTest
  @EnumSource
  void amongManyWritersAReaderMissesNothingAndSeesNothingTwice(Databases on) throws Exception {
    var programs = on.fresh(5);
    branch(programs.getFirst());
    var seen = new ArrayList<Change>();
    long start = programs.getFirst().changes().last();
    var writing = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers =
          programs.subList(0, 4).stream()
              .map(
                  p ->
                      threads.submit(
                          () -> {
                            for (int i = 0; i < 100; i++) {
                              long id = p.ids().next();
                              p.inOne(() -> write(p, Act.CREATED, "contact", id, id));
                            }
                          }))
              .toList();
      var reader =
          threads.submit(
              () -> {
                long at = start;
                while (true) {
                  boolean last = !writing.get();
                  var next = programs.get(4).changes().after(at, 50);
                  seen.addAll(next);
                  if (!next.isEmpty()) at = next.getLast().number();
                  else if (last) return;
                }
              });
      try {
        for (var w : writers) w.get();
      } finally {
        writing.set(false);
      }
      reader.get();
    } finally {
      programs.forEach(Store::close);
    }
    assertEquals(400, seen.size());
    assertEquals(400, new HashSet<>(seen.stream().map(Change::subject).toList()).size());
    // one after the other, without a gap
    for (int i = 0; i < seen.size(); i++) assertEquals(start + i + 1, seen.get(i).number());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotKeptIsNotTold(Databases on) {
    try (var store = branch(on.fresh())) {
      long before = store.changes().last();
      assertThrows(
          IllegalStateException.class,
          () ->
              store.inOne(
                  (Runnable)
                      () -> {
                        write(store, Act.CHANGED, "client", 1, 1L);
                        throw new IllegalStateException();
                      }));
      assertEquals(before, store.changes().last());
    }
  }

  @ParameterizedTest
  @EnumSource
  void viewsAreNotTold(Databases on) {
    try (var store = branch(on.fresh())) {
      for (var act : List.of(Act.VIEWED, Act.SIGNED_IN, Act.EXPORTED, Act.REFUSED))
        store.inOne(() -> write(store, act, "client", 1, 1L));
      assertEquals(List.of(), said(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatTheAuditForgetsAreToldAllTheSame(Databases on) {
    try (var store = branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      // no line of the audit: whoever writes the next port may forget it
      clients.add(Sample.card(500, Sample.person("Коваль", "Олена", "")));
      var told = all(store);
      assertEquals(List.of("client 0"), said(store));
      assertTrue(told.getFirst().concerns(500), "any client, so this one too");

      // nor in a unit of work
      store.db().execute("update client set vip = true where id = 500");
      assertEquals(List.of("client 0", "client 0"), said(store));
      store.db().execute("update client set vip = true where id = 501");
      assertEquals(2, all(store).size(), "no row, no change");

      // one line for two rows
      store.inOne(
          () -> {
            write(store, Act.CHANGED, "employee", 11, null);
            store.db().execute("update employee set name = 'X'");
          });
      assertEquals(List.of("employee 11", "employee 0"), said(store).subList(2, 4));

      // raw batches
      Rows.batch(
          store.db(),
          "insert into note (id, client_id, text, employee_id, at) values (?, ?, ?, ?, ?)",
          List.of(
              Rows.row(1L, 500L, "a", 11L, Instant.EPOCH),
              Rows.row(2L, 500L, "b", 11L, Instant.EPOCH)));
      assertEquals("note 0", said(store).getLast());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeSaysWhoseItIs(Databases on) {
    var programs = on.fresh(2);
    branch(programs.getFirst());
    programs.get(0).inOne(() -> write(programs.get(0), Act.CHANGED, "note", 7, 500L));
    var own = all(programs.get(0)).getLast();
    var others = all(programs.get(1)).getLast();
    assertTrue(own.own());
    assertFalse(others.own());
    assertEquals(Sample.ANNA, new EmployeeId(Objects.requireNonNull(others.employee())));
    assertTrue(others.concerns(500));
    assertFalse(others.concerns(501));
    programs.forEach(Store::close);
  }

  @ParameterizedTest
  @EnumSource
  void oldOnesAreForgotten(Databases on) {
    try (var store = branch(on.fresh())) {
      store.inOne(() -> write(store, Act.CHANGED, "client", 1, 1L));
      store.changes().prune(Duration.ofHours(1));
      assertEquals(1, all(store).size());
      store.changes().prune(Duration.ofHours(-1));
      assertEquals(List.of(), all(store));
      store.inOne(() -> write(store, Act.CHANGED, "client", 2, 2L));
      assertEquals(store.changes().last(), all(store).getFirst().number(), "and counted on");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
