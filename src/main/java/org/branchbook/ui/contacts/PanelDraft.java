package org.branchbook.ui.contacts;

import java.util.Map;
import javafx.util.Subscription;
import org.branchbook.ui.kit.drafts.Drafted;

/** What is kept of a contact while it is being logged, by the client it was begun with. */
final class PanelDraft implements Drafted {
  static final String FORM = "contact";

  private final ContactPanelModel model;
  private final long client;

  /** A contact begun with this client; 0 where nobody was chosen beforehand. */
  PanelDraft(ContactPanelModel model, long client) {
    this.model = model;
    this.client = client;
  }

  @Override
  public String form() {
    return FORM;
  }

  @Override
  public long subject() {
    return client;
  }

  @Override
  public Map<String, String> content() {
    return model.content();
  }

  @Override
  public void restore(Map<String, String> content) {
    model.restore(content);
  }

  @Override
  public Subscription onTyped(Runnable typed) {
    return model.onTyped(typed);
  }
}
