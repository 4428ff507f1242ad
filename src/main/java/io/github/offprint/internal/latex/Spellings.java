package io.github.offprint.internal.latex;

import io.github.offprint.internal.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The tables of spellings read from LaTeX to text: {@code characters.txt} backwards, and {@code spellings.txt}. */
final class Spellings {

    /** What a command does. */
    enum Kind {
        /** It stands for text. */
        CHARACTER,
        /** It puts marks on a letter. */
        MARK,
        /** Its argument stays. */
        KEPT,
        /** Its argument stays, in quotes. */
        QUOTED,
        /** It stands for nothing. */
        SWITCH,
        /** It hides its argument. */
        HIDDEN,
        /** It leaves a space, and its argument is a length. */
        SPACE,
        /** Its argument is an address. */
        ADDRESS,
        /** It isn't in the tables. */
        UNKNOWN
    }

    /**
     * A command.
     *
     * @param kind what it does
     * @param text the character or the marks; empty for other kinds
     */
    record Command(Kind kind, String text) {}

    private static final Command UNKNOWN = new Command(Kind.UNKNOWN, "");
    private static final Map<String, Command> COMMANDS = new HashMap<>();
    private static final Map<String, String> GROUPS = new HashMap<>();
    private static final Map<Character, String> ALONE = new HashMap<>();
    private static final int LONGEST = 24;

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            addSpelling(Characters.spelling(c), String.valueOf(c));
            addMark(Characters.mark(c), c);
        }
        String section = "";
        for (String line : Tables.lines(Spellings.class, "spellings.txt")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else {
                add(section, line.split(" "));
            }
        }
    }

    private Spellings() {}

    private static void addSpelling(String spelling, String character) {
        if (spelling.startsWith("{\\")) {
            put(spelling.substring(2, spelling.length() - 1), Kind.CHARACTER, character);
        } else if (spelling.startsWith("{")) {
            GROUPS.put(spelling, character);
        } else if (spelling.startsWith("\\")) {
            put(spelling.substring(1), Kind.CHARACTER, character);
        }
    }

    private static void addMark(String command, char mark) {
        if (!command.isEmpty()) {
            put(command.substring(1), Kind.MARK, String.valueOf(mark));
        }
    }

    private static void add(String section, String[] words) {
        switch (section) {
            case "characters" -> addNames(words, Kind.CHARACTER);
            case "marks" -> addNames(words, Kind.MARK);
            case "alone" -> ALONE.put(characters(words[1]).charAt(0), characters(words[0]));
            case "cyrillic" -> addCyrillic(words);
            case "ding" -> addNumbered(section, words);
            case "textsuperscript", "textsubscript" -> addScripts(section, words);
            default -> {
                Kind kind = kind(section);
                for (String name : words) {
                    put(name, kind, "");
                }
            }
        }
    }

    private static Kind kind(String section) {
        return switch (section) {
            case "kept" -> Kind.KEPT;
            case "quoted" -> Kind.QUOTED;
            case "switches" -> Kind.SWITCH;
            case "hidden" -> Kind.HIDDEN;
            case "spaces" -> Kind.SPACE;
            case "addresses" -> Kind.ADDRESS;
            default -> throw new IllegalStateException(section);
        };
    }

    private static void addNames(String[] words, Kind kind) {
        StringBuilder text = new StringBuilder(characters(words[0]));
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("U+")) {
                text.append(characters(words[i]));
            } else {
                put(words[i], kind, text.toString());
            }
        }
    }

    private static void addCyrillic(String[] words) {
        for (int i = 0; i + 1 < words.length; i += 2) {
            put("CYR" + words[i + 1], Kind.CHARACTER, words[i].substring(0, 1));
            put("cyr" + words[i + 1].toLowerCase(Locale.ROOT), Kind.CHARACTER, words[i].substring(1));
        }
    }

    private static void addScripts(String name, String[] words) {
        for (int i = 0; i < words[0].length(); i++) {
            put(name + "{" + words[0].charAt(i) + "}", Kind.CHARACTER, words[1].substring(i, i + 1));
        }
    }

    private static void addNumbered(String name, String[] words) {
        int first = Integer.parseInt(words[0]);
        for (int i = 0; i < words[1].length(); i++) {
            put(name + "{" + (first + i) + "}", Kind.CHARACTER, words[1].substring(i, i + 1));
        }
    }

    private static String characters(String word) {
        return word.startsWith("U+") ? Character.toString(Integer.parseInt(word.substring(2), 16)) : word;
    }

    private static void put(String name, Kind kind, String text) {
        Command before = COMMANDS.put(name, new Command(kind, text));
        if (before != null) {
            throw new IllegalStateException(name);
        }
    }

    /** What is known of a command, by its name without the backslash. */
    static Command command(String name) {
        return COMMANDS.getOrDefault(name, UNKNOWN);
    }

    /**
     * The characters that a command and its argument stand for, as <code>textfrac{1}{7}</code> for one, or
     * <code>textsuperscript{12}</code> for each; empty if the tables don't have them all.
     */
    static String withArgument(String name, String argument) {
        if (argument.length() > LONGEST) {
            return "";
        }
        Command whole = command(name + argument);
        if (whole.kind() == Kind.CHARACTER) {
            return whole.text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < argument.length() - 1; i++) {
            Command one = command(name + "{" + argument.charAt(i) + "}");
            if (one.kind() != Kind.CHARACTER || !name.endsWith("script")) {
                return "";
            }
            text.append(one.text());
        }
        return text.toString();
    }

    /** The character that a whole group spells, as <code>{$\tau$}</code>, or an empty string. */
    static String group(String text, int start, int end) {
        return end - start > LONGEST ? "" : GROUPS.getOrDefault(text.substring(start, end), "");
    }

    /** How a mark looks that stands on nothing: <code>\'{}</code> is an acute accent; empty if it can't. */
    static String alone(char mark) {
        return ALONE.getOrDefault(mark, "");
    }
}
