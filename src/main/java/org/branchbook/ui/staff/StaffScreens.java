package org.branchbook.ui.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.branchbook.base.Change;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.AnnounceAbsence;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.EndAbsence;
import org.branchbook.staff.absences.FollowsAbsence;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.ConfirmationId;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ExportAudit;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** The door to the screens of staff: employees and departments, rights, the access log. */
public final class StaffScreens {
  /** What the screens read and do. */
  public record Doing(
      Employees employees,
      Departments departments,
      RoleRights rights,
      AddEmployee add,
      ChangeEmployee change,
      ResetPassword reset,
      ChangeDepartments changeDepartments,
      ChangeRights changeRights,
      ReadAudit readAudit,
      Numbers numbers,
      Away away,
      Second second,
      Reaching reaching) {}

  /** How far somebody sees: teams, and why he does not see a client. */
  public record Reaching(Teams teams, ChangeTeams change, WhyHidden why) {}

  /** What a second person confirms, and the export that needs it. */
  public record Second(
      Confirm confirm, ExportAudit exportAudit, BiFunction<String, char[], SignedIn> signIn) {}

  /**
   * What lies outside of these screens.
   *
   * @param openClient opens a client's card by his number
   * @param clientName the name of a client whom the asker may see, "" for another; reads
   * @param slide opens a panel over the right side
   * @param close closes the panel
   * @param show shows a file in the program that the system has for it
   * @param folder where exported files go
   * @param more tabs of other rooms, behind the settings
   */
  public record Elsewhere(
      LongConsumer openClient,
      LongFunction<String> clientName,
      Consumer<Function<Words, Parent>> slide,
      Runnable close,
      Consumer<String> show,
      String folder,
      List<More> more) {
    /** Without any tabs of other rooms. */
    public Elsewhere(
        LongConsumer openClient,
        LongFunction<String> clientName,
        Consumer<Function<Words, Parent>> slide,
        Runnable close,
        Consumer<String> show,
        String folder) {
      this(openClient, clientName, slide, close, show, folder, List.of());
    }
  }

  /**
   * A tab beside the settings that another room fills.
   *
   * @param key of its name in the texts
   */
  public record More(String key, Function<Words, Parent> view) {}

  /** Who is away and who stands in. */
  public record Away(
      Absences absences, AnnounceAbsence announce, EndAbsence end, List<FollowsAbsence> work) {}

  /** The bank's numbers: which there are, how they are read and changed. */
  public record Numbers(
      List<PolicyKind<?>> kinds, PolicyVersions versions, Policies policies, ChangePolicy change) {}

  private final Asker asker;
  private final TeamModel team;
  private final RightsModel rights;
  private final SettingsModel settings;
  private final AbsenceModel absence;
  private final ConfirmModel confirm;
  private final TeamsModel teams;
  private final WhyModel why;
  private final Elsewhere elsewhere;
  private final Doing doing;
  private final Notices notices;
  private final Background background;
  private final AuditModel audit;
  private final LongConsumer openClient;
  private static final String TAB = "staff.tab";

  private final Remembered remembered;
  private final IntegerProperty tab = new SimpleIntegerProperty();

