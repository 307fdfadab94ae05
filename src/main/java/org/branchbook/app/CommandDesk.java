package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.app.commands.Commands;
import org.branchbook.app.commands.kit.DuplicateDesk;
import org.branchbook.app.commands.kit.FactDesk;
import org.branchbook.app.commands.kit.IndustryDesk;
import org.branchbook.app.commands.kit.MergeDesk;
import org.branchbook.app.commands.kit.NightDesk;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.PlanDesk;
import org.branchbook.app.commands.kit.StoreCare;
import org.branchbook.app.commands.kit.StreetDesk;
import org.branchbook.app.commands.kit.Surroundings;
import org.branchbook.app.computer.Places;
import org.branchbook.app.computer.Workstation;
import org.branchbook.app.rooms.ImportRoom;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.inventory.InventoryStore;
import org.jspecify.annotations.Nullable;

/** Puts the commands together, over the same rooms as the window. */
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
              ImportRoom.duplicates(),
              store -> office(store, new Argon2Passwords(), places.rejected()),
              Window::practice,
              KeyFile::create,
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
    var rooms = new Rooms(store, passwords, clock);
    var imports = new ImportRoom(store, rooms.plans, rooms.staff.confirm, rejected, clock);
    return new Office(
        store,
        rooms.staff.settings,
        rooms.staff.departments,
        rooms.staff.teams,
        rooms.staff.employees,
        new InventoryStore(store).inventory(),
        rooms.staff.trail,
        rooms.staff.signIn,
        rooms.staff.confirm,
        rooms.staff.changePassword,
        rooms.staff.resetPassword,
        rooms.staff.addEmployee,
        rooms.staff.changeDepartments,
        imports.desk,
        rooms.staff.foundBranch,
        rooms.openPracticeBranch,
        new StoreCare(
            rooms.care.backups,
            rooms.care.backUp,
            rooms.care.compactStore,
            rooms.care.storeFile,
            rooms.staff.recoverAccess,
            rooms.care.dailyBackup),
        new DuplicateDesk(
            rooms.likeness.searchBase, rooms.duplicates.reviewQueue, rooms.likeness.prepare),
        rooms.reports.exportReport,
        rooms.reports.exportQuality,
        rooms.groups.register,
        rooms.groups.exportRegister,
        rooms.reports.printDay,
        rooms.tasks.calendars,
        rooms.tasks.changeCalendar,
        new MergeDesk(
            rooms.duplicates.readMerge, rooms.duplicates.mergeCards, rooms.duplicates.undoMerge),
        new StreetDesk(rooms.streets.table, rooms.streets.load(rejected), rooms.streets.export),
        new FactDesk(
            rooms.plans.freeze,
            rooms.plans.log,
            rooms.plans.facts,
            rooms.plans.catalogue,
            imports.products,
            rooms.plans.rates,
            imports.rates,
            imports.views),
        new PlanDesk(
            rooms.plans.readPlan,
            rooms.plans.movePlan,
            rooms.plans.proposePlan,
            imports.plan,
            rooms.plans.exportPlan),
        rooms.outlooks.export,
        rooms.reports.extract,
        new IndustryDesk(
            rooms.industries.transitions, rooms.industries.loadKnown, new CsvRejects(rejected)),
        new NightDesk(
            rooms.likeness.searchBase,
            rooms.likeness.prepare,
            rooms.links.suggestLinks,
            rooms.links.askForReviews,
            rooms.groups.watch,
            rooms.deviations.night,
            rooms.deviations.tryRule,
            rooms.outlooks.keep,
            rooms.playbooks.startDue,
            rooms.advice.advise));
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
