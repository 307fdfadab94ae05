package org.branchbook.links.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.SetLead;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;
import org.jspecify.annotations.Nullable;

/** Says of many groups at once who leads them, by one action that is undone as one. */
public final class LeadMany {
  private final SetLead set;
  private final Confirm confirm;
  private final Work work;

  public LeadMany(SetLead set, Confirm confirm, Work work) {
    this.set = set;
    this.confirm = confirm;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Led {
    /**
     * It is on the disk.
     *
     * @param passedOver groups whose source is out of the asker's reach
     */
    record Done(List<Lead> leads, int passedOver) implements Led {
      public Done {
        leads = List.copyOf(leads);
      }
    }

    /** It is so much that a second person has to confirm it first. */
    record NeedsSecond(Confirmation request) implements Led {}

    /** Something in it is wrong; nothing was kept. */
    record Wrong(Text why) implements Led {}
  }

  /** Says it of the groups of these sources; null for nobody. */
  public Led run(Asker asker, Collection<ClientId> sources, @Nullable EmployeeId employee) {
    return work.inOne(
        () -> {
          if (confirm.massChange(asker, matter(sources, employee))
              instanceof Confirm.Need.Waits(var request)) return new Led.NeedsSecond(request);
          var leads = new ArrayList<Lead>();
          for (var source : sources)
            switch (set.run(asker, source, employee)) {
              case Kept.Done<Lead>(var lead) -> leads.add(lead);
              // the employee is wrong for the first as for all
              case Kept.Wrong<Lead>(var why) -> {
                return new Led.Wrong(why);
              }
              case Kept.Refused<Lead> _, Kept.Gone<Lead> _, Kept.Stale<Lead> _ -> {}
            }
          return new Led.Done(leads, sources.size() - leads.size());
        });
  }

  private static Matter matter(Collection<ClientId> sources, @Nullable EmployeeId employee) {
    var which = sources.stream().map(ClientId::value).sorted().toList();
    return new Matter(
        "groups.lead",
        which.hashCode() + " " + (employee == null ? "-" : employee.value()),
        Text.of("groups.confirm.lead", sources.size()),
        sources.size());
  }

  /** Takes it back, but for groups of which somebody has said otherwise since. */
  public Undone undo(Asker asker, List<Lead> leads) {
    return work.inOne(
        () -> {
          Undone last = new Undone.Done();
          boolean any = false;
          for (var lead : leads)
            if (set.undo(asker, lead) instanceof Undone.Done) any = true;
            else last = new Undone.Not(Text.of("groups.lead.changed"));
          return any ? new Undone.Done() : last;
        });
  }
}
