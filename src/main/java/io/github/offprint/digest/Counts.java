package io.github.offprint.digest;

/** Counts as pages print them: {@code 12}, {@code 1,234}, {@code 1.2k}, {@code 3M}. */
final class Counts {
    /** The result where a text is no count. */
    static final int NONE = -1;

    private static final int LONGEST = 9;

    private Counts() {}

    /**
     * Reads a count; {@code 1.2k} is 1200, which is as much as the page says.
     *
     * @return the count, or {@link #NONE}
     */
    static int parse(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return NONE;
        }
        long scale = switch (text.charAt(length - 1)) {
            case 'k', 'K' -> 1_000;
            case 'm', 'M' -> 1_000_000;
            default -> 1;
        };
        String digits = scale == 1 ? text : text.substring(0, length - 1);
        return scale == 1 ? whole(digits) : scaled(digits, scale);
    }

    private static int whole(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return digits(text);
        }
        boolean grouped = comma <= 3 && text.length() - comma == 4;
        return grouped ? digits(text.substring(0, comma) + text.substring(comma + 1)) : NONE;
    }

    private static int scaled(String text, long scale) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return bounded(digits(text), scale);
        }
        String fraction = text.substring(dot + 1);
        int whole = digits(text.substring(0, dot));
        int part = fraction.length() > 3 ? NONE : digits(fraction);
        if (whole == NONE || part == NONE) {
            return NONE;
        }
        long thousandths = part * (fraction.length() == 1 ? 100L : fraction.length() == 2 ? 10L : 1L);
        return bounded(whole, scale) == NONE ? NONE : (int) (whole * scale + thousandths * scale / 1_000);
    }

    private static int bounded(int count, long scale) {
        return count == NONE || count > 1_000 ? NONE : (int) (count * scale);
    }

    private static int digits(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return NONE;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
