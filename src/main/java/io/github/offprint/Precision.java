package io.github.offprint;

import java.io.Serializable;

/** What is said of a date beside its numbers; {@code open} is a range without an end. */
record Precision(boolean approximate, boolean uncertain, int unspecifiedDigits, boolean open) implements Serializable {
    static final Precision PLAIN = new Precision(false, false, 0, false);

    Precision ofWholeYear() {
        return new Precision(approximate, uncertain, 0, open);
    }

    boolean isExact() {
        return !approximate && !uncertain && unspecifiedDigits == 0;
    }
}
