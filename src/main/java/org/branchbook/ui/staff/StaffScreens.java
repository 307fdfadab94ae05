package org.branchbook.ui.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.branchbook.base.Change;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.TakenOut;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.Drafts;

/** The door to the screens of staff: employees and departments, rights, the access log. */
public final class StaffScreens {
  private static final String TAB = "staff.tab";

  private final Asker asker;
  private final TeamModel team;
  private final RightsModel rights;
  private final SettingsModel settings;
  private final AbsenceModel absence;
  private final ConfirmModel confirm;
  private final TeamsModel teams;
  private final WhyModel why;
  private final StaffSurroundings elsewhere;
  private final StaffWork work;
  private final Notices notices;
  private final Background background;
  private final AuditModel audit;
  private final Remembered remembered;
  private final IntegerProperty tab = new SimpleIntegerProperty();

  /**
   * The screens of one who is signed in.
   *
   * @param work what they read and do
   */
  public StaffScreens(
      Asker asker,
      StaffWork work,
      StaffSurroundings elsewhere,
      Background background,
      Notices notices,
      Remembered remembered,
      Drafts drafts) {
    this.asker = asker;
    this.elsewhere = elsewhere;
    this.work = work;
    this.notices = notices;
    confirm = new ConfirmModel(new StaffActs.Answering(asker, work), background, notices);
    this.remembered = remembered;
    tab.set((int) Math.max(0, remembered.number(TAB, 0)));
    boolean editable = asker.may(Privilege.STAFF_EDIT);
    team = new TeamModel(new StaffActs.Acts(asker, work), editable, background, notices, drafts);
    rights =
        new RightsModel(
            work.rights()::all,
            wanted -> work.changeRights().run(asker, wanted),
            (before, now) -> work.changeRights().undo(asker, before, now),
            editable,
            background,
            notices);
    this.background = background;
    teams = new TeamsModel(new StaffActs.Grouping(asker, work), editable, background, notices);
    why =
        new WhyModel(
            asker.employee(),
            asker.may(Privilege.STAFF_READ),
            new StaffActs.Asking(asker, work),
            background);
    absence =
        new AbsenceModel(
            asker.employee(),
            asker.rights().reach(Privilege.ABSENCE_EDIT).compareTo(Reach.OWN) > 0,
            new StaffActs.Leaving(asker, work),
            background,
            notices);
    settings =
        new SettingsModel(
            work.numbers().kinds(),
            new StaffActs.Setting(asker, work.numbers(), work.employees()),
            asker.may(Privilege.POLICY_EDIT),
            background,
            notices);
    audit =
        new AuditModel(
            (filter, after, size) -> work.readAudit().run(asker, filter, after, size),
            line -> work.readAudit().changes(asker, line),
            work.employees()::all,
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
    return work.second().confirm().waiting(asker).size();
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
            work.second().signIn(),
            (who, what) -> work.second().confirm().answer(who, what.id(), true),
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
        () -> work.second().exportAudit().run(asker, filter, Paper.Format.CSV, words, file),
        done ->
            new TakenOut(notices, this::second, elsewhere.show())
                .say(done, () -> exportAudit(filter, words)),
        Background::unforeseen);
  }

  private LocalDate policiesDay() {
    return work.numbers().policies().day();
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
          new AuditView(
              audit, elsewhere.openClient(), asker.may(Privilege.EXPORT), remembered, words));
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
}
