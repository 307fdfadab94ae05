package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.Pressure;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.TopAdvice;
import org.branchbook.playbooks.advice.acts.AdviceOf;
import org.branchbook.playbooks.advice.acts.AdviseClients;
import org.branchbook.playbooks.advice.acts.AnswerAdvice;
import org.branchbook.playbooks.advice.acts.ChooseModel;
import org.branchbook.playbooks.advice.acts.ExportFunnel;
import org.branchbook.playbooks.advice.acts.FollowAdvice;
import org.branchbook.playbooks.advice.acts.ReadFunnel;
import org.branchbook.playbooks.advice.chances.Models;
import org.branchbook.store.Store;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.playbooks.PlaybookStore;

/** The room of advice: what to do with each client, and what became of it. */
public final class AdviceRoom {
  public final Advices advices;
  public final Models models;
  public final ChooseModel choose;
  public final AdviseClients advise;
  public final AdviceOf of;
  public final AnswerAdvice answer;
  public final ReadFunnel funnel;
  public final ExportFunnel export;
  public final TopAdvice top;
  final FollowsContact followsContact;
  final FollowsClient follower;

  AdviceRoom(Store store, StaffRoom staff, ClientRoom clients, Clock clock) {
    var rows = new PlaybookStore(store);
    advices = rows.advices();
    models = rows.models();
    var situations = rows.situations();
    follower = rows.adviceFollower();
    advise =
        new AdviseClients(situations, advices, models, staff.policies, store.ids(), clock, store);
    choose = new ChooseModel(models, situations, advise, staff.policies, staff.trail, clock, store);
    of = new AdviceOf(advise, advices, clients.access, clock, store);
    answer =
        new AnswerAdvice(
            advices,
            situations,
            clients.access,
            clients.papers,
            new Pressure(new ContactStore(store).contacts(), staff.policies),
            staff.policies,
            clients.trail,
            clock,
            store);
    followsContact = new FollowAdvice(advices, staff.policies, clock);
    funnel = new ReadFunnel(advices, staff.trail, store);
    export = new ExportFunnel(funnel, staff.out);
    top = advices::best;
  }
}