  /**
   * The screens of one who is signed in.
   *
   * @param doing what they read and do
   */
  public StaffScreens(
      Asker asker,
      Doing doing,
      Elsewhere elsewhere,
      Background background,
      Notices notices,
      Remembered remembered,
      Drafts drafts) {
    this.asker = asker;
    this.openClient = elsewhere.openClient();
    this.elsewhere = elsewhere;
    this.doing = doing;
    this.notices = notices;
    confirm = new ConfirmModel(new Answering(asker, doing), background, notices);
    this.remembered = remembered;
    tab.set((int) Math.max(0, remembered.number(TAB, 0)));
    boolean editable = asker.may(Privilege.STAFF_EDIT);
    team = new TeamModel(new Acts(asker, doing), editable, background, notices, drafts);
    rights =
        new RightsModel(
            doing.rights()::all,
            wanted -> doing.changeRights().run(asker, wanted),
            editable,
            background,
            notices);
    this.background = background;
    teams = new TeamsModel(new Grouping(asker, doing), editable, background, notices);
    why =
        new WhyModel(
            asker.employee(),
            asker.may(Privilege.STAFF_READ),
            new Asking(asker, doing),
            background);
    absence =
        new AbsenceModel(
            asker.employee(),
            asker.rights().reach(Privilege.ABSENCE_EDIT).compareTo(Reach.OWN) > 0,
            new Leaving(asker, doing),
            background,
            notices);
    settings =
        new SettingsModel(
            doing.numbers().kinds(),
            new Setting(asker, doing.numbers(), doing.employees()),
            asker.may(Privilege.POLICY_EDIT),
            background,
            notices);
    audit =
        new AuditModel(
            (filter, after, size) -> doing.readAudit().run(asker, filter, after, size),
            line -> doing.readAudit().changes(asker, line),
            doing.employees()::all,
            elsewhere.clientName(),
            this::exportAudit,
            background,
            ZoneId.systemDefault());
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.STAFF_READ)
        || asker.may(Privilege.AUDIT_READ)
        || asker.may(Privilege.CONFIRM);
  }

  /** Employees or departments were changed, by whomever: the team shows it. */
  public void changed(List<Change> changes) {
    if (changes.stream().anyMatch(c -> c.of(Set.of("employee", "department"))) && team.loaded())
      team.load();
  }

  /** Whether somebody with such rights may say that he is away. */
  public static boolean mayBeAway(Asker asker) {
    return asker.rights().reach(Privilege.ABSENCE_EDIT) != Reach.NONE;
  }

  /** How many requests wait for the asker's confirmation; reads. */
  public int waiting() {
    return doing.second().confirm().waiting(asker).size();
  }

  /** Opens the tab of requests that wait, the last one. */
  public void showWaiting() {
    tab.set(Integer.MAX_VALUE);
  }

  /**
   * Asks for a second person at this workstation.
   *
   * @param then goes on with what he has confirmed
   */
  public void second(Confirmation request, Runnable then) {
    var model =
        new SecondModel(
            request,
            doing.second().signIn(),
            (who, what) -> doing.second().confirm().answer(who, what.id(), true),
            () -> {
              elsewhere.close().run();
              then.run();
            },
            background);
    elsewhere.slide().accept(words -> new SecondView(model, words));
  }

  private void exportAudit(AuditFilter filter, Words words) {
    var file = elsewhere.folder() + "/" + words.say("staff.audit.file", policiesDay()) + ".csv";
    background.run(
        () -> doing.second().exportAudit().run(asker, filter, Paper.Format.CSV, words, file),
        exported -> {
          switch (exported) {
            case ExportAudit.Exported.Done(var written, var rows) ->
                notices.offer(
                    Text.of("staff.audit.exported", rows, Text.asWritten(written)),
                    Text.of("staff.audit.show"),
                    () -> elsewhere.show().accept(written));
            case ExportAudit.Exported.Waits(var request) ->
                second(request, () -> exportAudit(filter, words));
            case ExportAudit.Exported.NotWritten(var path) ->
                notices.warn(Text.of("staff.audit.notWritten", Text.asWritten(path)));
            case ExportAudit.Exported.Refused(var missing) ->
                notices.warn(Text.of("staff.refused", "@staff.privilege." + missing));
          }
        },
        Background::unforeseen);
  }

  private LocalDate policiesDay() {
    return doing.numbers().policies().day();
  }

  /** The panel that tells why somebody does not see a client. */
  public Parent why(Words words) {
    return new WhyView(why, words);
  }

  /** The panel of absences. */
  public Parent absence(Words words) {
    return new AbsenceView(absence, background, words);
  }

  /** The section, a tab a screen, of those that the asker may see. */
  public Parent section(Words words) {
    var tabs = new TabPane();
    tabs.setId("staff");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    if (asker.may(Privilege.STAFF_READ)) {
      add(tabs, words.say("staff.tab.team"), new TeamView(team, remembered, words));
      add(tabs, words.say("staff.teams.title"), new TeamsView(teams, remembered, words));
      add(tabs, words.say("staff.tab.rights"), new RightsView(rights, words));
      add(tabs, words.say("staff.tab.settings"), new SettingsView(settings, remembered, words));
      for (var one : elsewhere.more()) add(tabs, words.say(one.key()), one.view().apply(words));
    }
    if (asker.may(Privilege.AUDIT_READ))
      add(
          tabs,
          words.say("staff.tab.audit"),
          new AuditView(audit, openClient, asker.may(Privilege.EXPORT), remembered, words));
    if (asker.may(Privilege.CONFIRM))
      add(tabs, words.say("staff.confirm.title"), new ConfirmView(confirm, words));
    tabs.getSelectionModel().select(Math.min(tab.get(), tabs.getTabs().size() - 1));
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            i -> {
              tab.set(i.intValue());
              remembered.put(TAB, i.toString());
            });
    return tabs;
  }

  /** A tab whose content comes into the scene, and so loads, when it is first looked at. */
  private static void add(TabPane tabs, String title, Node content) {
    var tab = new Tab(title);
    While.shown(
        tabs,
        tab.selectedProperty(),
        on -> {
          if (on && tab.getContent() == null) tab.setContent(content);
        });
    tabs.getTabs().add(tab);
  }

  private record Asking(Asker asker, Doing doing) implements WhyModel.Acts {
    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public WhyHidden.Told why(EmployeeId who, String number) {
      return doing.reaching().why().run(asker, who, number);
    }
  }

  private record Grouping(Asker asker, Doing doing) implements TeamsModel.Acts {
    @Override
    public List<Team> teams() {
      return doing.reaching().teams().all();
    }

    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public ChangeTeams.Changed save(@Nullable Team read, String name, Set<EmployeeId> members) {
      var change = doing.reaching().change();
      return read == null
          ? change.add(asker, name, members)
          : change.change(asker, read, name, members);
    }

    @Override
    public ChangeTeams.Changed remove(Team read) {
      return doing.reaching().change().remove(asker, read);
    }
  }

  private record Answering(Asker asker, Doing doing) implements ConfirmModel.Acts {
    @Override
    public List<Confirmation> waiting() {
      return doing.second().confirm().waiting(asker);
    }

    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public Confirm.Answered answer(ConfirmationId request, boolean yes) {
      return doing.second().confirm().answer(asker, request, yes);
    }
  }

  private record Leaving(Asker asker, Doing doing) implements AbsenceModel.Acts {
    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public List<Absence> current() {
      return doing.away().absences().notOver(today()).stream()
          .filter(a -> !a.until().isBefore(a.from()))
          .toList();
    }

    @Override
    public int waiting(EmployeeId who, LocalDate until) {
      return doing.away().work().stream().mapToInt(w -> w.waiting(who, until)).sum();
    }

    @Override
    public Map<EmployeeId, Integer> load(Collection<EmployeeId> of) {
      var sum = new HashMap<EmployeeId, Integer>();
      for (var work : doing.away().work())
        work.load(of).forEach((who, load) -> sum.merge(who, load, Integer::sum));
      return sum;
    }

    @Override
    public AnnounceAbsence.Announced announce(AnnounceAbsence.Said said) {
      return doing.away().announce().run(asker, said);
    }

    @Override
    public EndAbsence.Ended end(AbsenceId absence) {
      return doing.away().end().run(asker, absence);
    }

    @Override
    public LocalDate today() {
      return doing.numbers().policies().day();
    }
  }

  private record Setting(Asker asker, Numbers numbers, Employees all)
      implements SettingsModel.Acts {
    @Override
    public List<PolicyVersion> history(String policy) {
      return numbers.versions().of(policy);
    }

    @Override
    public List<Employee> employees() {
      return all.all();
    }

    @Override
    public ChangePolicy.Changed change(
        PolicyKind<?> kind, LocalDate from, Map<String, String> texts) {
      return numbers.change().run(asker, kind, from, texts);
    }

    @Override
    public LocalDate today() {
      return numbers.policies().day();
    }
  }

  private record Acts(Asker asker, Doing doing) implements TeamModel.Acts {
    @Override
    public List<Department> departments() {
      return doing.departments().all();
    }

    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public AddEmployee.Added add(AddEmployee.Newcomer who) {
      return doing.add().run(asker, who);
    }

    @Override
    public ChangeEmployee.Changed change(Employee wanted) {
      return doing.change().run(asker, wanted);
    }

    @Override
    public ResetPassword.Reset reset(Employee who) {
      return doing.reset().run(asker, who.id());
    }

    @Override
    public ChangeDepartments.Changed add(String name, DepartmentId parent) {
      return doing.changeDepartments().add(asker, name, parent);
    }

    @Override
    public ChangeDepartments.Changed change(
        Department read, String name, @Nullable DepartmentId parent) {
      return doing.changeDepartments().change(asker, read, name, parent);
    }
  }
}
