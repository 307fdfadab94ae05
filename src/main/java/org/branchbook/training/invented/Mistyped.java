package org.branchbook.training.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.Person;

/** A few of the branch's people with a slip in the last digit of the tax number. */
public final class Mistyped {
  /** How far apart those are in the list. */
  private static final int APART = 113;

  private Mistyped() {}

  /** The same clients; the people who are to be found by their names are as they were. */
  public static List<Client> of(List<Client> clients) {
    Set<String> notable =
        Arrays.stream(Notable.values()).map(Notable::client).collect(Collectors.toSet());
    var all = new ArrayList<Client>(clients.size());
    for (int i = 0; i < clients.size(); i++) {
      var client = clients.get(i);
      boolean fit =
          i % APART == APART - 1
              && client.party() instanceof Person
              && !client.care().vip()
              && !notable.contains(client.name());
      all.add(fit ? mistyped(client) : client);
    }
    return all;
  }

  private static Client mistyped(Client c) {
    return new Client(
        c.id(),
        c.party(),
        c.standing(),
        c.state(),
        c.care(),
        c.identifiers().stream().map(i -> i.kind() == Kind.TAX ? mistyped(i) : i).toList(),
        c.phones(),
        c.emails(),
        c.addresses(),
        c.preferences(),
        c.since(),
        c.version());
  }

  private static Identifier mistyped(Identifier i) {
    int last = i.number().length() - 1;
    char digit = i.number().charAt(last) == '9' ? '0' : (char) (i.number().charAt(last) + 1);
    return Identifier.of(i.kind(), i.country(), i.number().substring(0, last) + digit);
  }
}
