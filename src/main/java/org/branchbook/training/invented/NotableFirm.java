package org.branchbook.training.invented;

/**
 * A connected group that every practice branch has: a holding of one man, the companies that it
 * owns, and one that hangs on it by trade. Their manager is О. Шевченко.
 */
public enum NotableFirm {
  HOLDING("Степова корона", "64.20", ""),
  FARM("Корона-Агро", "01.11", "100"),
  MILL("Млин Корона", "10.61", "75"),
  CARRIER("Корона-Логістик", "49.41", "51"),
  BAKERY("Хлібний ряд", "10.71", "");

  final String bare;
  final String kved;

  /** The holding's share in per cent; "" where it owns none. */
  final String owned;

  NotableFirm(String bare, String kved, String owned) {
    this.bare = bare;
    this.kved = kved;
    this.owned = owned;
  }

  /** Whether its income has fallen: of one group two deviate from the plan, and share a task. */
  public boolean deviates() {
    return this == FARM || this == CARRIER;
  }

  /** Its name as the card has it. */
  public String client() {
    return "ТОВ «" + bare + "»";
  }
}
