package org.branchbook.ui.graph.scene;

import org.branchbook.base.Words;
import org.branchbook.links.picture.Neighbour;

/** How clients are called in a picture, where there is little room. */
public final class Called {
  private static final int LONGEST = 26;

  /** Keeps a surname and its initials on one line. */
  private static final String TOGETHER = "\u00a0";

  private Called() {}

  /** What a client drawn at a place is: a person, an organisation, several as one. */
  public static String what(Shown shown, int node, Words words) {
    if (shown.bundle(node)) return words.say("graph.bundle", shown.members()[node]);
    return words.say(shown.person(node) ? "graph.person" : "graph.organisation");
  }

  /** In full; of one who may not be seen only what he is. */
  public static String fully(Neighbour client, Words words) {
    if (!client.hidden()) return client.name();
    return words.say(client.person() ? "links.hiddenPerson" : "links.hiddenOrganisation");
  }

  /** A person's surname and initials, an organisation's name cut short; "" of a hidden one. */
  public static String shortly(Neighbour client, Words words) {
    var name = client.name();
    if (client.person()) {
      var parts = name.split(" ");
      var said = new StringBuilder(parts[0]);
      for (int i = 1; i < Math.min(3, parts.length); i++)
        if (!parts[i].isEmpty()) said.append(TOGETHER).append(first(parts[i]));
      return said.toString();
    }
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  private static String first(String name) {
    return new String(Character.toChars(name.codePointAt(0))) + ".";
  }
}
