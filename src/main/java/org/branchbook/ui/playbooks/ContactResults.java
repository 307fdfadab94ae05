package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.branchbook.base.Words;
import org.branchbook.contacts.Contact;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Step;

/** With which results of contacts a result of the step is proposed; each proposes one at most. */
final class ContactResults extends MenuButton {
  ContactResults(Step step, int at, Words words, Consumer<Step> change) {
    setId("playbook-result-by-" + (at + 1));
    getStyleClass().add("small");
    setMaxWidth(Double.MAX_VALUE);
    var by = step.results().get(at).by();
    setText(
        by.isEmpty()
            ? words.say("playbooks.result.by.none")
            : words.say(
                "playbooks.result.by",
                by.stream()
                    .map(c -> words.name("contacts.result", c))
                    .collect(Collectors.joining(", "))));
    for (var contact : Contact.Result.values()) {
      if (contact.again()) continue;
      var item = new CheckMenuItem(words.name("contacts.result", contact));
      item.setSelected(by.contains(contact));
      item.setOnAction(_ -> change.accept(with(step, at, contact, item.isSelected())));
      getItems().add(item);
    }
  }

  private static Step with(Step step, int at, Contact.Result contact, boolean proposes) {
    var results = new ArrayList<Result>();
    for (int i = 0; i < step.results().size(); i++) {
      var result = step.results().get(i);
      var by = EnumSet.noneOf(Contact.Result.class);
      by.addAll(result.by());
      by.remove(contact);
      if (i == at && proposes) by.add(contact);
      results.add(result.by(by));
    }
    return Steps.ending(step, results);
  }
}
