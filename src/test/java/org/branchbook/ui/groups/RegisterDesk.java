package org.branchbook.ui.groups;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Tier;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.GroupEntry.Kind;
import org.branchbook.links.register.LeadMany;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.links.register.Register;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.exports.Exported;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** A list of groups in memory, with what was done to them. */
final class RegisterDesk {
  final List<GroupEntry> entries = Collections.synchronizedList(new ArrayList<>());
  final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  final List<String> written = Collections.synchronizedList(new ArrayList<>());

  RegisterDesk() {
    entries.add(entry(1, "Ткач Анна Борисівна", 4, Kind.BOTH, "18400000", "7.36", null, 1));
    entries.add(entry(20, "ТОВ «Степова корона»", 12, Kind.CONTROL, "9125000.5", "3.65", 7L, 0));
    entries.add(entry(30, "", 3, Kind.DEPENDENCE, null, null, null, 0));
    for (int i = 0; i < 40; i++)
      entries.add(
          entry(
              100 + i,
              "ТОВ «Подільський хлібзавод № " + i + "»",
              2,
              Kind.CONTROL,
              "0",
              "0",
              8L,
              0));
  }

  private static GroupEntry entry(
      long source,
      String name,
      int members,
      Kind kind,
      @Nullable String owed,
      @Nullable String share,
      @Nullable Long lead,
      int lost) {
    return new GroupEntry(
        new ClientId(source),
        name,
        name.isEmpty() ? "\uffff" : name,
        new ClientId(name.isEmpty() ? 31 : source),
        members,
        List.of(name.isEmpty() ? "ФГ «Нива»" : name),
        kind,
        owed == null ? null : new BigDecimal(owed),
        owed == null ? null : new BigDecimal("1250000.50"),
        name.isEmpty() || members == 4,
        share == null ? null : new BigDecimal(share),
        share != null && new BigDecimal(share).intValue() >= 5,
        source == 1 ? Tier.A : null,
        lead == null ? null : new EmployeeId(lead),
        lead == null ? "" : lead == 7 ? "О. Гриценко" : "І. Бондар",
        source < 30 ? Instant.parse("2026-11-19T08:00:00Z") : null,
        lost);
  }

  RegisterWork work() {
    return new RegisterWork(
        (_, day) ->
            new ReadRegister.Read.Done(
                new Register(
                    day, Desk.NOON, "UAH", new BigDecimal("250000000"), 5, List.copyOf(entries))),
        (asker, sources, employee) -> {
          var leads = new ArrayList<Lead>();
          for (var source : sources)
            leads.add(new Lead(source.value(), source, employee, asker.id(), Desk.NOON));
          entries.replaceAll(e -> sources.contains(e.source()) ? led(e, employee) : e);
          return new LeadMany.Led.Done(leads, 0);
        },
        (_, leads) -> {
          entries.replaceAll(
              e -> leads.stream().anyMatch(l -> l.source().equals(e.source())) ? led(e, null) : e);
          return new Undone.Done();
        },
        (asker, groups, due, note) -> {
          for (var group : groups) asked.add(group.name() + " " + due + " " + note);
          return new Together.Done(groups.size(), 0, Undo.nothing(asker.id()));
        },
        (_, _) -> new UndoTasks.Undone.Done(1, 0),
        (_, register, filter, format, _, _) -> {
          written.add(format + " " + register.all(filter).size());
          return new Exported.Done("groups", register.all(filter).size());
        },
        (_, then) -> then.run(),
        "/tmp",
        _ -> {},
        opened::add,
        Remembered.inMemory());
  }

  private static GroupEntry led(GroupEntry e, @Nullable EmployeeId lead) {
    return new GroupEntry(
        e.source(),
        e.name(),
        e.sortKey(),
        e.seen(),
        e.members(),
        e.names(),
        e.kind(),
        e.owed(),
        e.placed(),
        e.least(),
        e.share(),
        e.look(),
        e.tier(),
        lead,
        lead == null ? "" : "О. Гриценко",
        e.spoken(),
        e.lost());
  }
}
