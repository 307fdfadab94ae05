package org.branchbook.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Theme;

/** The language and theme of this workstation's windows; both switch without a restart. */
public final class Looks {
  private final Remembered remembered;
  private final ReadOnlyObjectWrapper<Words> words;
  private final ReadOnlyObjectWrapper<Theme> theme;

  /** As they were left; at the first start in the operating system's language, and light. */
  public Looks(Remembered remembered) {
    this.remembered = remembered;
    var system = Locale.getDefault().getLanguage();
    var language =
        remembered
            .get("language")
            .filter(Words.LANGUAGES::contains)
            .orElse(Words.LANGUAGES.contains(system) ? system : "en");
    words = new ReadOnlyObjectWrapper<>(Words.in(language));
    theme =
        new ReadOnlyObjectWrapper<>(
            remembered.get("theme").filter("DARK"::equals).isPresent() ? Theme.DARK : Theme.LIGHT);
  }

  /** The texts in the language of the moment. */
  public ReadOnlyObjectProperty<Words> words() {
    return words.getReadOnlyProperty();
  }

  /** The look of the moment. */
  public ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  /** Switches to en, uk or ru. */
  public void speak(String language) {
    if (language.equals(words.get().language())) return;
    words.set(Words.in(language));
    remembered.put("language", language);
  }

  /** Switches to light or dark. */
  public void use(Theme look) {
    theme.set(look);
    remembered.put("theme", look.name());
  }
}
