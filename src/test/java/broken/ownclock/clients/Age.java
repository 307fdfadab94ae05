package broken.ownclock.clients;

import java.time.LocalDate;

/** Breaks the law: a feature is told the day. */
public record Age(LocalDate birth) {
  public int years() {
    return birth.until(LocalDate.now()).getYears();
  }
}
