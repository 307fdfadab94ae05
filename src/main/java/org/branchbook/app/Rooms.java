package org.branchbook.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Clients;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.CardCheck;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.HardKeyMet;
import org.branchbook.clients.card.OpenCard;
import org.branchbook.clients.card.PaperHappenings;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.clients.card.SaveClient;
import org.branchbook.clients.card.SaveHolding;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.clients.card.Timeline;
import org.branchbook.clients.card.VisitPolicy;
import org.branchbook.clients.card.Visits;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.card.WriteNote;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.contacts.CardHeads;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.ContactHappenings;
import org.branchbook.contacts.ContactPolicy;
import org.branchbook.contacts.Contacts;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.UndoContact;
import org.branchbook.contacts.Welcome;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.LearnedNow;
import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.duplicates.entry.WhoElse;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.MergeCards;
import org.branchbook.duplicates.merge.MergeHistory;
import org.branchbook.duplicates.merge.MergeJournal;
import org.branchbook.duplicates.merge.MergeRoom;
import org.branchbook.duplicates.merge.ReadMerge;
import org.branchbook.duplicates.merge.Sameness;
import org.branchbook.duplicates.merge.UndoMerge;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.review.Decide;
import org.branchbook.duplicates.review.ReviewQueue;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkHappenings;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkReviews;
import org.branchbook.links.LinkTable;
import org.branchbook.links.Links;
import org.branchbook.links.RemoveLink;
import org.branchbook.links.SaveLink;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.keypeople.BringIn;
import org.branchbook.links.keypeople.BringNew;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.owners.OwnerPolicy;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.Suggestions;
import org.branchbook.reports.AllLists;
import org.branchbook.reports.BehindLists;
import org.branchbook.reports.ExportBehind;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportHead;
import org.branchbook.reports.ReportPolicy;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.day.PrintDay;
import org.branchbook.reports.day.ReadDay;
import org.branchbook.reports.quality.ExportQuality;
import org.branchbook.reports.quality.PutRight;
import org.branchbook.reports.quality.QualityPolicy;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.staff.Askers;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Reach;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.Scope;
import org.branchbook.staff.Settings;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.ChangeAbsences;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.FollowsAbsence;
import org.branchbook.staff.absences.ReturnWork;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.care.BackUp;
import org.branchbook.staff.care.BackupPolicy;
import org.branchbook.staff.care.Backups;
import org.branchbook.staff.care.CompactStore;
import org.branchbook.staff.care.DailyBackup;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ExplainScope;
import org.branchbook.staff.rights.ExportAudit;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ChangePassword;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.RecoverAccess;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignIn;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.care.CareStore;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.duplicates.DuplicateStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.reports.ReportStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.tasks.TaskHappenings;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.calendar.CalendarPolicy;
import org.branchbook.tasks.many.AbsentsTasks;
import org.branchbook.training.OpenPracticeBranch;

/** The rooms of the house over an open store: every port and every use case, read top to bottom. */
final class Rooms implements AutoCloseable {
  /** Every policy that a bank may set, in the order of the screen. */
  static final List<PolicyKind<?>> POLICIES =
      List.of(
          SignInPolicy.KIND,
          LimitPolicy.KIND,
          BackupPolicy.KIND,
          VisitPolicy.KIND,
          Zones.KIND,
          ContactPolicy.KIND,
          TaskPolicy.KIND,
          CalendarPolicy.KIND,
          LinkPolicy.KIND,
          GroupPolicy.KIND,
          OwnerPolicy.KIND,
          ReportPolicy.KIND,
          QualityPolicy.KIND);

  final Store store;
  final Ids ids;
  final Clock clock;

  // staff
  final Departments departments;
  final Employees employees;
  final RoleRights roleRights;
  final Settings settings;
  final Audit audit;
  final AuditTrail trail;
  final Absences absences;
  final ChangeAbsences changeAbsences;
  final ReturnWork returnWork;
  final List<FollowsAbsence> followAbsence;
  final Teams teams;
  final ChangeTeams changeTeams;
  final Askers askers;
  final PolicyVersions policyVersions;
  final Policies policies;
  final ChangePolicy changePolicy;
  final SignIn signIn;
  final ChangePassword changePassword;
  final ResetPassword resetPassword;
  final AddEmployee addEmployee;
  final ChangeEmployee changeEmployee;
  final ChangeDepartments changeDepartments;
  final ChangeRights changeRights;
  final WhyHidden whyHidden;
  final ReadAudit readAudit;
  final Confirm confirm;
  final ExportAudit exportAudit;
  final KeptDrafts drafts;
  final FoundBranch foundBranch;

