package org.branchbook.ui.clients.form;

import org.branchbook.clients.ClientField;

/** Types into a form as a person does, for tests of the screens around it. */
public final class Typed {
  private Typed() {}

  /** Types into a field. */
  public static void into(Form form, ClientField field, String text) {
    ((WrittenForm) form).model().value(field).set(text);
  }

  /** Saves it. */
  public static void save(Form form) {
    ((WrittenForm) form).model().save();
  }
}
