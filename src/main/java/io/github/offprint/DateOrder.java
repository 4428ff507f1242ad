package io.github.offprint;

import java.util.Comparator;

/** The order of dates by the first day that they may mean; a less exact one comes before those within it. */
final class DateOrder {
    static final Comparator<PaperDate> INSTANCE = Comparator.comparing(
                    (PaperDate date) -> date.year().isEmpty() && !date.isRange())
            .thenComparingInt(date -> date.year().orElse(Integer.MIN_VALUE))
            .thenComparingInt(DateOrder::firstMonth)
            .thenComparingInt(date -> date.day().orElse(0))
            .thenComparing(PaperDate::toString)
            .thenComparing(PaperDate::yearBasis);

    private DateOrder() {}

    /** A season begins with its first whole month: spring in March. */
    private static int firstMonth(PaperDate date) {
        return date.season().isPresent()
                ? 3 * date.season().getAsInt()
                : date.month().orElse(0);
    }
}
