package org.branchbook.duplicates.score;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.branchbook.duplicates.Traits;

/** The parameters for people and for organisations; kept as text. */
public final class Model {
  /**
   * What holds for a base too small to learn from: chances of agreement by degree, from different
   * over faint, similar and close to equal, among equal clients (m) and among others (u).
   */
  private static final String SHIPPED =
      """
      person partners 0.02 swapped 0.01 home 0.1
      person FAMILY m .05 .02 .03 .08 .82 u .968 .02 .008 .002 .002
      person GIVEN m .05 .02 .04 .07 .82 u .945 .02 .012 .003 .02
      person PATRONYMIC m .08 .04 .05 .08 .75 u .945 .02 .012 .003 .02
      person PATRONYMIC+ m .08 .04 .05 .08 .75 u .92 .02 .012 .008 .04
      person BIRTH_DATE m .03 .02 .04 .09 .82 u .9605 .03 .007 .0024 .0001
      person SEX m .02 .001 .001 .001 .977 u .5 .001 .001 .001 .497
      person SEX+ m .01 .001 .001 .001 .987 u .03 .001 .001 .001 .967
      person NUMBER m .06 .001 .01 .06 .869 u .99987 .00001 .00001 .0001 .00001
      person DOCUMENT m .25 .001 .009 .04 .70 u .99987 .00001 .00001 .0001 .00001
      person CORE m .30 .001 .009 .02 .67 u .9997 .00001 .00009 .0002 .00001
      person PHONE m .25 .001 .009 .04 .70 u .9996 .00001 .0001 .0002 .0001
      person EMAIL m .18 .02 .03 .07 .70 u .9988 .0006 .0003 .0002 .0001
      person EMAIL+ m .18 .02 .03 .07 .70 u .978 .012 .005 .003 .002
      person POSTCODE m .12 .04 .06 .08 .70 u .90 .06 .02 .01 .01
      person REGION m .05 .01 .02 .02 .90 u .79 .005 .005 .01 .19
      person REGION+ m .01 .005 .005 .01 .97 u .05 .005 .005 .01 .93
      person CITY m .12 .03 .05 .06 .74 u .82 .03 .02 .01 .12
      person CITY+ m .03 .01 .02 .05 .89 u .06 .02 .02 .05 .85
      person STREET m .12 .04 .05 .09 .70 u .955 .03 .008 .003 .004
      person STREET+ m .05 .03 .04 .08 .80 u .83 .06 .02 .02 .07
      person HOUSE m .15 .01 .05 .09 .70 u .95 .005 .01 .015 .02
      person HOUSE+ m .06 .01 .04 .07 .82 u .90 .01 .02 .03 .04
      person FLAT m .12 .01 .04 .05 .78 u .96 .005 .01 .01 .015
      person FLAT+ m .06 .01 .03 .05 .85 u .88 .01 .02 .02 .07
      person BIRTH_PLACE m .12 .05 .07 .08 .68 u .88 .05 .02 .01 .04
      person BIRTH_PLACE+ m .08 .04 .05 .08 .75 u .30 .10 .10 .10 .40
      person OCCUPATION m .22 .05 .05 .04 .64 u .90 .03 .02 .01 .04
      person EMPLOYER m .30 .05 .05 .08 .52 u .972 .015 .005 .003 .005
      person ORGANISATION m .10 .06 .09 .20 .55 u .959 .03 .007 .003 .001
      person CONTACT m .45 .05 .05 .10 .35 u .98 .01 .005 .003 .002
      organisation partners 0.02 swapped 0.01 home 0
      organisation ORGANISATION m .08 .07 .10 .20 .55 u .959 .03 .007 .003 .001
      organisation CONTACT m .45 .05 .05 .10 .35 u .98 .01 .005 .003 .002
      organisation NUMBER m .06 .001 .01 .06 .869 u .99987 .00001 .00001 .0001 .00001
      organisation DOCUMENT m .25 .001 .009 .04 .70 u .99987 .00001 .00001 .0001 .00001
      organisation CORE m .30 .001 .009 .02 .67 u .9997 .00001 .00009 .0002 .00001
      organisation PHONE m .25 .001 .009 .04 .70 u .9985 .00001 .0003 .0009 .0003
      organisation EMAIL m .25 .02 .03 .06 .64 u .9989 .0005 .0003 .0002 .0001
      organisation POSTCODE m .10 .03 .05 .07 .75 u .90 .06 .02 .01 .01
      organisation REGION m .05 .01 .02 .02 .90 u .79 .005 .005 .01 .19
      organisation REGION+ m .01 .005 .005 .01 .97 u .05 .005 .005 .01 .93
      organisation CITY m .08 .03 .03 .06 .80 u .67 .03 .02 .01 .27
      organisation CITY+ m .03 .01 .02 .05 .89 u .06 .02 .02 .05 .85
      organisation STREET m .12 .04 .05 .14 .65 u .955 .03 .008 .003 .004
      organisation STREET+ m .06 .03 .04 .12 .75 u .83 .06 .02 .02 .07
      organisation HOUSE m .12 .01 .04 .08 .75 u .95 .005 .01 .015 .02
      organisation HOUSE+ m .06 .01 .04 .07 .82 u .90 .01 .02 .03 .04
      organisation FLAT m .25 .01 .04 .05 .65 u .93 .005 .01 .01 .045
      organisation FLAT+ m .20 .01 .03 .05 .71 u .80 .01 .02 .02 .15
      organisation FAMILY m .20 .02 .03 .08 .67 u .968 .02 .008 .002 .002
      organisation GIVEN m .20 .02 .04 .07 .67 u .945 .02 .012 .003 .02
      organisation PATRONYMIC m .20 .04 .05 .08 .63 u .945 .02 .012 .003 .02
      organisation BIRTH_DATE m .10 .02 .04 .09 .75 u .9605 .03 .007 .0024 .0001
      organisation SEX m .02 .001 .001 .001 .977 u .5 .001 .001 .001 .497
      organisation BIRTH_PLACE m .12 .05 .07 .08 .68 u .88 .05 .02 .01 .04
      organisation OCCUPATION m .22 .05 .05 .04 .64 u .90 .03 .02 .01 .04
      organisation EMPLOYER m .30 .05 .05 .08 .52 u .972 .015 .005 .003 .005
      """;

