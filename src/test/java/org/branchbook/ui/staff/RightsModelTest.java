package org.branchbook.ui.staff;

import static org.junit.jupiter.api.Assertions.*;

import org.branchbook.base.Text;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.Notices;
import org.junit.jupiter.api.Test;

class RightsModelTest {
  final StaffDesk desk = new StaffDesk();
  final Notices notices = new Notices();

  RightsModel model(boolean editable) {
    var model =
        new RightsModel(
            desk.staff.rights()::all,
            wanted -> desk.doing().changeRights().run(desk.staff.asker(desk.administrator), wanted),
            (before, now) ->
                desk.doing().changeRights().undo(desk.staff.asker(desk.administrator), before, now),
            editable,
            Background.atOnce(),
            notices);
    model.load();
    return model;
  }

  @Test
  void aCellTurnsThroughTheReachesThatItsPrivilegeHas() {
    var model = model(true);
    var graded = model.reach(Role.OPERATOR, Privilege.CLIENT_EDIT);
    for (var reach : new Reach[] {Reach.OWN, Reach.TEAM, Reach.DEPARTMENT, Reach.ALL, Reach.NONE}) {
      model.turn(Role.OPERATOR, Privilege.CLIENT_EDIT);
      assertEquals(reach, graded.get());
    }
    assertEquals(0, model.changes().get());
    model.turn(Role.OPERATOR, Privilege.IMPORT);
    assertEquals(Reach.ALL, model.reach(Role.OPERATOR, Privilege.IMPORT).get());
  }

  @Test
  void nothingIsKeptUntilItIsSaved() {
    var model = model(true);
    model.set(Role.OPERATOR, Privilege.IMPORT, Reach.ALL);
    assertEquals(1, model.changes().get());
    assertEquals(Reach.NONE, desk.staff.granted.get(Role.OPERATOR).reach(Privilege.IMPORT));
    model.revert();
    assertEquals(0, model.changes().get());
    model.set(Role.OPERATOR, Privilege.IMPORT, Reach.ALL);
    model.save();
    assertEquals(Reach.ALL, desk.staff.granted.get(Role.OPERATOR).reach(Privilege.IMPORT));
    assertEquals(0, model.changes().get());
    assertTrue(notices.undo());
    assertEquals(Reach.NONE, desk.staff.granted.get(Role.OPERATOR).reach(Privilege.IMPORT));
    assertEquals(Reach.NONE, model.reach(Role.OPERATOR, Privilege.IMPORT).get());
  }

  @Test
  void theLastRightToSetRightsCannotBeTaken() {
    var model = model(true);
    model.set(Role.ADMINISTRATOR, Privilege.STAFF_EDIT, Reach.NONE);
    model.save();
    assertEquals(Text.of("staff.employee.nobodyLeft"), model.error().get());
    assertEquals(1, model.changes().get());
  }

  @Test
  void whoMayOnlyLookTurnsNothing() {
    var model = model(false);
    model.turn(Role.OPERATOR, Privilege.IMPORT);
    assertEquals(Reach.NONE, model.reach(Role.OPERATOR, Privilege.IMPORT).get());
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var model =
        new RightsModel(
            desk.staff.rights()::all,
            wanted -> desk.doing().changeRights().run(desk.staff.asker(desk.administrator), wanted),
            (before, now) ->
                desk.doing().changeRights().undo(desk.staff.asker(desk.administrator), before, now),
            true,
            line,
            new Notices());
    model.load();
    model.set(Role.OPERATOR, Privilege.IMPORT, Reach.ALL);
    line.cut = true;
    model.save();
    assertEquals(Cut.SAID, model.error().get());
    assertEquals(1, model.changes().get());
    line.cut = false;
    model.save();
    assertEquals(Reach.ALL, desk.staff.granted.get(Role.OPERATOR).reach(Privilege.IMPORT));
  }
}
