package org.branchbook.app.rooms;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.app.commands.kit.DuplicateSearch;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.LearnedNow;
import org.branchbook.duplicates.score.Model;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.imports.DryRun;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.Intake;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.OrderFile;
import org.branchbook.imports.Profiles;
import org.branchbook.imports.RevertImport;
import org.branchbook.imports.RunImport;
import org.branchbook.imports.alike.AlikeChecks;
import org.branchbook.imports.entries.FileEntries;
import org.branchbook.imports.guess.MonthNames;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Kind;
import org.branchbook.io.profiles.JsonProfiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.plans.budget.files.ImportPlan;
import org.branchbook.plans.budget.files.LoadPlan;
import org.branchbook.plans.loading.CatalogueFile;
import org.branchbook.plans.loading.FileLoading;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.plans.loading.LoadDaily;
import org.branchbook.plans.loading.LoadFacts;
import org.branchbook.plans.loading.LoadProducts;
import org.branchbook.plans.loading.LoadRates;
import org.branchbook.plans.loading.RateFile;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.views.ViewTables;

/** Puts importing together, for the window and the commands alike. */
public final class ImportRoom {
  /** All that can be done with imports. */
  public final ImportDesk desk;

  /** Where views of other databases are made known. */
  public final ViewTables views;

  /** Loading the bank's products. */
  public final LoadProducts products;

  /** Reading in plans, as drafts. */
  public final ImportPlan plan;

  /** Loading rates of exchange. */
  public final LoadRates rates;

  /**
   * Importing into a store.
   *
   * @param plans what drafts of plans are made with
   * @param confirm asks for a second person where much is changed at once
   * @param rejected the folder for rejected rows that may not lie beside their file
   */
  public ImportRoom(Store store, PlanRoom plans, Confirm confirm, Path rejected, Clock clock) {
    views = new ViewTables(new FileTables());
    var tables = views;
    var clients = new ClientStore(store);
    var staff = new StaffStore(store);
    var imports = new ImportStore(store);
    var matches = new KeyStore(store);
    var policies = new Policies(staff.policies(), clock);
    var trail = new AuditTrail(staff.audit(), store.ids(), clock);
    Supplier<List<Words>> languages = () -> Words.LANGUAGES.stream().map(Words::in).toList();
    var vocabulary = new Vocabulary(languages);
    var profiles = new Profiles(imports.profiles(), new JsonProfiles(), store, trail);
    var intake =
        new Intake(
            tables,
            new org.branchbook.imports.Rooms(
                clients.bulk(),
                new LinkStore(store).bulk(),
                clients.holdings(),
                new ContactStore(store).bulk()),
            staff.departments(),
            staff.employees(),
            staff.settings(),
            vocabulary,
            new AlikeChecks(
                matches.candidates(),
                new LearnedNow(matches.learned(), clock),
                () -> policies.today(Zones.KIND)),
            clock);
    var log = imports.log();
    var cores = new Cores();
    var rejects = new CsvRejects(rejected);
    var income = new PlanStore(store);
    var loading = new FileLoading(intake, log, rejects, confirm, store, store.ids(), trail);
    var facts =
        new LoadFacts(
            loading,
            intake,
            log,
            income.facts(),
            income.log(),
            income.catalogue(),
            income.rates(),
            vocabulary,
            store,
            store.ids(),
            trail);
    var daily =
        new LoadDaily(
            loading,
            intake,
            log,
            income.facts(),
            income.daily(),
            income.catalogue(),
            income.rates(),
            vocabulary,
            store,
            store.ids(),
            trail,
            clock);
    var loadPlan =
        new LoadPlan(
            loading,
            intake,
            log,
            new MonthNames(vocabulary),
            plans.plans,
            plans.movePlan,
            plans.writePlan,
            new SavedGroupStore(store).groups(),
            staff.employees(),
            staff.departments(),
            trail,
            store,
            clock);
    Map<Kind, FactRows> apart = Map.of(Kind.FACT, facts, Kind.DAILY, daily, Kind.PLAN, loadPlan);
    var openFile = new OpenFile(tables, vocabulary, profiles, staff.settings());
    plan = new ImportPlan(new OrderFile(openFile, profiles), loadPlan);
    products =
        new LoadProducts(
            new CatalogueFile(tables, vocabulary, languages),
            income.catalogue(),
            rejects,
            store,
            store.ids(),
            trail);
    rates = new LoadRates(new RateFile(tables, languages), income.rates(), rejects, store, trail);
    desk =
        new ImportDesk(
            openFile,
            profiles,
            new DryRun(intake, log, apart, store, cores, trail),
            new RunImport(
                intake,
                log,
                new JoinHoldings(log, clients.holdings(), income.facts(), store),
                apart,
                rejects,
                matches.pairs(),
                store.changes(),
                confirm,
                store,
                cores,
                store.ids(),
                trail,
                clock),
            new RevertImport(intake, log, apart, confirm, store, cores, trail),
            log,
            views);
  }

  /** Searching a file for duplicates, without a store. */
  public static DuplicateSearch duplicates() {
    var vocabulary = new Vocabulary(() -> Words.LANGUAGES.stream().map(Words::in).toList());
    return new DuplicateSearch(
        new FileEntries(new FileTables(), vocabulary, new JsonProfiles()),
        StreetRoom.files(),
        () -> new SearchEntries(new Cores(), Model.shipped()));
  }
}
