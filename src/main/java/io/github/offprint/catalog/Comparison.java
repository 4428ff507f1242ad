package io.github.offprint.catalog;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Doi;
import io.github.offprint.Organization;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.TitleKey;
import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import io.github.offprint.internal.record.Identifiers;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two records of papers have to say on whether they are of one paper. */
final class Comparison {
    static final int UNKNOWN_DAYS = Integer.MAX_VALUE;

    /** Counts of authors change between versions by one or two, and in long lists by a few more. */
    private static final int CLOSE_COUNT = 2;

    private static final double CLOSE_SHARE = 0.15;
    /** A digest may come a year after the paper; a paper rarely comes more than a month after its digest. */
    private static final int LONGEST_AFTER = 370;

    private static final int LONGEST_BEFORE = 31;
    /** So many days apart, dates are those of one event in two time zones or on two clocks. */
    private static final int SAME_DAYS = 1;

    private static final double LIKE_TITLES = 0.6;
    private static final int ABSTRACT_WORDS = 12;

    private final Paper asked;
    private final Paper known;
    private final Map<Kind, Degree> degrees = new EnumMap<>(Kind.class);
    private final TitleMatch title;
    private int days = UNKNOWN_DAYS;
    private Object askedIdentifier = "";
    private Object knownIdentifier = "";
    private int sharedNames;
    private int comparedNames;
    private double likeAbstracts;

    private Comparison(Paper asked, TitleKey key, Paper known) {
        this.asked = asked;
        this.known = known;
        this.title = TitleMatch.of(key, asked.title().equals(known.title()) ? key : TitleKey.of(known.title()));
    }

    /** Compares a paper, of whose title the key is at hand, with a known one. */
    static Comparison of(Paper asked, TitleKey key, Paper known) {
        Comparison comparison = new Comparison(asked, key, known);
        comparison.identifiers();
        comparison.titles();
        comparison.authors();
        comparison.count();
        comparison.dates();
        comparison.abstracts();
        comparison.organizations();
        return comparison;
    }

    /** What was found, with the texts for people, which are made only here. */
    List<Evidence> evidence() {
        return degrees.entrySet().stream()
                .map(found -> new Evidence(found.getKey(), found.getValue(), text(found.getKey())))
                .toList();
    }

    private String text(Kind kind) {
        return switch (kind) {
            case IDENTIFIER -> both(askedIdentifier, knownIdentifier);
            case TITLE -> known.title();
            case AUTHORS -> sharedNames + " of " + comparedNames + " names";
            case AUTHOR_COUNT ->
                both(
                        asked.authors().declaredCount().getAsInt(),
                        known.authors().declaredCount().getAsInt());
            case DATE -> both(asked.date().orElseThrow(), known.date().orElseThrow());
            case ABSTRACT -> Math.round(100 * likeAbstracts) + "% of the words with which they begin";
            case ORGANIZATION ->
                both(asked.organization().orElseThrow(), known.organization().orElseThrow());
        };
    }

    private static String both(Object one, Object other) {
        return one + ", " + other;
    }

    /** How many days lie between the two dates, or {@link #UNKNOWN_DAYS}. */
    int days() {
        return days;
    }

    TitleMatch title() {
        return title;
    }

    /** How far the records agree on something, or nothing if one of them is silent. */
    @Nullable
    Degree degree(Kind kind) {
        return degrees.get(kind);
    }

    private void identifiers() {
        Optional<ArxivId> one = Identifiers.arxivId(asked);
        Optional<ArxivId> other = Identifiers.arxivId(known);
        if (one.isPresent() && other.isPresent()) {
            identifiers(one.get().id(), other.get().id());
            return;
        }
        Optional<Doi> doi = Identifiers.publishedDoi(asked);
        Optional<Doi> otherDoi = Identifiers.publishedDoi(known);
        if (doi.isPresent() && otherDoi.isPresent()) {
            identifiers(doi.get(), otherDoi.get());
        }
    }

    private void identifiers(Object one, Object other) {
        degrees.put(Kind.IDENTIFIER, one.equals(other) ? Degree.SAME : Degree.DIFFERENT);
        askedIdentifier = one;
        knownIdentifier = other;
    }

    private void titles() {
        if (asked.title().isEmpty() || known.title().isEmpty()) {
            return;
        }
        Degree degree = title.kind() == TitleMatch.Kind.SAME
                ? Degree.SAME
                : title.kind() != TitleMatch.Kind.NONE
                                && (title.kind() != TitleMatch.Kind.WORDS || title.likeness() >= LIKE_TITLES)
                        ? Degree.CLOSE
                        : Degree.DIFFERENT;
        degrees.put(Kind.TITLE, degree);
    }

    private void authors() {
        Set<String> one = families(asked);
        Set<String> other = one.isEmpty() ? one : families(known);
        if (other.isEmpty()) {
            return;
        }
        int smaller = Math.min(one.size(), other.size());
        one.retainAll(other);
        int shared = one.size();
        Degree degree =
                shared * 5 >= smaller * 4 ? Degree.SAME : shared * 2 >= smaller ? Degree.CLOSE : Degree.DIFFERENT;
        degrees.put(Kind.AUTHORS, degree);
        sharedNames = shared;
        comparedNames = smaller;
    }

