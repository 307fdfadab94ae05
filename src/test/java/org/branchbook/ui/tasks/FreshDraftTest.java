package org.branchbook.ui.tasks;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.ui.kit.Background;
import org.junit.jupiter.api.Test;

class FreshDraftTest {
  final InboxDesk at = new InboxDesk(Reach.ALL, Role.HEAD, Background.atOnce());

  FreshModel form() {
    return new FreshModel(new Desk(at.work, at.asker, at.around));
  }

  @Test
  void aTaskHalfWrittenIsThereAgain() {
    var form = form();
    form.clients.add(new FreshModel.Concerned(new ClientId(7), "Ткач Анна"));
    assertEquals(List.of(), at.drafts.all(), "whom it concerns alone is soon chosen again");
    form.title.set("call about the rate");
    form.when.set("fri 14:00");
    form.kind.set(Kind.CALL);
    form.priority.set(Priority.HIGH);
    form.doer.set(new FreshModel.Doer.Somebody(new EmployeeId(9), "І. Бондар", 3));

    var again = form();
    assertEquals("call about the rate", again.title.get());
    assertEquals("fri 14:00", again.when.get());
    assertEquals(Kind.CALL, again.kind.get());
    assertEquals(Priority.HIGH, again.priority.get());
    assertEquals(form.doer.get(), again.doer.get());
    assertEquals(List.copyOf(form.clients), List.copyOf(again.clients));
    again.draft().discard();
    assertEquals("", again.title.get());
    assertEquals(List.of(), at.drafts.all());
  }
}