  // care for the store
  final StoreKeys keys;

  /** Whether a computer of the branch serves the store from a file of its own. */
  final boolean served;

  /** Where the store is, as it is shown. */
  final String address;

  final Backups backups;
  final StoreFile storeFile;
  final BackUp backUp;
  final DailyBackup dailyBackup;
  final CompactStore compactStore;
  final RecoverAccess recoverAccess;

  // clients
  final Clients clients;
  final ClientPapers papers;
  final ClientBulk clientBulk;
  final HoldingBulk holdingBulk;
  final Finder finder;
  final Phones phones;
  final CardAccess access;
  final OpenCard openCard;
  final AddClient addClient;
  final TakeBackClient takeBackClient;
  final SaveClient saveClient;
  final RecordConsent recordConsent;
  final WriteNote writeNote;
  final SaveHolding saveHolding;
  final Timeline timeline;

  // duplicates
  final WhoElse whoElse;
  final Pairs pairs;
  final Searches searches;
  final SearchBase searchBase;
  final ReviewQueue reviewQueue;
  final Decide decide;
  final Resemblance resemblance;
  final WhoIsThis whoIsThis;
  final PrepareLikeness prepareLikeness;

  final TaskRoom tasks;

  // contacts
  final Contacts contacts;
  final ContactBulk contactBulk;
  final CardHeads cardHeads;
  final LogContact logContact;
  final KeepPromise keepPromise;
  final UndoContact undoContact;

  // links
  final Links links;
  final LinkBulk linkBulk;
  final LinkTable linkTable;
  final LinkFeed linkFeed;
  final LinkHistory linkHistory;
  final Neighbourhoods neighbourhoods;

  /** Cores for pictures, that never wait for long work. */
  final Cores drawing = new Cores();

  final SaveLink saveLink;
  final RemoveLink removeLink;
  final AskForReviews askForReviews;
  final Suggestions suggestions;
  final SuggestLinks suggestLinks;
  final DecideSuggestion decideSuggestion;
  final KeyPeople keyPeople;
  final BringIn bringIn;
  final BringNew bringNew;
  final SceneRoom scenes;
  final GroupRoom groups;

  // duplicates
  final MergeJournal merges;
  final List<FollowsClient> followClients;
  final MergeCards mergeCards;
  final UndoMerge undoMerge;
  final ReadMerge readMerge;
  final MergeHistory mergeHistory;

  // reports
  final ReadReport readReport;
  final ExportReport exportReport;
  final ReadQuality readQuality;
  final PutRight putRight;
  final ExportQuality exportQuality;
  final BehindLists behindFigures;
  final ExportBehind exportBehind;
  final ReadDay readDay;
  final PrintDay printDay;

  // training
  final OpenPracticeBranch openPracticeBranch;

