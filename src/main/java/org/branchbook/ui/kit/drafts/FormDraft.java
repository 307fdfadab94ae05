package org.branchbook.ui.kit.drafts;

import java.time.Instant;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The draft of one form that is open. */
public final class FormDraft {
  private final Drafted form;
  private final KeptDraft kept;
  private final ReadOnlyObjectWrapper<@Nullable Instant> restored = new ReadOnlyObjectWrapper<>();
  private final Subscription typing;
  private boolean waiting;

  FormDraft(Drafted form, KeptDraft kept) {
    this.form = form;
    this.kept = kept;
    var left = kept.now();
    if (!left.content().isEmpty()) {
      form.restore(left.content());
      restored.set(left.at());
    }
    typing = form.onTyped(this::typed);
  }

  /** When what was filled in from before had been typed; null where nothing was. */
  public ReadOnlyObjectProperty<@Nullable Instant> restored() {
    return restored.getReadOnlyProperty();
  }

  /** The form was saved: there is no draft any more, until something is typed again. */
  public void saved() {
    restored.set(null);
    kept.want(Map.of());
  }

  /** Takes back all that was typed. */
  public void discard() {
    form.restore(Map.of());
    saved();
  }

  /** Nobody writes in the form any more: what was typed stays kept until the next one. */
  public void end() {
    take();
    typing.unsubscribe();
  }

  /** Something in the form has changed that its fields do not tell. */
  public void typed() {
    if (waiting) return;
    waiting = true;
    kept.drafts().later().in(Drafts.SOON, this::take);
  }

  /** Keeps what the form says now, if something has been typed since. */
  void take() {
    if (!waiting) return;
    waiting = false;
    kept.want(form.content());
  }

  boolean of(String name, long subject) {
    return form.form().equals(name) && form.subject() == subject;
  }
}
