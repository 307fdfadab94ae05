package org.branchbook.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.Clients;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.Learned;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.imports.alike.AlikeChecks;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.plan.Tally;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.reading.Tables;
import org.branchbook.io.profiles.JsonProfiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.plans.loading.FileLoading;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.plans.loading.LoadDaily;
import org.branchbook.plans.loading.LoadFacts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.plans.PlanStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.views.ViewTables;
import org.jooq.impl.DSL;

/** A branch with its store, in which files are imported. */
public final class Office {
  static final Words ENGLISH = Words.in("en");
  static final Vocabulary VOCABULARY =
      new Vocabulary(Words.LANGUAGES.stream().map(Words::in).toList());
  private static final Workers CORES = new Cores();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  final Store store;
  final Path folder;
  final ViewTables tables = new ViewTables(new FileTables());
  final JsonProfiles texts = new JsonProfiles();
  final ClientBulk bulk;
  final Clients clients;
  final ImportLog log;
  final DryRun dryRun;
  final RunImport runImport;
  final RevertImport revert;
  final Profiles profiles;
  final Confirm confirm;
  final Pairs pairs;
  final LoadFacts facts;
  final PlanStore income;
  private final IntConsumer limit;
  private final OpenFile openFile;

  public Office(Store store, Path folder) {
    this(store, folder, 10_000);
  }

  /** One that imports so many rows at a time. */
  Office(Store store, Path folder, int batch) {
    this.store = Sample.branch(store);
    this.folder = folder;
    var clientStore = new ClientStore(store);
    bulk = clientStore.bulk();
    clients = clientStore.clients();
    var staff = new StaffStore(store);
    var imports = new ImportStore(store);
    var matches = new KeyStore(store);
    pairs = matches.pairs();
    log = imports.log();
    var intake =
        new Intake(
            tables,
            new Rooms(
                bulk,
                new LinkStore(store).bulk(),
                clientStore.holdings(),
                new ContactStore(store).bulk()),
            staff.departments(),
            staff.employees(),
            staff.settings(),
            VOCABULARY,
            new AlikeChecks(matches.candidates(), Learned::shipped, () -> Zones.USUAL),
            CLOCK,
            batch);
    var trail = new AuditTrail(staff.audit(), store.ids(), CLOCK);
    var policies = new Policies(staff.policies(), CLOCK);
    confirm =
        new Confirm(
            store, store.ids(), staff.confirmations(), staff.employees(), policies, trail, CLOCK);
    limit =
        most -> {
          var kind = LimitPolicy.KIND;
          var texts = kind.texts(new LimitPolicy(most, most, Duration.ofHours(1)));
          var now = CLOCK.instant();
          staff
              .policies()
              .add(
                  new PolicyVersion(
                      store.ids().next(), kind.name(), LocalDate.EPOCH, texts, null, now));
          policies.forget(kind.name());
        };
    limit.accept(1_000_000);
    var rejects = new CsvRejects(folder.resolve("elsewhere"));
    income = new PlanStore(store);
    var loading = new FileLoading(intake, log, rejects, confirm, store, store.ids(), trail);
    facts =
        new LoadFacts(
            loading,
            intake,
            log,
            income.facts(),
            income.log(),
            income.catalogue(),
            income.rates(),
            VOCABULARY,
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
            VOCABULARY,
            store,
            store.ids(),
            trail,
            CLOCK);
    Map<Kind, FactRows> apart = Map.of(Kind.FACT, facts, Kind.DAILY, daily);
    dryRun = new DryRun(intake, log, apart, store, CORES, trail);
    runImport =
        new RunImport(
            intake,
            log,
            new JoinHoldings(log, clientStore.holdings(), income.facts(), store),
            apart,
            rejects,
            matches.pairs(),
            store.changes(),
            confirm,
            store,
            CORES,
            store.ids(),
            trail,
            CLOCK);
    revert = new RevertImport(intake, log, apart, confirm, store, CORES, trail);
    profiles = new Profiles(imports.profiles(), texts, store, trail);
    openFile = new OpenFile(tables, VOCABULARY, profiles, staff.settings());
  }