  Rooms(Store store, Passwords passwords, Clock clock) {
    this.store = store;
    this.clock = clock;
    ids = store.ids();

    keys =
        store
            .url()
            .filter(url -> !url.key().isEmpty())
            .map(url -> new KeyFile(url.keys(), clock).keys(url.key()))
            .orElse(StoreKeys.NONE);

    var staff = new StaffStore(store);
    departments = staff.departments();
    employees = staff.employees();
    roleRights = staff.roleRights();
    settings = staff.settings();
    audit = staff.audit();
    trail = new AuditTrail(audit, ids, clock);
    policyVersions = staff.policies();
    policies = new Policies(policyVersions, clock);
    changePolicy = new ChangePolicy(store, ids, policyVersions, policies, trail);
    askers = new Askers(departments, roleRights, employees, staff.fellows(), clock);
    absences = staff.absences();
    teams = staff.teams();
    changeTeams = new ChangeTeams(store, ids, teams, employees, trail);
    signIn = new SignIn(store, employees, policies, askers, passwords, trail, clock, keys);
    changePassword = new ChangePassword(store, employees, policies, passwords, trail, clock, keys);
    resetPassword = new ResetPassword(store, employees, passwords, trail, keys);
    addEmployee = new AddEmployee(store, ids, employees, departments, passwords, trail, keys);
    changeEmployee = new ChangeEmployee(store, employees, departments, roleRights, trail, keys);
    changeDepartments = new ChangeDepartments(store, ids, departments, trail);
    changeRights = new ChangeRights(store, roleRights, employees, trail);
    readAudit = new ReadAudit(store, audit, trail);
    confirm = new Confirm(store, ids, staff.confirmations(), employees, policies, trail, clock);
    exportAudit =
        new ExportAudit(audit, employees, confirm, new PaperFiles(), trail, clock.getZone());
    drafts = staff.drafts();
    foundBranch =
        new FoundBranch(
            store, ids, settings, departments, employees, roleRights, passwords, trail, keys);

    var care = new CareStore(store, clock);
    served = store.url().filter(u -> u.kind() == StoreUrl.Kind.H2_SERVER).isPresent();
    address = store.url().map(StoreUrl::toString).orElse("");
    backups = care.backups();
    storeFile = care.file();
    backUp = new BackUp(store, backups, trail);
    dailyBackup = new DailyBackup(store, backups, policies, trail);
    compactStore = new CompactStore(store, backUp, storeFile, trail);
    recoverAccess = new RecoverAccess(store, employees, policies, passwords, trail, keys);

    var base = new ClientStore(store);
    clients = base.clients();
    papers = base.papers();
    clientBulk = base.bulk();
    holdingBulk = base.holdings();
    finder = base.finder();
    whyHidden =
        new WhyHidden(
            finder,
            clients,
            new ExplainScope(roleRights, departments, employees),
            employees,
            askers,
            trail);
    var clientTrail = new ClientTrail(audit, ids, clock, this::care, staff.handedWork()::whose);
    var visits = new Visits(clock, policies);
    access = new CardAccess(clients, visits, clientTrail);
    phones = new Phones(country());
    var check = new CardCheck(phones, clock);
    var hardKeys = new HardKeyMet(clients, papers, clientTrail, ids, clock);
    var duplicates = new DuplicateStore(store);
    merges = duplicates.merges();
    openCard = new OpenCard(clients, access, visits, merges, clientTrail, store);
    var matches = new KeyStore(store);
    pairs = matches.pairs();
    var learned = matches.learned();
    whoElse =
        new WhoElse(
            matches.candidates(),
            clients,
            pairs,
            new LearnedNow(learned, clock),
            () -> policies.today(Zones.KIND),
            clock);
    searches = matches.searches();
    searchBase =
        new SearchBase(
            matches.entries(),
            pairs,
            searches,
            learned,
            new Cores(),
            () -> policies.today(Zones.KIND),
            trail,
            store,
            clock);
    reviewQueue = new ReviewQueue(pairs, clientBulk);
    decide = new Decide(reviewQueue, pairs, access, clientTrail, store, clock);
    resemblance = new Resemblance(List.of(whoElse));
    prepareLikeness = new PrepareLikeness(base.keys(), learned, clock);
    whoIsThis = new WhoIsThis(resemblance, hardKeys);
    addClient = new AddClient(clients, resemblance, check, hardKeys, clientTrail, store);
    takeBackClient = new TakeBackClient(clientBulk, access, clientTrail, store);
    saveClient = new SaveClient(clients, access, check, hardKeys, resemblance, clientTrail, store);
    recordConsent = new RecordConsent(papers, access, clientTrail, ids, clock, store);
    writeNote = new WriteNote(papers, access, clientTrail, ids, clock, store);
    saveHolding = new SaveHolding(papers, access, clientTrail, store);

    tasks =
        new TaskRoom(
            store,
            employees,
            departments,
            access,
            clientBulk,
            clientTrail,
            trail,
            this::country,
            policies,
            confirm,
            clock);

    followAbsence =
        List.of(
            new AbsentsTasks(tasks.bulk, tasks.together, staff.handedWork(), employees, askers));
    changeAbsences =
        new ChangeAbsences(store, ids, absences, employees, trail, followAbsence, clock);
    returnWork = new ReturnWork(store, absences, followAbsence, clock);

    var log = new ContactStore(store);
    contacts = log.contacts();
    contactBulk = log.bulk();
    cardHeads = new CardHeads(contacts, tasks.tasks, tasks.cardCounts, access, clock);
    logContact =
        new LogContact(
            contacts,
            papers,
            access,
            recordConsent,
            new Welcome(policies),
            tasks.steps,
            clientTrail,
            clock,
            store);
    keepPromise = new KeepPromise(contacts, access, clientTrail, clock, store);
    undoContact =
        new UndoContact(contacts, papers, access, recordConsent, tasks.undo, clientTrail, store);

    var graph = new LinkStore(store);
    links = graph.links();
    linkBulk = graph.bulk();
    linkTable = graph.table();
    linkFeed = graph.feed();
    linkHistory = graph.history();
    saveLink =
        new SaveLink(
            links,
            access,
            clientTrail,
            new LinkReviews(() -> policies.today(LinkPolicy.KIND), clock),
            store);
    neighbourhoods = graph.neighbourhoods();
    removeLink = new RemoveLink(links, access, clientTrail, store);
    askForReviews = new AskForReviews(graph.reviews(), tasks.bulk, trail, ids, clock, store);
    suggestions = graph.suggestions();
    suggestLinks =
        new SuggestLinks(
            graph.sharedValues(),
            linkFeed,
            suggestions,
            graph.searches(),
            () -> policies.today(LinkPolicy.KIND),
            trail,
            store,
            clock);
    decideSuggestion =
        new DecideSuggestion(suggestions, saveLink, access, clientTrail, clock, store);
    keyPeople = graph.keyPeople();
    bringIn =
        new BringIn(tasks.give, access, () -> policies.today(LinkPolicy.KIND), ids, clock, store);
    bringNew =
        new BringNew(
            addClient, takeBackClient, saveLink, bringIn, tasks.undo, this::country, ids, store);
    groups =
        new GroupRoom(
            store,
            graph,
            clientBulk,
            merges,
            employees,
            askers,
            tasks.bulk,
            access,
            clientTrail,
            trail,
            policies,
            this::country,
            clock);

    scenes = new SceneRoom(store, employees, tasks, trail, clock);
    followClients = new ArrayList<>(base.followers());
    followClients.addAll(groups.followers);
    followClients.add(scenes.follower);
    followClients.addAll(
        List.of(
            matches.follower(),
            log.follower(),
            graph.follower(),
            graph.refusals(),
            new ImportStore(store).follower(),
            staff.follower()));
    followClients.addAll(tasks.followers);
    var merging =
        new MergeRoom(
            clientBulk,
            papers,
            access,
            followClients,
            merges,
            duplicates.confirmed(),
            sameness(),
            confirm,
            clientTrail,
            ids,
            clock,
            store);
    mergeCards = new MergeCards(merging);
    undoMerge = new UndoMerge(merging);
    readMerge = new ReadMerge(merging);
    mergeHistory = new MergeHistory(merges, access, employees);

    timeline =
        new Timeline(
            List.of(
                new PaperHappenings(clients, papers, employees),
                base.changes(),
                new ContactHappenings(contacts),
                new TaskHappenings(tasks.tasks, employees),
                new LinkHappenings(links),
                mergeHistory),
            access);

    var reports = new ReportStore(store);
    var reach = new ReportReach(departments, employees, teams, policies, clock);
    readReport = new ReadReport(reports.figures(), employees, reach, trail, store, clock);
    readQuality =
        new ReadQuality(
            reports.quality(), departments, employees, reach, policies, trail, store, clock);
    putRight = new PutRight(readQuality, tasks.giveMany, tasks.calendars, policies, ids, clock);
    behindFigures = new AllLists(readReport, readQuality);
    var head = new ReportHead(settings, departments, teams, employees);
    exportReport = new ExportReport(readReport, head, new PaperFiles(), trail, store, clock);
    exportQuality = new ExportQuality(readQuality, head, new PaperFiles(), trail, store, clock);
    exportBehind =
        new ExportBehind(
            behindFigures, head, confirm, new PaperFiles(), trail, store, clock.getZone());
    readDay = new ReadDay(tasks.tasks, contacts, readReport, clock);
    printDay = new PrintDay(readDay, new PaperFiles(), trail, store);

    openPracticeBranch =
        new OpenPracticeBranch(
            store,
            ids,
            settings,
            departments,
            employees,
            foundBranch,
            trail,
            new OpenPracticeBranch.Shelves(
                clientBulk, papers, holdingBulk, linkBulk, contactBulk, tasks.bulk),
            clock.getZone());
  }

  /** Who is responsible for a client, for the program's own decisions. */
  private Optional<Care> care(ClientId client) {
    var nobody = new EmployeeId(0);
    return clients.find(client, new Scope(Reach.ALL, nobody, Set.of(), true)).map(Client::care);
  }

  private Sameness sameness() {
    return new Sameness() {
      @Override
      public double of(Client one, Client other) {
        return whoElse.score(one, other).probability();
      }

      @Override
      public double sure() {
        return policies.today(Zones.KIND).warn();
      }
    };
  }

  /** The country whose rules hold; Ukraine's while the store is nobody's yet. */
  String country() {
    return settings.branch().map(b -> b.country()).orElse("UA");
  }

  @Override
  public void close() {
    drawing.close();
    store.close();
  }
}
