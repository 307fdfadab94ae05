package org.branchbook.app.rooms;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.base.Words;
import org.branchbook.clients.lists.RefreshList;
import org.branchbook.imports.OpenDrafts;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.OrderFile;
import org.branchbook.imports.Profiles;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.io.profiles.JsonProfiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.plans.industries.AnalyseIndustries;
import org.branchbook.plans.industries.AskManagers;
import org.branchbook.plans.industries.ExportIndustries;
import org.branchbook.plans.industries.LoadTransitions;
import org.branchbook.plans.industries.PickAnew;
import org.branchbook.plans.industries.known.KnownFile;
import org.branchbook.plans.industries.known.KnownOrganisations;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.plans.industries.known.MakeProspects;
import org.branchbook.store.Store;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.plans.PlanStore;

/** The room of industries. */
public final class IndustryRoom {
  public final AnalyseIndustries analyse;
  public final RefreshList refreshList;
  public final ExportIndustries export;
  public final AskManagers ask;
  public final LoadTransitions transitions;
  public final KnownOrganisations known;
  public final LoadKnown loadKnown;
  public final MakeProspects makeProspects;

  /** Looking into a register's file. */
  public final OpenFile openFile;

  /** By which files of registers are read. */
  public final Profiles profiles;

  IndustryRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      TaskRoom tasks,
      PlanRoom plans,
      Clock clock) {
    var kept = new PlanStore(store);
    var tables = new FileTables();
    analyse =
        new AnalyseIndustries(
            kept.members(),
            plans.planned,
            plans.wholePlans,
            kept.known()::withoutCard,
            kept.transitions(),
            staff.policies,
            staff.trail,
            store,
            clock);
    refreshList = new RefreshList(clients.lists, new PickAnew(analyse), staff.trail, store);
    export = new ExportIndustries(kept.facts(), staff.out, clock.getZone());
    transitions = new LoadTransitions(tables, kept.transitions(), staff.trail, store);
    known = kept.known();
    var vocabulary = new Vocabulary(() -> Words.LANGUAGES.stream().map(Words::in).toList());
    profiles =
        new Profiles(new ImportStore(store).profiles(), new JsonProfiles(), store, staff.trail);
    openFile = new OpenFile(tables, vocabulary, profiles, staff.settings);
    var files =
        new KnownFile(
            new OrderFile(openFile, profiles),
            new OpenDrafts(tables),
            vocabulary,
            staff::country,
            store.ids());
    loadKnown = new LoadKnown(files, known, staff.trail, store.ids(), clock, store);
    makeProspects =
        new MakeProspects(
            clients.addClient,
            clients.keepList,
            clients.takeBackClient,
            clients.changeList,
            store.ids());
    ask = new AskManagers(tasks.giveMany, clients.bulk, tasks.calendars, store.ids(), clock);
  }

  /** Where rejected rows of a register go: beside their file, or into this folder. */
  public Rejects rejects(Path elsewhere) {
    return new CsvRejects(elsewhere);
  }
}
