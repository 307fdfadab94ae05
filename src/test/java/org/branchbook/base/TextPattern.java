package org.branchbook.base;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One text as a pattern, in its three languages. */
record TextPattern(WordFiles.Entry entry) {
  List<String> faults() {
    var faults = new ArrayList<String>();
    var places = new TreeMap<String, Set<String>>();
    entry
        .texts()
        .forEach(
            (language, text) -> {
              try {
                new com.ibm.icu.text.MessageFormat(text, ULocale.forLanguageTag(language));
                var pattern = new MessagePattern(text);
                places.put(language, arguments(pattern));
                faults.addAll(plurals(pattern, language));
              } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                faults.add(entry.place(language) + " is no message: " + e.getMessage());
              }
            });
    if (new HashSet<>(places.values()).size() > 1)
      faults.add(entry.key() + " takes other arguments in other languages: " + places);
    places.forEach(
        (language, names) -> {
          for (var name : names)
            if (!name.matches("\\d+"))
              faults.add(entry.place(language) + ": {" + name + "} should be a number");
        });
    return faults;
  }

  private static Set<String> arguments(MessagePattern pattern) {
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME)
        names.add(pattern.getSubstring(part));
    }
    return names;
  }

  private List<String> plurals(MessagePattern pattern, String language) {
    var faults = new ArrayList<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() != Part.Type.ARG_START || part.getArgType() != ArgType.PLURAL) continue;
      var needed = new TreeSet<>(PluralRules.forLocale(new ULocale(language)).getKeywords());
      int end = pattern.getLimitPartIndex(i);
      for (int j = i + 1; j < end; j++) {
        var inner = pattern.getPart(j);
        if (inner.getType() == Part.Type.ARG_SELECTOR) needed.remove(pattern.getSubstring(inner));
        if (inner.getType() == Part.Type.MSG_START) j = pattern.getLimitPartIndex(j);
      }
      if (!needed.isEmpty())
        faults.add(entry.place(language) + ": its plural lacks " + String.join(", ", needed));
    }
    return faults;
  }
}