  /** All that can be done with imports here. */
  public ImportDesk desk() {
    return new ImportDesk(openFile, profiles, dryRun, runImport, revert, log, tables);
  }

  /** Sets how many records one may change at once without a second person. */
  public void limit(int most) {
    limit.accept(most);
  }

  /** A second person, who may confirm, does so. */
  public void confirm(Confirmation request) {
    var second =
        new Employee(
            Sample.BORYS, "e12", "Employee 12", Sample.NORTH, Set.of(Role.HEAD), "", "en", true, 1);
    var rights = new Rights(Map.of(Privilege.CONFIRM, Reach.ALL));
    confirm.answer(new Asker(second, Set.of(Sample.NORTH), rights), request.id(), true);
  }

  /** Someone who may import. */
  public Asker importer() {
    return asker(Map.of(Privilege.IMPORT, Reach.ALL, Privilege.CLIENT_READ, Reach.ALL));
  }

  Asker asker(Map<Privilege, Reach> rights) {
    var employee =
        new Employee(
            Sample.ANNA, "e11", "Employee 11", Sample.NORTH, Set.of(Role.HEAD), "", "en", true, 1);
    return new Asker(employee, Set.of(Sample.NORTH), new Rights(rights));
  }

  /** The order to import a file by a profile that comes with the program. */
  ImportOrder order(Path file, Kind kind, String profile) {
    return order(file, kind, ((ProfileTexts.Read.Right) profiles.find(profile)).profile());
  }

  ImportOrder order(Path file, Kind kind, Profile profile) {
    var look = (Tables.Look.Seen) tables.look(file.toString(), Format.RECOGNISE);
    var shape = profile.fitting(look.header(), kind).orElseThrow();
    return new ImportOrder(
        file.toString(), kind, profile.name(), shape, shape.format(), profile.onAlike());
  }

  Report tryOut(ImportOrder order) {
    return ((DryRun.Tried.Done) dryRun.run(importer(), order, Progress.unseen())).report();
  }

  /** Of one who sees the cards of his department alone. */
  Report tryOutAsOneOfNorth(ImportOrder order) {
    var asker = asker(Map.of(Privilege.IMPORT, Reach.ALL, Privilege.CLIENT_READ, Reach.DEPARTMENT));
    return ((DryRun.Tried.Done) dryRun.run(asker, order, Progress.unseen())).report();
  }

  RunImport.Imported.Done load(ImportOrder order) {
    return (RunImport.Imported.Done)
        runImport.run(
            importer(),
            order,
            folder.resolve("rejected.csv").toString(),
            ENGLISH,
            Progress.unseen());
  }

  /** The request for a second person that the import makes. */
  Confirmation request(ImportOrder order) {
    var came = runImport.run(importer(), order, "", ENGLISH, Progress.unseen());
    return ((RunImport.Imported.NeedsSecond) came).request();
  }

  RevertImport.Reverted takeBack(ImportRun run) {
    return takeBack(run, "");
  }

  RevertImport.Reverted takeBack(ImportRun run, String why) {
    return revert.run(importer(), run.id(), why, Progress.unseen());
  }

  /** Writes a file to be imported. */
  public Path file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Path file(String name, String text, Charset charset) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a view lies. */
  public record View(String url, String name, String user) {}

  /** Makes a view in the store's own database. */
  public View view(String name, String select) {
    store.db().execute("create view " + name + " as " + select);
    return store
        .db()
        .connectionResult(
            c -> new View(c.getMetaData().getURL(), name, c.getMetaData().getUserName()));
  }

  /** How many rows a table has. */
  public int count(String table) {
    return store.db().fetchCount(DSL.table(table));
  }

  /** What was added, by subject. */
  static Map<Tally.Subject, Integer> added(Report report) {
    var added = new EnumMap<Tally.Subject, Integer>(Tally.Subject.class);
    report.tally().counts().forEach((s, c) -> added.put(s, c.added()));
    return added;
  }

  static Scope all() {
    return Objects.requireNonNull(Sample.ALL);
  }
}
