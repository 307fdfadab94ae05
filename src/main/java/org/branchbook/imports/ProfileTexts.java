package org.branchbook.imports;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Profile;

/** Profiles as text that people can read and write. */
public interface ProfileTexts {
  /** What a text came to. */
  sealed interface Read {
    record Right(Profile profile) implements Read {}

    /** It is no profile. */
    record Wrong(Text why) implements Read {}
  }

  Read read(String text);

  /** The profile in a file. */
  Read file(String file);

  String write(Profile profile);

  /** The profiles that come with the program. */
  List<Profile> builtIn();
}
