package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts are complete, well-formed and in the glossary's words, and the sources ask for none
 * that isn't there.
 */
class WordsTest {
  private static final Logger LOG = LoggerFactory.getLogger(WordsTest.class);
  private static WordFiles files;
  private static Sources sources;

  @BeforeAll
  static void read() throws IOException {
    files = WordFiles.read();
    sources = Sources.read();
  }

  @Test
  void everyFileIsListedOnceAndReadable() {
    none(files.faults());
  }

  @Test
  void everyKeyStandsInAllLanguages() {
    none(files.missing());
  }

  @Test
  void everyTextIsWellFormedAndTakesTheSameArguments() {
    none(files.all().stream().flatMap(e -> new TextPattern(e).faults().stream()).toList());
  }

  @Test
  void textsAreInTheirLanguageAndInTheGlossarysWords() {
    none(files.all().stream().flatMap(e -> new Wording(e).faults().stream()).toList());
  }

  @Test
  void theSourcesAskOnlyForWhatIsThere() {
    none(sources.unknown(files.keys()));
  }

  @Test
  void everyConstantThatIsNamedHasItsName() {
    none(sources.unnamed(files.keys()));
  }

  @Test
  void everyLanguageCanBeOpened() {
    for (var language : Words.LANGUAGES)
      assertEquals(new TreeSet<>(files.keys()), Words.in(language).keys(), language);
  }

  /** Only told, for a text may be asked for in ways that can't be read from the source. */
  @Test
  void tellsWhatNobodyAsksFor() {
    var unused = new ArrayList<>(files.keys());
    unused.removeAll(sources.asked(files.keys()));
    if (!unused.isEmpty())
      LOG.info("{} texts that no source names, the first: {}", unused.size(), first(unused));
  }

  private static List<String> first(List<String> some) {
    return some.subList(0, Math.min(some.size(), 12));
  }

  private static void none(List<String> faults) {
    faults.forEach(LOG::error);
    assertTrue(faults.isEmpty(), () -> "\n" + String.join("\n", faults) + "\n");
  }
}
