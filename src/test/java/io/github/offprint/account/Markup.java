package io.github.offprint.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notation that LaTeX spells in words, spelt in marks of the same length. */
final class Markup {
    private static final String FILLER = "\u2060";

    private static final Pattern LESS =
            Pattern.compile("\\$\\\\less\\$|\\{?\\\\textless(?:\\{\\}|\\}|(?![A-Za-z]))|\\{?\\$<\\$\\}?");
    private static final Pattern GREATER =
            Pattern.compile("\\$\\\\greater\\$|\\{?\\\\textgreater(?:\\{\\}|\\}|(?![A-Za-z]))|\\{?\\$>\\$\\}?");

    /** A hyphen for the end of a line, spaces and boxes by size, all of which print no word. */
    private static final Pattern UNPRINTED = Pattern.compile(
            "\\\\-|\\\\[hv]space\\*?\\s*\\{-?0[^{}]*\\}|\\\\[hv]?phantom(?:\\\\[{}]|\\s*\\{\\\\?[^{}]*\\})");

    private static final Pattern SPACE = Pattern.compile("\\\\[hv]space\\*?\\s*\\{[^{}]*\\}");

    /** A command that is spelt as text. */
    private static final Pattern BACKSLASH = Pattern.compile("\\\\textbackslash(?:\\{\\})?");

    private static final Pattern OPENING = Pattern.compile("\\\\textbraceleft(?:\\{\\}|(?![A-Za-z]))");
    private static final Pattern CLOSING = Pattern.compile("\\\\textbraceright(?:\\{\\}|(?![A-Za-z]))");

    private static final Pattern AMPERSAND = Pattern.compile("\\{?\\\\&\\}?(?=[0-9A-Za-z]{1,31};)");
    private static final Pattern AMPERSAND_OF_NUMBER = Pattern.compile("\\{?\\\\&\\}?\\\\?#(?=[0-9A-Za-z]{1,31};)");

    private static final Pattern HEADING = Pattern.compile("(?i)^\\s*<(jats:)?title>\\s*abstract\\s*</(jats:)?title>");

    private Markup() {}

    /** The text with each mark, heading and box that prints no word of its own replaced, place by place. */
    static String plain(String text) {
        String plain = fill(HEADING, " ", text);
        if (plain.indexOf('\\') < 0 && plain.indexOf('$') < 0) {
            return plain;
        }
        plain = fill(BACKSLASH, "\\", fill(SPACE, " ", fill(UNPRINTED, "", plain)));
        plain = fill(CLOSING, "}", fill(OPENING, "{", plain));
        plain = fill(AMPERSAND, "&", fill(AMPERSAND_OF_NUMBER, "&#", plain));
        return fill(GREATER, ">", fill(LESS, "<", plain));
    }

    private static String fill(Pattern pattern, String mark, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(match -> {
            String filler = FILLER.repeat(match.group().length() - mark.length());
            return Matcher.quoteReplacement(mark.equals(">") ? mark + filler : filler + mark);
        });
    }
}
