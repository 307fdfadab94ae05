package org.branchbook.links.connected;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Says who leads a group of connected clients for the bank. */
public final class SetLead {
  private static final String SUBJECT = "group";

  private final Leads leads;
  private final Employees employees;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public SetLead(
      Leads leads,
      Employees employees,
      CardAccess access,
      ClientTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.leads = leads;
    this.employees = employees;
    this.access = access;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Says it of the group of a source whose links the asker may edit; null for nobody. */
  public Kept<Lead> run(Asker asker, ClientId source, @Nullable EmployeeId employee) {
    return work.inOne(
        () ->
            access.granted(asker, source, Privilege.LINK_EDIT, _ -> set(asker, source, employee)));
  }

  /** Takes it back, unless somebody has said otherwise since. */
  public Undone undo(Asker asker, Lead lead) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                lead.source(),
                Privilege.LINK_EDIT,
                _ -> {
                  var now = leads.of(List.of(lead.source())).get(lead.source());
                  if (now == null || now.id() != lead.id())
                    return trail.changedMeanwhile(SUBJECT, lead.source().value(), lead.source());
                  leads.remove(lead.id());
                  var before = leads.of(List.of(lead.source())).get(lead.source());
                  record(asker, Act.REVERTED, lead.source(), lead, before);
                  return new Undone.Done();
                }));
  }

  private Kept<Lead> set(Asker asker, ClientId source, @Nullable EmployeeId employee) {
    if (employee != null && employees.find(employee).filter(Employee::active).isEmpty())
      return new Kept.Wrong<>(Text.of("groups.wrong.lead"));
    var before = leads.of(List.of(source)).get(source);
    var lead = new Lead(ids.next(), source, employee, asker.id(), clock.instant());
    if (before != null && Objects.equals(before.employee(), employee))
      return new Kept.Done<>(before);
    leads.add(lead);
    record(asker, Act.CHANGED, source, before, lead);
    return new Kept.Done<>(lead);
  }

  private void record(
      Asker asker, Act act, ClientId source, @Nullable Lead before, @Nullable Lead after) {
    trail.write(
        asker,
        act,
        SUBJECT,
        source.value(),
        source,
        "",
        List.of(new Change("lead", name(before), name(after))));
  }

  private String name(@Nullable Lead lead) {
    if (lead == null) return "";
    return Optional.ofNullable(lead.employee())
        .flatMap(employees::find)
        .map(Employee::name)
        .orElse("");
  }
}
