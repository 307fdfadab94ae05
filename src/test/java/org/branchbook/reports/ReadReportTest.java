package org.branchbook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.ReadReport.Read;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.InMemoryTeams;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.TakeOut;
import org.branchbook.staff.policies.LimitPolicy;
import org.junit.jupiter.api.Test;

class ReadReportTest {
  private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryFigures figures = new InMemoryFigures();
  private final Employee head = staff.add("bondar", 1, Role.HEAD);
  private final Employee hrytsenko = staff.add("hrytsenko", 2, Role.EMPLOYEE);
  private final Employee moroz = staff.add("moroz", 2, Role.EMPLOYEE);
  private final InMemoryTeams teams = new InMemoryTeams();
  private final ReadReport read =
      new ReadReport(
          figures,
          staff.employees(),
          new ReportReach(
              staff.departments(), staff.employees(), teams, staff.policies(), staff.clock),
          staff.trail(),
          staff.work(),
          staff.clock);

  ReadReportTest() {
    figures.people.addAll(List.of(hrytsenko.id(), moroz.id()));
  }

  private WorkReport report(Employee asker, ReportOrder order) {
    return assertInstanceOf(Read.Done.class, read.run(staff.asker(asker), order)).report();
  }

  @Test
  void theSumsAreThoseOfTheLines() {
    var report = report(head, new ReportOrder(NOVEMBER, null, null));
    assertEquals(2, report.people().size());
    long byPeople = report.people().stream().mapToLong(WorkReport.PersonLine::contacts).sum();
    assertEquals(report.all(), byPeople);
    assertEquals(report.all(), report.byChannel().values().stream().mapToLong(n -> n).sum());
    assertEquals(report.all(), report.byResult().values().stream().mapToLong(n -> n).sum());
    assertEquals(81, report.tasks(TaskFigure.DONE));
    // those whom nobody reached are no talks
    var line = report.people().getFirst();
    assertTrue(line.talks() < line.contacts());
  }

  @Test
  void anEmployeeReadsHisOwnWorkAndNobodyElses() {
    report(hrytsenko, new ReportOrder(NOVEMBER, null, null));
    assertEquals(hrytsenko.id(), asked(figures.asked).employee());
    figures.asked = null;
    assertInstanceOf(
        Read.Refused.class,
        read.run(staff.asker(hrytsenko), new ReportOrder(NOVEMBER, null, moroz.id())));
    assertNull(figures.asked);
    assertEquals(Act.REFUSED, staff.acts().getLast());
    assertTrue(
        read.behind(
                staff.asker(hrytsenko),
                new ReportOrder(NOVEMBER, null, moroz.id()),
                new Figure.OfClients(ClientFigure.CLIENTS, null),
                Optional.empty(),
                10)
            .rows()
            .isEmpty());
  }

  private static Within asked(@org.jspecify.annotations.Nullable Within within) {
    assertNotNull(within);
    return within;
  }

  @Test
  void aDepartmentIsAskedForWithThoseBelowIt() {
    staff.departments().add(new Department(new DepartmentId(9), new DepartmentId(2), "Іпотека", 1));
    report(head, new ReportOrder(NOVEMBER, new DepartmentId(2), null));
    assertEquals(
        Set.of(new DepartmentId(2), new DepartmentId(9)), asked(figures.asked).departments());
  }

  @Test
  void theSilentAreThoseOfThePolicysDays() {
    staff.set(ReportPolicy.KIND, new ReportPolicy(10));
    report(head, new ReportOrder(NOVEMBER, null, null));
    var today = LocalDate.now(staff.clock);
    assertEquals(
        today.minusDays(10).atStartOfDay(staff.clock.getZone()).toInstant(),
        asked(figures.asked).silentSince());
  }

  @Test
  void aFileSaysWhatTheScreenSaysAndTheAuditWhoTookIt() {
    var papers = new ArrayList<Paper>();
    var export =
        new ExportReport(
            read,
            head(),
            (paper, _, _, _) -> papers.add(paper),
            staff.trail(),
            staff.work(),
            staff.clock);
    var report = report(head, new ReportOrder(NOVEMBER, null, hrytsenko.id()));
    var done = export.run(staff.asker(head), report, Paper.Format.XLSX, Words.in("uk"), "a.xlsx");
    assertEquals(new ExportReport.Exported.Done("a.xlsx"), done);
    assertEquals(Act.EXPORTED, staff.acts().getLast());
    var people = papers.getFirst().tables().getLast();
    var total = people.rows().getLast();
    assertTrue(total.total());
    assertEquals(Paper.Cell.Figure.of(report.all()), total.cells().get(2));
    var contacts = papers.getFirst().tables().get(1);
    assertEquals(Paper.Cell.Figure.of(report.all()), contacts.rows().getLast().cells().getLast());
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    var export =
        new ExportReport(
            read,
            head(),
            (_, _, _, _) -> {
              throw new IOException("no room");
            },
            staff.trail(),
            staff.work(),
            staff.clock);
    assertInstanceOf(
        ExportReport.Exported.NotWritten.class,
        export.run(
            staff.asker(head),
            new ReportOrder(NOVEMBER, null, null),
            Paper.Format.PDF,
            Words.in("en"),
            "a.pdf"));
  }

