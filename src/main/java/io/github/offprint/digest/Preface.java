package io.github.offprint.digest;

import io.github.offprint.PaperDate;
import io.github.offprint.digest.Token.Kind;
import io.github.offprint.internal.date.DateText;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.record.PaperAddress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the pages of a document and tells when they were made: the front matter or the lines that the program
 * wrote which saved the page, and the links to the page of the day before or after.
 */
final class Preface {
    private static final int MOST_LINES = 60;
    private static final String NEIGHBOUR = "/papers/date/";
    private static final int NEAR_DAYS = 31;

    private static final List<String> DATED =
            List.of("captur", "fetch", "retriev", "export", "saved", "access", "crawl", "scrap", "date", "timestamp");

    private final boolean titled;
    private int lines;
    private boolean open = true;
    private boolean frontMatter;
    private @Nullable LocalDate captured;
    private @Nullable LocalDate neighbour;

    /**
     * Begins a document.
     *
     * @param captured when it was made, if that is known from elsewhere
     * @param titled whether its headings are titles of the document, as on a page
     */
    Preface(@Nullable LocalDate captured, boolean titled) {
        this.captured = captured;
        this.titled = titled;
    }

    /** Looks at the next line of the document, and says whether it is about the document and not of it. */
    boolean takes(Line line) {
        lines++;
        noteNeighbour(line);
        if (!open || lines > MOST_LINES || Phrase.HEAD.is(line.text()) || Marked.kind(line) == Kind.HEAD) {
            open = false;
            return false;
        }
        if (line.text().isEmpty() || isRule(line.text())) {
            open = lines == 1 || !frontMatter;
            frontMatter = lines == 1;
            return true;
        }
        return isAbout(line) || (titled && isDocumentTitle(line));
    }

    private static boolean isRule(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> c == '-');
    }

    private static boolean isDocumentTitle(Line line) {
        return (line.heading() == 1 || line.heading() == 2)
                && !Phrase.HEADING.is(line.text())
                && line.links().stream().noneMatch(link -> PaperAddress.isPaperPage(link.value()));
    }

    private boolean isAbout(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 40 || Addresses.first(text) == 0) {
            return false;
        }
        String key = bare(text.substring(0, colon)).toLowerCase(Locale.ROOT);
        boolean about = frontMatter || Phrase.CAPTURE.is(key);
        if (about && captured == null && DATED.stream().anyMatch(key::contains)) {
            captured = dateAtStart(bare(text.substring(colon + 1)));
        }
        return about;
    }

    /** Without the marks of an item, of emphasis and of quotation. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "-*\"' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*\"' ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private void noteNeighbour(Line line) {
        for (Run link : line.links()) {
            int at = link.value().indexOf(NEIGHBOUR);
            if (at >= 0 && neighbour == null) {
                neighbour = dateAtStart(link.value().substring(at + NEIGHBOUR.length()));
            }
        }
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        return DateText.readDay(text.substring(0, Math.min("2023-09-30".length(), text.length())))
                .flatMap(PaperDate::toLocalDate)
                .orElse(null);
    }

    /**
     * When the page was made, as far as its surroundings tell with certainty: two that name different years tell nothing.
     *
     * @param printed the date that the page shows of itself, without a year
     */
    @Nullable
    LocalDate date(@Nullable PaperDate printed) {
        LocalDate linked = linked(printed);
        if (captured == null || linked == null) {
            return captured == null ? linked : captured;
        }
        return captured.getYear() == linked.getYear() ? (captured.isAfter(linked) ? captured : linked) : null;
    }

    private @Nullable LocalDate linked(@Nullable PaperDate printed) {
        if (neighbour == null || printed == null || printed.day().isEmpty()) {
            return neighbour;
        }
        for (int year = neighbour.getYear() - 1; year <= neighbour.getYear() + 1; year++) {
            LocalDate day = YearInference.inYear(printed, year);
            if (day != null && Math.abs(ChronoUnit.DAYS.between(neighbour, day)) <= NEAR_DAYS) {
                return day;
            }
        }
        return neighbour;
    }
}
