package org.branchbook.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.imports.ProfileTexts.Read;
import org.branchbook.imports.profile.Profile;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** All profiles: those saved in the store, those that come with the program, and any in a file. */
public final class Profiles {
  /** What came of saving. */
  public sealed interface Kept {
    record Done() implements Kept {}

    record Refused(Privilege missing) implements Kept {}
  }

  private final SavedProfiles saved;
  private final ProfileTexts texts;
  private final Work work;
  private final AuditTrail trail;

  public Profiles(SavedProfiles saved, ProfileTexts texts, Work work, AuditTrail trail) {
    this.saved = saved;
    this.texts = texts;
    this.work = work;
    this.trail = trail;
  }

  /** The names to choose from: those that people saved first. */
  public List<String> names() {
    return Stream.concat(saved.names().stream(), texts.builtIn().stream().map(Profile::name))
        .distinct()
        .toList();
  }

  /** A profile by its name, or by the file in which it lies. */
  public Read find(String nameOrFile) {
    var kept = saved.find(nameOrFile);
    if (kept.isPresent()) return texts.read(kept.get());
    if (nameOrFile.toLowerCase(Locale.ROOT).endsWith(".json")) return texts.file(nameOrFile);
    return builtIn(nameOrFile)
        .<Read>map(Read.Right::new)
        .orElseGet(
            () -> new Read.Wrong(Text.of("imports.profile.unknown", Text.asWritten(nameOrFile))));
  }

  /** Keeps a profile under its name. */
  public Kept save(Asker asker, Profile profile) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.IMPORT)) {
            trail.refused(asker, Privilege.IMPORT, "profile", 0);
            return new Kept.Refused(Privilege.IMPORT);
          }
          saved.save(profile.name(), texts.write(profile));
          trail.write(
              asker.id(),
              Act.CHANGED,
              "profile",
              0,
              List.of(new Change("name", "", profile.name())));
          return new Kept.Done();
        });
  }

  private Optional<Profile> builtIn(String name) {
    return texts.builtIn().stream().filter(p -> p.name().equals(name)).findAny();
  }
}