  @Test
  void periodsBeginAndEndWithTheirDays() {
    assertEquals(
        new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)),
        Period.quarter(LocalDate.of(2026, 11, 22)));
    assertEquals(
        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
        Period.quarter(LocalDate.of(2026, 3, 31)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)));
  }

  @Test
  void aListLeavesTheProgramWithItsPrivilegeAndItsLineAlone() {
    var papers = new ArrayList<Paper>();
    var export = export(confirm(), papers);
    var order = new ReportOrder(NOVEMBER, null, null);
    var rights = new EnumMap<Privilege, Reach>(Privilege.class);
    rights.put(Privilege.REPORT_READ, Reach.ALL);
    var reader = staff.asker(head).with(new Rights(rights));
    assertEquals(new Exported.Refused(Privilege.EXPORT), list(export, reader, order));
    assertEquals(Act.REFUSED, staff.acts().getLast());
    assertTrue(papers.isEmpty());
    rights.put(Privilege.EXPORT, Reach.ALL);
    var taker = staff.asker(head).with(new Rights(rights));
    assertInstanceOf(Exported.Done.class, list(export, taker, order));
    assertEquals(Act.EXPORTED, staff.acts().getLast());
    assertEquals(1, papers.size());
  }

  @Test
  void aLongListWaitsForASecondPerson() {
    staff.set(LimitPolicy.KIND, new LimitPolicy(10, 2, Duration.ofHours(2)));
    var papers = new ArrayList<Paper>();
    var confirm = confirm();
    var export = export(confirm, papers);
    var order = new ReportOrder(NOVEMBER, null, null);
    var rights = new EnumMap<Privilege, Reach>(Privilege.class);
    rights.put(Privilege.REPORT_READ, Reach.ALL);
    rights.put(Privilege.EXPORT, Reach.ALL);
    var taker = staff.asker(head).with(new Rights(rights));
    var waits = assertInstanceOf(Exported.Waits.class, list(export, taker, order));
    assertEquals(3, waits.request().matter().size());
    assertTrue(papers.isEmpty());
    var second = staff.asker(staff.add("second", 1, Role.ADMINISTRATOR));
    confirm.answer(second, waits.request().id(), true);
    assertEquals(new Exported.Done("a.csv", 3), list(export, taker, order));
    assertEquals(1, papers.size());
    // what was confirmed was taken: the next time asks anew
    assertInstanceOf(Exported.Waits.class, list(export, taker, order));
  }

  private ReportHead head() {
    return new ReportHead(staff.settings(), staff.departments(), teams, staff.employees());
  }

  @Test
  void theHeadOfAFileSaysWhichBranchsAndWhoseItIs() {
    teams.add(new Team(9, "Аграрії", Set.of(hrytsenko.id(), moroz.id()), 1));
    var branch = Text.of("reports.work.branch", Text.asWritten("Bank"), Text.asWritten("Podil"));
    var period = Text.of("reports.work.period", NOVEMBER.from(), NOVEMBER.to());
    assertEquals(
        List.of(branch, Text.of("reports.work.everything"), period),
        head().of(staff.asker(head), new ReportOrder(NOVEMBER, null, null)));
    assertEquals(
        List.of(
            branch,
            Text.of("reports.work.department", Text.asWritten("Cards")),
            Text.of("reports.work.team", Text.asWritten("Аграрії")),
            period),
        head().of(staff.asker(head), new ReportOrder(NOVEMBER, new DepartmentId(2), 9L, null)));
    assertEquals(
        List.of(branch, Text.of("reports.work.ofEmployee", Text.asWritten("moroz")), period),
        head().of(staff.asker(moroz), new ReportOrder(NOVEMBER, null, null)),
        "what he reads is his own, and the file says so");
  }

  @Test
  void aTeamIsAskedForByWhoMaySeeItsPeople() {
    teams.add(new Team(9, "Аграрії", Set.of(hrytsenko.id()), 1));
    report(head, new ReportOrder(NOVEMBER, null, 9L, null));
    assertEquals(Set.of(hrytsenko.id()), asked(figures.asked).people());
    assertInstanceOf(
        Read.Refused.class,
        read.run(staff.asker(moroz), new ReportOrder(NOVEMBER, null, 9L, null)),
        "he reads his own work alone");
    var rights = new EnumMap<Privilege, Reach>(Privilege.class);
    rights.put(Privilege.REPORT_READ, Reach.TEAM);
    var together = new Rights(rights);
    assertInstanceOf(
        Read.Done.class,
        read.run(staff.asker(hrytsenko).with(together), new ReportOrder(NOVEMBER, null, 9L, null)));
    assertInstanceOf(
        Read.Refused.class,
        read.run(staff.asker(moroz).with(together), new ReportOrder(NOVEMBER, null, 9L, null)),
        "not his team");
  }

  private Confirm confirm() {
    return new Confirm(
        staff.work(),
        staff.ids(),
        new InMemoryConfirmations(),
        staff.employees(),
        staff.policies(),
        staff.trail(),
        staff.clock);
  }

  private ExportBehind export(Confirm confirm, List<Paper> papers) {
    return new ExportBehind(
        read,
        head(),
        new TakeOut(confirm, (paper, _, _, _) -> papers.add(paper), staff.trail(), staff.work()),
        staff.clock.getZone());
  }

  private static Exported list(ExportBehind export, Asker asker, ReportOrder order) {
    return export.run(
        asker,
        order,
        new Figure.OfClients(ClientFigure.SILENT, null),
        Text.of("reports.list.client"),
        Paper.Format.CSV,
        Words.in("uk"),
        "a.csv");
  }
}
