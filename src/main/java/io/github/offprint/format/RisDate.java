package io.github.offprint.format;

import io.github.offprint.PaperDate;
import io.github.offprint.internal.date.DateText;
import java.util.Locale;
import java.util.OptionalInt;

/** Dates as RIS writes them, {@code 2012/03/04/remark}; the remark says what the numbers can't. */
final class RisDate {
    private static final int LATEST = 9999;

    private RisDate() {}

    /** A date of RIS; empty if it has no year that RIS can write. */
    static String text(PaperDate date) {
        int year = date.year().orElse(0);
        if (year < 1 || year > LATEST || date.unspecifiedDigits() > 0 || date.isApproximate()) {
            return "";
        }
        String months = DateText.besideYear(date);
        boolean plain = !date.isRange() && !date.isUncertain();
        String remark = plain && date.season().isEmpty() ? "" : plain || !months.isEmpty() ? months : date.toString();
        String day = String.format(Locale.ROOT, "%04d/%s/%s", year, two(date.month()), two(date.day()));
        return remark.isEmpty() ? bare(day) : day + "/" + remark;
    }

    private static String two(OptionalInt part) {
        return part.isPresent() ? String.format(Locale.ROOT, "%02d", part.getAsInt()) : "";
    }

    /** A date as RIS writes it, or by EDTF if it can't be. */
    static String spelled(PaperDate date) {
        String text = text(date);
        return text.isEmpty() ? date.toString() : text;
    }

    /** Without the slashes at the end, which keep the places of parts that aren't there. */
    static String bare(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '/') {
            end--;
        }
        return value.substring(0, end);
    }
}
