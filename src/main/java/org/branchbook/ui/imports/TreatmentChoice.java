package org.branchbook.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Treatment;
import org.jspecify.annotations.Nullable;

/** What is chosen to become of rows whose client resembles somebody. */
final class TreatmentChoice {
  private final ReadOnlyObjectWrapper<OnAlike> chosen = new ReadOnlyObjectWrapper<>(OnAlike.USUAL);

  ReadOnlyObjectProperty<OnAlike> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes over what a profile does. */
  void set(OnAlike on) {
    chosen.set(on);
  }

  /** Chooses for a zone; false where it was so before. */
  boolean choose(Zone zone, Treatment treatment) {
    var before = chosen.get();
    chosen.set(
        before.with(zone == Zone.STOP ? treatment : null, zone == Zone.WARN ? treatment : null));
    return !chosen.get().equals(before);
  }

  /** Whether a profile does something else; false for none. */
  boolean differsFrom(@Nullable Profile profile) {
    return profile != null && !profile.onAlike().equals(chosen.get());
  }
}
