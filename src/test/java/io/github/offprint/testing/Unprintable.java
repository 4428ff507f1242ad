package io.github.offprint.testing;

/** What must come neither into a paper nor out of a message. */
public final class Unprintable {
    private Unprintable() {}

    /** Whether a text holds a control character, one that turns the direction of writing, or half a character. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Unprintable::is);
    }

    private static boolean is(int c) {
        boolean direction = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || direction || half;
    }
}
