package org.branchbook.training.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Holding;
import org.branchbook.contacts.Contact.Direction;
import org.branchbook.contacts.Contact.Purpose;
import org.branchbook.contacts.Contact.Result;
import org.jspecify.annotations.Nullable;

/**
 * A course of contacts that belong together, as the list of stories tells it.
 *
 * @param whom P person, S sole proprietor, O organisation, L and K prospects, X former client
 * @param about the product it is about; null for none in particular
 * @param when ANY day, around the OPENING or CLOSING of the product, or at the WITHDRAWAL of a
 *     consent
 * @param centre whether the contact centre does it, and not the client's manager
 */
record Story(
    char whom,
    double weight,
    Holding.@Nullable Kind about,
    When when,
    boolean centre,
    List<Step> steps) {
  enum When {
    ANY,
    OPENING,
    CLOSING,
    WITHDRAWAL
  }

  /** Within so many days, from and to, this text. */
  record Later(int from, int to, String what) {}

  /** One contact of the story; it takes place with the chance, else the story ends before it. */
  record Step(
      int from,
      int to,
      double chance,
      Channel channel,
      Direction direction,
      Purpose purpose,
      Result result,
      int shortest,
      int longest,
      String text,
      @Nullable Later promise,
      @Nullable Later next) {
    /** How long it takes at the least. */
    int minutes() {
      return shortest;
    }
  }

  /** Whether it begins with an offer, for which a consent is needed. */
  boolean offers() {
    return steps.getFirst().purpose == Purpose.SALE && steps.getFirst().direction == Direction.OUT;
  }

  static List<Story> all() {
    var stories = new ArrayList<Story>();
    for (var line : Lines.of("stories")) {
      var rest = line.substring(2).strip();
      switch (line.charAt(0)) {
        case '@' -> stories.add(head(rest.split(";")));
        case '>' -> stories.getLast().steps.add(step(rest.split(";")));
        case '!' -> stories.getLast().change(s -> new Changed(s.text, later(rest), s.next));
        case '~' -> stories.getLast().change(s -> new Changed(s.text, s.promise, later(rest)));
        default -> stories.getLast().change(s -> new Changed(line.strip(), s.promise, s.next));
      }
    }
    return stories;
  }

  private record Changed(String text, @Nullable Later promise, @Nullable Later next) {}

  private void change(Function<Step, Changed> how) {
    var s = steps.removeLast();
    var c = how.apply(s);
    steps.add(
        new Step(
            s.from,
            s.to,
            s.chance,
            s.channel,
            s.direction,
            s.purpose,
            s.result,
            s.shortest,
            s.longest,
            c.text,
            c.promise,
            c.next));
  }

  private static Story head(String[] c) {
    return new Story(
        c[0].charAt(0),
        Double.parseDouble(c[1]),
        c[2].equals("-") ? null : Holding.Kind.valueOf(c[2]),
        When.valueOf(c[3].toUpperCase(Locale.ROOT)),
        c[4].equals("C"),
        new ArrayList<>());
  }

  private static Step step(String[] c) {
    var days = range(c[0]);
    var minutes = range(c[6]);
    return new Step(
        days[0],
        days[1],
        Double.parseDouble(c[1]) / 100,
        Channel.valueOf(c[2]),
        Direction.valueOf(c[3]),
        Purpose.valueOf(c[4]),
        Result.valueOf(c[5]),
        minutes[0],
        minutes[1],
        "",
        null,
        null);
  }

  private static Later later(String rest) {
    int at = rest.indexOf(';');
    var days = range(rest.substring(0, at));
    return new Later(days[0], days[1], rest.substring(at + 1).strip());
  }

  private static int[] range(String text) {
    var ends = text.strip().split("-");
    return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
  }
}
