package org.branchbook.training.invented;

import java.time.LocalDate;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.jspecify.annotations.Nullable;

/** Who became a client when, who left, who died, who never came. */
final class Fates {
  private final Dice dice;
  private final LocalDate today;
  private final Ids ids;
  private int place;

  Fates(long seed, LocalDate today, Ids ids) {
    this.dice = new Dice(seed, "fates");
    this.today = today;
    this.ids = ids;
  }

  Draft of(Human human) {
    var mine = dice.of(place);
    if (human.notable() != null) return of(human, human.notable(), mine);
    int age = human.age(today);
    boolean sole = age >= 22 && age < 68 && mine.chance(0.13);
    var standing = standing(mine, 0.07, 0.05);
    if (age < 18) {
      var since = worked(mine.day(later(human.birth(), today.minusYears(6)), today.minusDays(30)));
      return new Draft(
          place++, id(), human, null, false, Standing.CLIENT, State.MINOR, since, null);
    }
    var state = State.ACTIVE;
    if (standing == Standing.CLIENT && age >= 66 && mine.chance(0.075)) state = State.DECEASED;
    else if (standing == Standing.CLIENT) state = rare(mine, 0.0035, 0.004, 0.004);
    var since = since(mine, human.birth().plusYears(18));
    return draft(human, null, sole && state != State.DECEASED, standing, state, since, mine);
  }

  /** They have been clients for years, and what befell them is what they are known for. */
  private Draft of(Human human, Notable who, Dice mine) {
    boolean dead = who == Notable.DEAD;
    return new Draft(
        place++,
        id(),
        human,
        null,
        who == Notable.SOLE_PROPRIETOR,
        Standing.CLIENT,
        dead ? State.DECEASED : State.ACTIVE,
        worked(today.minusYears(mine.between(4, 9)).minusDays(mine.between(0, 300))),
        dead ? today.minusDays(61) : null);
  }

  Draft of(Firm firm) {
    var mine = dice.of(place);
    if (firm.notable() != null)
      return new Draft(
          place++,
          id(),
          null,
          firm,
          false,
          Standing.CLIENT,
          State.ACTIVE,
          worked(today.minusYears(5).minusDays(mine.between(0, 300))),
          null);
    var standing = standing(mine, 0.1, 0.07);
    var state = standing == Standing.PROSPECT ? State.ACTIVE : rare(mine, 0.012, 0.008, 0);
    return draft(null, firm, false, standing, state, since(mine, firm.founded()), mine);
  }

  private Draft draft(
      @Nullable Human human,
      @Nullable Firm firm,
      boolean sole,
      Standing standing,
      State state,
      LocalDate since,
      Dice mine) {
    LocalDate end = null;
    if (standing == Standing.FORMER || state == State.DECEASED)
      end = mine.day(later(since.plusDays(60), today.minusDays(700)), today.minusDays(20));
    return new Draft(
        place++,
        id(),
        human,
        firm,
        sole,
        standing,
        state,
        standing == Standing.PROSPECT ? null : since,
        end);
  }

  private ClientId id() {
    return new ClientId(ids.next());
  }

  private static Standing standing(Dice dice, double prospects, double former) {
    double at = dice.fraction();
    if (at < prospects) return Standing.PROSPECT;
    return at < prospects + former ? Standing.FORMER : Standing.CLIENT;
  }

  private static State rare(Dice dice, double bankrupt, double stopped, double incapacitated) {
    double at = dice.fraction();
    if (at < bankrupt) return State.BANKRUPT;
    if (at < bankrupt + stopped) return State.STOP_LIST;
    return at < bankrupt + stopped + incapacitated ? State.INCAPACITATED : State.ACTIVE;
  }

  /** More of them came lately than long ago, none in the last month. */
  private LocalDate since(Dice dice, LocalDate earliest) {
    double back = dice.fraction();
    var day = today.minusDays(35 + (long) (17 * 365 * back * back));
    var least = later(earliest, today.minusYears(18));
    return worked(day.isBefore(least) ? dice.day(least, later(least, today.minusDays(35))) : day);
  }

  private static LocalDate worked(LocalDate day) {
    return WorkDays.onOrAfter(day, false);
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
