package org.branchbook.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a text is worded: its language, its apostrophes, and words that the house never uses. */
record Wording(WordFiles.Entry entry) {
  private static final String END = "(?!\\p{L})";
  private static final String BEGIN = "(?<!\\p{L})";

  /** What is never said, and what is said instead. */
  private static final Map<String, Map<Pattern, String>> NEVER =
      Map.of(
          "uk",
          Map.ofEntries(
              never("лід(и|а|у|ів|ом|ами)?", "потенційний клієнт"),
              never("контрагент\\p{L}*", "юридична особа, клієнт"),
              never("спд", "ФОП"),
              never("профайл\\p{L}*", "картка клієнта"),
              never("ярус\\p{L}*|тир(и|у|ом)?", "категорія клієнта"),
              never("активність|активності", "контакт"),
              never("таймлайн\\p{L}*|стрічк\\p{L}*", "історія взаємодії"),
              never("диспозиці\\p{L}*", "результат контакту"),
              never("задач\\p{L}*", "завдання"),
              never("делегува\\p{L}*", "доручити"),
              never("двійник\\p{L}*", "можливий дублікат"),
              never("злитт\\p{L}*", "об’єднати картки"),
              never("зв['’]язан\\p{L}*", "пов’язані"),
              never("холдинг\\p{L}*", "продукти клієнта; група пов’язаних клієнтів"),
              never("лпр", "ключова особа"),
              never("девіаці\\p{L}*", "відхилення"),
              never("індустрі\\p{L}*", "галузь"),
              never("плейбук\\p{L}*", "регламент"),
              never("порад(а|и|у|ою)?", "рекомендація"),
              never("тікет\\p{L}*|кейс\\p{L}*", "скарга, звернення"),
              never("чурн\\p{L}*", "відтік"),
              never("супервізор\\p{L}*", "керівник"),
              never("сховищ\\p{L}*", "база даних")),
          "ru",
          Map.ofEntries(
              never("лид(ы|а|у|ов|ом|ами)?", "потенциальный клиент"),
              never("контрагент\\p{L}*", "юридическое лицо, клиент"),
              never("профайл\\p{L}*", "карточка клиента"),
              never("ярус\\p{L}*|тир(ы|у|ом)?", "категория клиента"),
              never("активность|активности", "контакт"),
              never("таймлайн\\p{L}*", "история взаимодействия"),
              never("диспозици\\p{L}*", "результат контакта"),
              never("двойник\\p{L}*", "возможный дубликат"),
              never("слияни\\p{L}*", "объединить карточки"),
              never("холдинг\\p{L}*", "продукты клиента"),
              never("лпр", "ключевое лицо"),
              never("девиаци\\p{L}*", "отклонение"),
              never("индустри\\p{L}*", "отрасль"),
              never("плейбук\\p{L}*", "регламент"),
              never("тикет\\p{L}*|кейс\\p{L}*", "жалоба, обращение"),
              never("чурн\\p{L}*", "отток"),
              never("супервизор\\p{L}*", "руководитель"),
              never("хранилищ\\p{L}*", "база данных")),
          "en",
          Map.of());

  private static final Map<String, Pattern> FOREIGN =
      Map.of("uk", Pattern.compile("[ыэъёЫЭЪЁ]"), "ru", Pattern.compile("[іїєґІЇЄҐ]"));

  List<String> faults() {
    var faults = new ArrayList<String>();
    entry.texts().forEach((language, text) -> look(language, text, faults));
    var english = entry.texts().get("en");
    if (english != null && english.matches(".*[a-z]{3,} [a-z]{3,}.*"))
      for (var language : List.of("uk", "ru"))
        if (english.equals(entry.texts().get(language)))
          faults.add(entry.place(language) + " is still English");
    return faults;
  }

  private void look(String language, String text, List<String> faults) {
    NEVER
        .get(language)
        .forEach(
            (word, instead) -> {
              var found = word.matcher(text);
              if (found.find())
                faults.add(
                    entry.place(language) + " says «" + found.group() + "», never: " + instead);
            });
    // quoted words, the languages' own names and examples may be in another language
    if (FOREIGN.containsKey(language)
        && !entry.key().contains("language")
        && !entry.key().contains("example")
        && FOREIGN.get(language).matcher(text.replaceAll("«[^»]*»", "")).find())
      faults.add(entry.place(language) + " has letters of another language: " + text);
    if (Pattern.compile("\\p{L}'\\p{L}").matcher(text).find())
      faults.add(entry.place(language) + ": write the apostrophe ’, not ': " + text);
  }

  private static Map.Entry<Pattern, String> never(String word, String instead) {
    return Map.entry(
        Pattern.compile(
            BEGIN + "(?:" + word + ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        instead);
  }
}
