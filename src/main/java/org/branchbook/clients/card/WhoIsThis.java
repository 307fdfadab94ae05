package org.branchbook.clients.card;

import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;

/** Whom somebody could be while he is being entered, as soon as enough is known of him. */
public final class WhoIsThis {
  private static final int DIGITS_OF_PHONE = 7;
  private static final int LETTERS_OF_NAME = 4;

  private final Resemblance resemblance;
  private final HardKeyMet hardKeys;

  public WhoIsThis(Resemblance resemblance, HardKeyMet hardKeys) {
    this.resemblance = resemblance;
    this.hardKeys = hardKeys;
  }

  /**
   * What is known.
   *
   * @param taken one of the numbers is another client's
   * @param alike whom he resembles, the likeliest first
   */
  public record Answer(Optional<Saved.Duplicate> taken, List<Resembling> alike) {
    /** Nothing. */
    public static final Answer NOTHING = new Answer(Optional.empty(), List.of());

    public Answer {
      alike = List.copyOf(alike);
    }
  }

  /** Looks at what has been typed so far; {@code self} is the card that is being changed. */
  public Answer run(Asker asker, ClientSheet typed, ClientId self) {
    if (!enough(typed)) return Answer.NOTHING;
    return typed
        .rough(self)
        .map(
            client -> {
              var taken = hardKeys.taken(client, Insisting.NONE);
              return new Answer(
                  taken.flatMap(WhoIsThis::duplicate),
                  resemblance.of(asker, hardKeys.withoutTheirs(client)));
            })
        .orElse(Answer.NOTHING);
  }

  private static Optional<Saved.Duplicate> duplicate(Saved saved) {
    return saved instanceof Saved.Duplicate d ? Optional.of(d) : Optional.empty();
  }

  /** A number, a phone, a mailbox, or a name with a birth date; of an organisation its name. */
  private static boolean enough(ClientSheet typed) {
    if (!typed.identifiers().isEmpty() || !typed.emails().isEmpty()) return true;
    if (typed.phones().stream().map(Phone::number).anyMatch(WhoIsThis::whole)) return true;
    if (!typed.person()) return typed.text(ClientField.FULL_NAME).length() >= LETTERS_OF_NAME;
    return !typed.text(ClientField.FAMILY_NAME).isEmpty()
        && !typed.text(ClientField.BIRTH_DATE).isEmpty();
  }

  private static boolean whole(String phone) {
    return phone.chars().filter(Character::isDigit).count() >= DIGITS_OF_PHONE;
  }
}
