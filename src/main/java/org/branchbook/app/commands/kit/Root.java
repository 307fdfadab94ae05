package org.branchbook.app.commands.kit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.store.StoreUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name with what every command takes. */
@Command(
    name = "branchbook",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
public final class Root {
  private final Surroundings surroundings;

  @Option(names = "--store", paramLabel = "URL", scope = ScopeType.INHERIT)
  @Nullable String store;

  @Option(names = "--login", paramLabel = "LOGIN", scope = ScopeType.INHERIT)
  @Nullable String login;

  @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
  @Nullable Path passwordFile;

  @Option(names = "--key-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
  @Nullable Path keyFile;

  @Option(names = "--language", paramLabel = "en|uk|ru", scope = ScopeType.INHERIT)
  @Nullable String language;

  /** What was typed at the prompt, so that nobody types it twice. */
  char @Nullable [] typed;

  private @Nullable StoreUrl unlocked;

  public Root(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The computer and the program around the command. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The texts in the language asked for. */
  public Words words() {
    return Words.in(
        language != null && Words.LANGUAGES.contains(language)
            ? language
            : surroundings.language());
  }

  /** A variable of the environment that says something. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(surroundings.environment().get(name)).filter(v -> !v.isBlank());
  }

  /** The file that the password stands in; null for none. */
  public @Nullable Path passwordFile() {
    return passwordFile;
  }

  /** Whether the store was named with the command. */
  public boolean named() {
    return store != null;
  }

  /** The store that the command is about; an encrypted one with the key to its file. */
  public StoreUrl url() {
    if (unlocked == null) unlocked = unlocked(address());
    return unlocked;
  }

  /** Where the store is that the command is about, whether or not there is one. */
  public StoreUrl address() {
    var named = store != null ? Optional.of(store) : variable("BRANCHBOOK_STORE");
    if (named.isEmpty()) return surroundings.usual();
    var url = read(named.get());
    var user = variable("BRANCHBOOK_DB_USER").orElse(url.user());
    return url.as(user, variable("BRANCHBOOK_DB_PASSWORD").orElse(url.password()));
  }

  /** The store with the key to its file, where it is encrypted: by login and password. */
  public StoreUrl unlocked(StoreUrl url) {
    if (!url.locked()) return url;
    var file =
        keyFile != null ? keyFile : variable("BRANCHBOOK_KEY_FILE").map(Path::of).orElse(null);
    if (file != null) return url.with(ServiceKey.read(file));
    var login = login();
    if (login.isEmpty()) throw new Failed(ExitCode.SIGN_IN, Text.of("store.opened.Encrypted", url));
    var password = new PasswordSource(this).ask("commands.password.of", login);
    return switch (new KeyFile(url.keys(), InstantSource.system()).open(login, password)) {
      case KeyFile.Tried.Right(var key) -> url.with(key);
      case KeyFile.Tried.Wrong(var left) ->
          throw new Failed(ExitCode.SIGN_IN, Text.of("staff.signin.wrong", left));
      case KeyFile.Tried.Locked(var until) ->
          throw new Failed(ExitCode.SIGN_IN, Text.of("staff.signin.locked", words().time(until)));
    };
  }

  /** The login given; "" for none. */
  public String login() {
    return login != null ? login : variable("BRANCHBOOK_LOGIN").orElse("");
  }

  /** A store beside the one that the command is about; the server's user is for servers only. */
  public StoreUrl other(String typed) {
    var url = read(typed);
    if (url.kind() == StoreUrl.Kind.FILE) return url;
    var user = variable("BRANCHBOOK_DB_USER").orElse(url.user());
    return url.as(user, variable("BRANCHBOOK_DB_PASSWORD").orElse(url.password()));
  }

  private static StoreUrl read(String typed) {
    var url =
        typed.startsWith("jdbc:")
            ? StoreUrl.read(typed)
            : Optional.of(StoreUrl.file(Path.of(typed)));
    return url.orElseThrow(
        () -> new Failed(ExitCode.USAGE, Text.of("commands.usage.noStore", url(typed))));
  }

  /** An address as it may be shown: a password may stand in its options. */
  private static String url(String typed) {
    return typed.replaceFirst("[?;].*", "");
  }
}
