package org.branchbook.playbooks.acts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Plan;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Writes playbooks: a draft that nobody is led by until it is put in force. */
public final class WritePlaybook {
  private final Library library;
  private final Editions editions;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public WritePlaybook(
      Library library,
      Editions editions,
      AuditTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.library = library;
    this.editions = editions;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** A draft of a playbook that isn't there yet. */
  public Written fresh(Asker asker, Plan plan) {
    return allowed(
        asker,
        () -> {
          var id = ids.next();
          return add(asker, new EditionId(id), Long.toString(id), 1, plan);
        });
  }

  /** The draft of a playbook's next edition; the one that is being written, where there is one. */
  public Written draft(Asker asker, String playbook) {
    return allowed(
        asker,
        () -> {
          var shelf = library.shelf();
          var draft = shelf.draft(playbook);
          if (draft.isPresent()) return new Written.Done(draft.get());
          var all = shelf.editions().stream().filter(e -> e.playbook().equals(playbook)).toList();
          if (all.isEmpty()) return new Written.Stale();
          var last = all.getLast();
          return add(asker, new EditionId(ids.next()), playbook, last.number() + 1, last.plan());
        });
  }

  private Written add(Asker asker, EditionId id, String playbook, int number, Plan plan) {
    var draft =
        new Edition(id, playbook, number, null, false, plan, asker.id(), clock.instant(), 0);
    if (!editions.add(draft)) return new Written.Stale();
    written(asker, Act.CREATED, draft);
    return new Written.Done(editions.find(id).orElseThrow());
  }

  /** Keeps what was written, whole or not yet; {@code draft} carries the version that was seen. */
  public Written save(Asker asker, Edition draft) {
    return allowed(
        asker,
        () -> {
          if (editions.find(draft.id()).filter(Edition::draft).isEmpty())
            return new Written.Stale();
          return saved(asker, draft.with(draft.plan(), asker.id(), clock.instant()));
        });
  }

  /** Throws a draft away. */
  public Written discard(Asker asker, Edition draft) {
    return allowed(
        asker,
        () -> {
          if (!editions.remove(draft.id(), draft.version())) return new Written.Stale();
          written(asker, Act.DELETED, draft);
          return new Written.Done(draft);
        });
  }

  /** Puts a draft in force from a day, today or later; whoever is led by another goes on by it. */
  public Written putInForce(Asker asker, Edition draft, LocalDate from) {
    return allowed(
        asker,
        () -> {
          var wrong = draft.plan().wrong();
          if (wrong.isPresent()) return new Written.Wrong(wrong.get());
          if (from.isBefore(library.today()))
            return new Written.Wrong(Text.of("playbooks.wrong.past"));
          if (editions.find(draft.id()).filter(Edition::draft).isEmpty())
            return new Written.Stale();
          return saved(asker, draft.inForce(from, asker.id(), clock.instant()));
        });
  }

  /** Begins nothing by an edition any more, or does so again. */
  public Written retire(Asker asker, Edition edition, boolean retired) {
    return allowed(asker, () -> saved(asker, edition.retired(retired)));
  }

  private Written saved(Asker asker, Edition edition) {
    if (!editions.save(edition)) return new Written.Stale();
    written(asker, Act.CHANGED, edition);
    return new Written.Done(editions.find(edition.id()).orElseThrow());
  }

  private void written(Asker asker, Act act, Edition edition) {
    var from = edition.from();
    trail.write(
        asker.id(),
        act,
        GiveStep.ORIGIN,
        edition.id().value(),
        List.of(
            new Change("edition", "", edition.playbook() + " " + edition.number()),
            new Change("in force", "", from == null ? "" : from.toString()),
            new Change("retired", "", Boolean.toString(edition.retired()))));
  }

  private Written allowed(Asker asker, Supplier<Written> act) {
    return work.inOne(
        () -> {
          if (asker.may(Privilege.PLAYBOOK_EDIT)) return act.get();
          trail.refused(asker, Privilege.PLAYBOOK_EDIT, GiveStep.ORIGIN, 0);
          return new Written.Refused(Privilege.PLAYBOOK_EDIT.refused());
        });
  }
}
