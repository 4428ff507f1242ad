package io.github.offprint.digest;

/**
 * Tells text from other bytes, so that an endless binary input ends soon: text holds no NUL, and few characters that could
 * not be decoded.
 */
final class TextCheck {
    /** So many bad characters are let pass anywhere, however little text there is. */
    private static final int ALLOWED = 64;

    /** Beyond that, one bad character in so many. */
    private static final int ALLOWED_SHARE = 8;

    private long seen;
    private long bad;
    private boolean refused;

    /** Looks at the next line, and says whether the input is no text from this line on. */
    boolean refuses(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && c != '\t' && c != '\f' && c != '\u001B')) {
                bad++;
            }
        }
        seen += line.length();
        refused = bad > ALLOWED && bad > seen / ALLOWED_SHARE;
        return refused;
    }

    boolean refused() {
        return refused;
    }
}
