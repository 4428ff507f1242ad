package io.github.offprint.digest;

import io.github.offprint.ArxivId;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperDate.YearBasis;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year that a page leaves out. A page prints {@code Sep 30} for a date in the year in which it was made and
 * {@code Apr 30, 2023} for earlier ones. The first of these that is known decides: the caller's reference date, the page's
 * own full date, the paper's arXiv identifier, and the bound that the page itself proves.
 *
 * @param reference when the digest was made, as the caller says
 * @param pageDate the full date that the page prints of itself
 * @param latestPrinted the latest year printed with an entry, 0 if none is
 */
record YearInference(
        @Nullable LocalDate reference, @Nullable LocalDate pageDate, int latestPrinted) {
    /** The date of a paper may be one day ahead of the page's clock: they need not share a time zone. */
    private static final int SLACK_DAYS = 1;

    /** An identifier names the month of submission; a date further from it is of something else. */
    private static final int SLACK_MONTHS = 2;

    /** The date with the year found, or as it was if there is nothing to infer from. */
    PaperDate complete(PaperDate date, @Nullable ArxivId id) {
        if (date.year().isPresent()) {
            return date;
        }
        if (reference != null) {
            return inYearOf(reference, date, YearBasis.REFERENCE_DATE);
        }
        if (pageDate != null) {
            return inYearOf(pageDate, date, YearBasis.PAGE_DATE);
        }
        if (id != null) {
            return near(id.month(), date);
        }
        return latestPrinted == 0 ? date : withYear(date, bound(date), YearBasis.PAGE_BOUND);
    }

    /** Whether a date is later than the page that shows it can be. */
    boolean isAfterPage(PaperDate date) {
        LocalDate page = reference != null ? reference : pageDate;
        if (page == null) {
            return false;
        }
        LocalDate day = date.year().isPresent() ? date.toLocalDate().orElse(null) : inYear(date, page.getYear());
        return day != null && day.isAfter(page.plusDays(SLACK_DAYS));
    }

    /** A date after the page was made is no date in the page's year, so that its year stays open. */
    private PaperDate inYearOf(LocalDate page, PaperDate date, YearBasis basis) {
        return isAfterPage(date) ? date : withYear(date, page.getYear(), basis);
    }

    private PaperDate near(YearMonth submitted, PaperDate date) {
        int month = date.month().orElse(submitted.getMonthValue());
        for (int year = submitted.getYear() - 1; year <= submitted.getYear() + 1; year++) {
            long apart = ChronoUnit.MONTHS.between(submitted, YearMonth.of(year, month));
            if (Math.abs(apart) <= SLACK_MONTHS) {
                return withYear(date, year, YearBasis.ARXIV_ID);
            }
        }
        return date;
    }

    /** The first year after the printed ones that has the day: 29 February moves the bound. */
    private int bound(PaperDate date) {
        int year = latestPrinted + 1;
        while (inYear(date, year) == null) {
            year++;
        }
        return year;
    }

    private static PaperDate withYear(PaperDate date, int year, YearBasis basis) {
        return inYear(date, year) == null ? date : date.withYear(year, basis);
    }

    static @Nullable LocalDate inYear(PaperDate date, int year) {
        MonthDay day = MonthDay.of(date.month().orElse(1), date.day().orElse(1));
        return day.isValidYear(year) ? day.atYear(year) : null;
    }
}