  private final Map<Traits.Kind, Parameters> parameters = new EnumMap<>(Traits.Kind.class);

  private Model() {
    for (var kind : Traits.Kind.values()) parameters.put(kind, new Parameters());
  }

  /** What comes with the program. */
  public static Model shipped() {
    var model = new Model();
    model.take(SHIPPED);
    return model;
  }

  /** A model that was kept; what the text lacks is as shipped. */
  public static Model read(String text) {
    var model = shipped();
    model.take(text);
    return model;
  }

  /** This one with other parameters for a kind of client. */
  public Model with(Traits.Kind kind, Parameters learned) {
    var model = new Model();
    model.parameters.putAll(parameters);
    model.parameters.put(kind, learned);
    return model;
  }

  /** The parameters for a kind of client. */
  public Parameters of(Traits.Kind kind) {
    var of = parameters.get(kind);
    if (of == null) throw new IllegalStateException(kind + " is not modelled");
    return of;
  }

  /** The model as it is kept. */
  public String text() {
    var out = new StringBuilder();
    parameters.forEach((kind, p) -> p.write(kind.name().toLowerCase(Locale.ROOT), out));
    return out.toString();
  }

  private void take(String text) {
    for (var line : text.lines().toList()) {
      var words = line.strip().split("\\s+");
      for (var kind : Traits.Kind.values())
        if (words.length > 4 && kind.name().equalsIgnoreCase(words[0])) of(kind).read(words);
    }
  }
}
