package io.github.offprint.format;

/**
 * Keeps spreadsheets from running text as a formula, by an apostrophe in front
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>).
 */
final class FormulaGuard {
    private static final String TRIGGERS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The text, with one apostrophe more if what follows its own apostrophes could start a formula. */
    static String guard(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        boolean risky = start < text.length() && TRIGGERS.indexOf(text.charAt(start)) >= 0;
        return risky && !isNumber(text) ? GUARD + text : text;
    }

    /** What {@link #guard} was given. */
    static String unguard(String text) {
        return text.startsWith("'") && guard(text.substring(1)).equals(text) ? text.substring(1) : text;
    }

    /** A sign, digits, and at most one dot among them. */
    private static boolean isNumber(String text) {
        int digits = 0;
        int dots = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            dots += c == '.' ? 1 : 0;
        }
        boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
        return signed && digits > 0 && dots <= 1 && digits + dots == text.length() - 1;
    }
}
