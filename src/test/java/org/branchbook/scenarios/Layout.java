package org.branchbook.scenarios;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/** What the letter keys type: the keys stay where they are, the letters change. */
enum Layout {
  ENGLISH("qwertyuiop[]asdfghjkl;'zxcvbnm,./`"),
  UKRAINIAN("йцукенгшщзхїфівапролджєячсмитьбю.'");

  private static final KeyCode[] CODES = codes();

  private final String letters;

  Layout(String letters) {
    this.letters = letters;
  }

  /** The key on which a Ukrainian or English keyboard has the character. */
  static KeyCode code(char c) {
    if (c == ' ') return KeyCode.SPACE;
    if (Character.isDigit(c)) return KeyCode.valueOf("DIGIT" + c);
    for (var layout : values()) {
      int at = layout.letters.indexOf(Character.toLowerCase(c));
      if (at >= 0) return CODES[at];
    }
    return KeyCode.UNDEFINED;
  }

  /** What comes of it where this layout is on and the fingers mean the character. */
  String typed(char meant) {
    for (var layout : values()) {
      int at =
          Character.isLetter(meant) ? layout.letters.indexOf(Character.toLowerCase(meant)) : -1;
      if (at >= 0) {
        var letter = letters.substring(at, at + 1);
        return Character.isUpperCase(meant) ? letter.toUpperCase(Locale.ROOT) : letter;
      }
    }
    return String.valueOf(meant);
  }

  /** What the key types without Shift; nothing for keys that type no letter. */
  String typed(KeyCode key) {
    if (key.isDigitKey()) return key.getName();
    for (int i = 0; i < CODES.length; i++) if (CODES[i] == key) return letters.substring(i, i + 1);
    return switch (key) {
      case ENTER -> "\r";
      case TAB -> "\t";
      case SPACE -> " ";
      case ESCAPE -> "\u001b";
      default -> "";
    };
  }

  private static KeyCode[] codes() {
    var latin = ENGLISH.letters;
    var codes = new KeyCode[latin.length()];
    for (int i = 0; i < codes.length; i++)
      codes[i] =
          switch (latin.charAt(i)) {
            case '[' -> KeyCode.OPEN_BRACKET;
            case ']' -> KeyCode.CLOSE_BRACKET;
            case ';' -> KeyCode.SEMICOLON;
            case '\'' -> KeyCode.QUOTE;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            case '/' -> KeyCode.SLASH;
            case '`' -> KeyCode.BACK_QUOTE;
            default -> KeyCode.valueOf(latin.substring(i, i + 1).toUpperCase(Locale.ROOT));
          };
    return codes;
  }
}
