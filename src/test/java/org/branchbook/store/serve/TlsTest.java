package org.branchbook.store.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.store.Databases;
import org.branchbook.store.serve.StoreServer.Begun;
import org.branchbook.store.serve.StoreServer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said between server and workstations, encrypted by a certificate made on the spot. */
class TlsTest {
  private static final String KEYS_PASSWORD = "for the key store";
  private static final String PASSWORD = "for the workstations";

  @TempDir Path folder;

  @Test
  void whoTrustsTheCertificateComesInAndNobodyElse() throws Exception {
    var keys = folder.resolve("server.p12");
    keytool(keys, "-genkeypair", "-alias", "store", "-keyalg", "EC", "-dname", "CN=localhost");
    var certificate = folder.resolve("server.cer");
    keytool(keys, "-exportcert", "-alias", "store", "-file", certificate.toString());
    var trusted = folder.resolve("trusted.p12");
    keytool(
        trusted, "-importcert", "-noprompt", "-alias", "store", "-file", certificate.toString());

    var store = Databases.file(folder.resolve("bank"));
    var begun = StoreServer.begin(store, new Entry(0, PASSWORD, keys, KEYS_PASSWORD));
    try (var server = assertInstanceOf(Begun.Done.class, begun).server()) {
      var address = server.address("localhost");
      assertTrue(address.startsWith("jdbc:h2:ssl:"), address);
      assertEquals("written 1", workstation(address, trusted));
      assertEquals("Unreachable", workstation(address, null), "a certificate it doesn't know");
      var plain = address.replace("jdbc:h2:ssl:", "jdbc:h2:tcp:");
      assertEquals("Unreachable", workstation(plain, trusted), "without encryption");
    }
  }

  @Test
  void aKeyStoreThatDoesNotOpenIsSaid() throws Exception {
    var keys = folder.resolve("server.p12");
    keytool(keys, "-genkeypair", "-alias", "store", "-keyalg", "EC", "-dname", "CN=localhost");
    try (var store = Databases.file(folder.resolve("bank"))) {
      var begun = StoreServer.begin(store, new Entry(0, PASSWORD, keys, "another"));
      assertInstanceOf(Begun.Failed.class, begun);
    }
  }

  private static void keytool(Path keys, String... args) throws Exception {
    var command = new ArrayList<>(List.of(java("keytool"), "-keystore", keys.toString()));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", KEYS_PASSWORD));
    command.addAll(1, List.of(args[0]));
    command.addAll(List.of(args).subList(1, args.length));
    said(command);
  }

  private static String workstation(String address, Path trusted) throws Exception {
    var command = new ArrayList<>(List.of(java("java"), "-XX:TieredStopAtLevel=1"));
    if (trusted != null) {
      command.add("-Djavax.net.ssl.trustStore=" + trusted);
      command.add("-Djavax.net.ssl.trustStorePassword=" + KEYS_PASSWORD);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(TlsWorkstation.class.getName(), address, PASSWORD));
    var lines = said(command).lines().toList();
    return lines.isEmpty() ? "" : lines.getLast();
  }

  private static String said(List<String> command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said);
    return said.strip();
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }
}
