package org.branchbook.ui.links;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.links.Link;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.junit.jupiter.api.Test;

class LinksModelTest {
  private final LinksDesk at = new LinksDesk(Background.atOnce());

  @Test
  void aNewLinkIsSavedInItsDirection() {
    var model = at.model();
    model.add();
    var form = model.form.get();
    form.role.set(new LinkRole(LinkType.OWNER, false));
    form.take(at.find("св").getFirst());
    form.share.set("60,5 %");
    form.since.set("1.5.2019");
    model.save();
    assertNull(model.form.get(), "the form is closed");
    var row = model.rows.getFirst();
    assertFalse(row.outward(), "the company owns, from its end");
    assertEquals(at.dawn.id(), row.link().from());
    assertEquals(new BigDecimal("60.5"), row.link().share());
    assertEquals(LocalDate.of(2019, 5, 1), row.link().since());
  }

  @Test
  void whoIsNotInTheBaseYetIsEnteredAsWhatHeIs() {
    var model = at.model();
    model.add();
    model.form.get().role.set(new LinkRole(LinkType.DIRECTOR, true));
    model.enter(false);
    assertNull(model.form.get(), "the form is closed");
    var its = new LinkRole(LinkType.DIRECTOR, false);
    assertEquals(List.of(at.maria.id() + " " + its + " false"), at.begun, "she is its director");
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    var model = at.model();
    model.add();
    var form = model.form.get();
    form.share.set("half");
    form.since.set("1.5.2019");
    form.until.set("1.4.2019");
    form.status.set(Link.Status.REBUTTED);
    model.save();
    assertEquals(Text.of("links.form.noClient"), form.otherError.get());
    assertEquals(Text.of("clients.wrong.number", "half"), form.shareError.get());
    assertEquals(Text.of("clients.wrong.before", "2019-05-01"), form.untilError.get());
    assertEquals(Text.of("links.wrong.reason"), form.reasonError.get());
  }

  @Test
  void aSuspicionIsConfirmedOrRebuttedWithAReason() {
    at.there(1, LinkType.DIRECTOR, Link.Status.SUSPECTED, "");
    var model = at.model();
    model.confirm(model.rows.getFirst());
    assertEquals(Link.Status.CONFIRMED, model.rows.getFirst().link().status());
    model.rebut(model.rows.getFirst());
    model.save();
    assertEquals(Text.of("links.wrong.reason"), model.form.get().reasonError.get());
    model.form.get().reason.set("left in May");
    model.save();
    assertEquals(Link.Status.REBUTTED, model.rows.getFirst().link().status());
  }

  @Test
  void aRemovedLinkComesBackByUndo() {
    at.there(1, LinkType.DIRECTOR, Link.Status.CONFIRMED, "");
    var model = at.model();
    model.remove(model.rows.getFirst());
    assertTrue(model.rows.isEmpty());
    at.notices.shown().getFirst().action().run();
    assertEquals(1, model.rows.size());
  }

  @Test
  void somebodyElsesChangeIsToldInTheForm() {
    at.there(1, LinkType.DIRECTOR, Link.Status.CONFIRMED, "");
    var model = at.model();
    model.edit(model.rows.getFirst());
    model.confirm(model.rows.getFirst());
    model.form.get().source.set("x");
    model.save();
    assertEquals(Text.of("links.stale"), model.form.get().problem.get());
  }

  @Test
  void whatWasTypedIsThereAgainAndAnAddedLinkCanBeTakenBack() {
    var model = at.model();
    model.add();
    model.form.get().source.set("extract");
    model.form.get().role.set(new LinkRole(LinkType.GUARANTOR, false));
    model.form.get().other.set(new LinkForm.Other(at.dawn.id(), "Dawn"));
    var again = at.model();
    assertEquals("extract", again.form.get().source.get());
    assertEquals(new LinkRole(LinkType.GUARANTOR, false), again.form.get().role.get());
    assertEquals(at.dawn.id(), again.form.get().other.get().id());
    again.save();
    assertEquals(List.of(), at.drafts.all());
    assertEquals(1, again.rows.size());
    assertTrue(at.notices.undo());
    assertEquals(0, again.rows.size());
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var model = new LinksDesk(line).model();
    model.add();
    var form = model.form.get();
    form.role.set(new LinkRole(LinkType.OWNER, false));
    form.take(at.find("св").getFirst());
    form.share.set("60");
    line.cut = true;
    model.save();
    assertEquals(Cut.SAID, form.problem.get());
    assertSame(form, model.form.get(), "the form stays");
    assertEquals("60", form.share.get());
    line.cut = false;
    model.save();
    assertEquals(1, model.rows.size());
  }
}
