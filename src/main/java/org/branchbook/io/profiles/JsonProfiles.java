package org.branchbook.io.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.imports.ProfileTexts;
import org.branchbook.imports.profile.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Profiles as JSON. */
public final class JsonProfiles implements ProfileTexts {
  private static final String FOLDER = "/org/branchbook/imports/profiles/";

  private final ObjectMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public Read read(String text) {
    try {
      return new Read.Right(json.readValue(text, Written.class).profile());
    } catch (JacksonException e) {
      return new Read.Wrong(Text.of("imports.profile.wrong", e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      return new Read.Wrong(Text.of("imports.profile.wrong", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public Read file(String file) {
    try {
      return read(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException e) {
      return new Read.Wrong(Text.of("imports.file.missing", file));
    }
  }

  @Override
  public String write(Profile profile) {
    return json.writeValueAsString(Written.of(profile));
  }

  @Override
  public List<Profile> builtIn() {
    return resource("profiles.txt")
        .lines()
        .map(name -> json.readValue(resource(name + ".json"), Written.class).profile())
        .toList();
  }

  private static String resource(String name) {
    try (var in = JsonProfiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new IllegalStateException(FOLDER + name + " is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
