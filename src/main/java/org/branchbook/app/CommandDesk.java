package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.app.commands.Commands;
import org.branchbook.app.commands.Office;
import org.branchbook.app.commands.Surroundings;
import org.branchbook.base.Words;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.io.tables.FileTables;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.signin.ChangePassword;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignIn;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.inventory.InventoryStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.training.OpenPracticeBranch;
import org.jspecify.annotations.Nullable;

/** Puts the commands together: every {@code new} of the program without a window. */
final class CommandDesk {
  private final Places places;

  CommandDesk(Places places) {
    this.places = places;
  }

  Commands commands() {
    try (var workstation = Workstation.at(places.workstation())) {
      return new Commands(
          new Surroundings(
              // the store that the window opened last, or the one on this computer
              workstation
                  .get("store")
                  .flatMap(StoreUrl::read)
                  .orElseGet(() -> StoreUrl.file(places.store())),
              places.practice(),
              language(workstation),
              osAccount(),
              System.getenv(),
              prompt(),
              new FileTables(),
              store -> office(store, new Argon2Passwords(), places.rejected()),
              CommandDesk::unforeseen));
    }
  }

  /**
   * What commands do with an open store.
   *
   * @param rejected the folder for rejected rows that may not lie beside their file
   */
  static Office office(Store store, Passwords passwords, Path rejected) {
    var clock = Clock.systemDefaultZone();
    var tables = new StaffStore(store);
    var departments = tables.departments();
    var employees = tables.employees();
    var settings = tables.settings();
    var rights = tables.roleRights();
    var trail = new AuditTrail(tables.audit(), store.ids(), clock);
    var found =
        new FoundBranch(
            store, store.ids(), settings, departments, employees, rights, passwords, trail);
    return new Office(
        store,
        settings,
        departments,
        employees,
        new InventoryStore(store).inventory(),
        trail,
        new SignIn(
            store, employees, settings, new Askers(departments, rights), passwords, trail, clock),
        new ChangePassword(store, employees, settings, passwords, trail, clock),
        new ResetPassword(store, employees, passwords, trail),
        new AddEmployee(store, store.ids(), employees, departments, passwords, trail),
        new ChangeDepartments(store, store.ids(), departments, trail),
        ImportWiring.desk(store, rejected, clock),
        found,
        new OpenPracticeBranch(
            store,
            store.ids(),
            settings,
            departments,
            employees,
            found,
            trail,
            shelves(store),
            clock.getZone()));
  }

  private static OpenPracticeBranch.Shelves shelves(Store store) {
    var clients = new ClientStore(store);
    return new OpenPracticeBranch.Shelves(
        clients.bulk(),
        clients.papers(),
        clients.holdings(),
        new LinkStore(store).bulk(),
        new ContactStore(store).bulk());
  }

  private static String language(Workstation workstation) {
    var system = Locale.getDefault().getLanguage();
    return workstation
        .get("language")
        .filter(Words.LANGUAGES::contains)
        .orElse(Words.LANGUAGES.contains(system) ? system : "en");
  }

  /** As the operating system says; a Java property or a variable could be anybody's word. */
  private static String osAccount() {
    return ProcessHandle.current().info().user().orElse("");
  }

  private static @Nullable Function<String, char[]> prompt() {
    var console = System.console();
    if (console == null || !console.isTerminal()) return null;
    return label -> {
      var typed = console.readPassword("%s", label);
      return typed == null ? new char[0] : typed;
    };
  }

  private static String unforeseen(Throwable thrown) {
    new LastResort(_ -> {}).caught(thrown);
    return Trouble.of(thrown).code();
  }
}