    private static Set<String> families(Paper paper) {
        Set<String> names = new HashSet<>();
        for (Author author : paper.authors().known()) {
            names.add(family(author));
        }
        names.remove("");
        return names;
    }

    /** The family name as names are compared. */
    static String family(Author author) {
        String name = author instanceof Author.Person person ? person.family() : author.name();
        return TitleKey.of(name).toString();
    }

    private void count() {
        if (asked.authors().declaredCount().isEmpty()
                || known.authors().declaredCount().isEmpty()) {
            return;
        }
        int one = asked.authors().declaredCount().getAsInt();
        int other = known.authors().declaredCount().getAsInt();
        int apart = Math.abs(one - other);
        boolean close = apart <= Math.min(CLOSE_COUNT, one / 2) || apart <= CLOSE_SHARE * Math.max(one, other);
        degrees.put(Kind.AUTHOR_COUNT, apart == 0 ? Degree.SAME : close ? Degree.CLOSE : Degree.DIFFERENT);
    }

    private void dates() {
        PaperDate one = asked.date().orElse(null);
        PaperDate other = known.date().orElse(null);
        if (one == null || other == null) {
            return;
        }
        Degree degree = degree(one, other);
        if (degree != null) {
            degrees.put(Kind.DATE, degree);
        }
    }

    /** Dates as far as both are known. */
    private @Nullable Degree degree(PaperDate one, PaperDate other) {
        if (!one.isYearDefinite() || !other.isYearDefinite()) {
            return one.isYearDefinite() ? seasons(other, one) : seasons(one, other);
        }
        Optional<LocalDate> first = one.toLocalDate();
        Optional<LocalDate> second = other.toLocalDate();
        if (first.isPresent() && second.isPresent()) {
            long after = ChronoUnit.DAYS.between(second.get(), first.get());
            days = (int) Math.abs(after);
            return days <= SAME_DAYS
                    ? Degree.SAME
                    : after <= LONGEST_AFTER && after >= -LONGEST_BEFORE ? Degree.CLOSE : Degree.DIFFERENT;
        }
        int years = Math.abs(one.year().getAsInt() - other.year().getAsInt());
        return years <= 1 ? Degree.CLOSE : Degree.DIFFERENT;
    }

    /** A day whose year is a bound or unknown, and a date: the day is taken in the year in which they are nearest. */
    private @Nullable Degree seasons(PaperDate loose, PaperDate other) {
        Optional<LocalDate> date = other.toLocalDate();
        if (loose.day().isEmpty() || date.isEmpty()) {
            boolean same = loose.day().isPresent()
                    && loose.day().equals(other.day())
                    && loose.month().equals(other.month());
            return same ? Degree.SAME : null;
        }
        MonthDay day = MonthDay.of(loose.month().getAsInt(), loose.day().getAsInt());
        LocalDate nearest = day.atYear(date.get().getYear());
        for (int year = date.get().getYear() - 1; year <= date.get().getYear() + 1; year++) {
            LocalDate there = day.atYear(year);
            nearest = apart(there, date.get()) < apart(nearest, date.get()) ? there : nearest;
        }
        int between = apart(nearest, date.get());
        if (loose.year().isPresent() && nearest.getYear() < loose.year().getAsInt()) {
            return Degree.DIFFERENT;
        }
        days = between <= LONGEST_BEFORE ? between : UNKNOWN_DAYS;
        return between <= SAME_DAYS ? Degree.SAME : between <= LONGEST_BEFORE ? Degree.CLOSE : null;
    }

    private static int apart(LocalDate one, LocalDate other) {
        return (int) Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private void abstracts() {
        if (asked.abstractText().isEmpty() || known.abstractText().isEmpty()) {
            return;
        }
        List<String> one = TitleKey.of(head(asked)).words();
        List<String> other = TitleKey.of(head(known)).words();
        int words = Math.min(ABSTRACT_WORDS, Math.min(one.size(), other.size()));
        if (words < ABSTRACT_WORDS) {
            return;
        }
        int shared = 0;
        List<String> rest = new ArrayList<>(other);
        for (String word : one) {
            shared += rest.remove(word) ? 1 : 0;
        }
        double likeness = (double) shared / Math.min(one.size(), other.size());
        boolean begins = one.subList(0, words).equals(other.subList(0, words));
        Degree degree = begins || likeness >= 0.9 ? Degree.SAME : likeness >= 0.6 ? Degree.CLOSE : Degree.DIFFERENT;
        degrees.put(Kind.ABSTRACT, degree);
        likeAbstracts = likeness;
    }

    private static String head(Paper paper) {
        String text = paper.abstractText();
        return text.substring(0, Math.min(text.length(), 300));
    }

    private void organizations() {
        Organization one = asked.organization().orElse(null);
        Organization other = known.organization().orElse(null);
        if (one != null && other != null) {
            boolean same = TitleKey.of(one.name()).equals(TitleKey.of(other.name()))
                    || (!one.handle().isEmpty() && one.handle().equalsIgnoreCase(other.handle()));
            degrees.put(Kind.ORGANIZATION, same ? Degree.SAME : Degree.DIFFERENT);
        }
    }
}
