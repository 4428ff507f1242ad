package io.github.offprint.catalog;

import static io.github.offprint.catalog.Evidence.Degree.CLOSE;
import static io.github.offprint.catalog.Evidence.Degree.DIFFERENT;
import static io.github.offprint.catalog.Evidence.Degree.SAME;

import io.github.offprint.catalog.Evidence.Degree;
import io.github.offprint.catalog.Evidence.Kind;
import org.jspecify.annotations.Nullable;

/**
 * When two records are surely of one paper. A title alone is proof only if it is long and nothing speaks against it: papers
 * with the same title exist, and so do papers whose titles differ in a word.
 */
final class MatchRules {
    /** A title of less weight may be that of many papers: "Deep Learning". */
    private static final double SPEAKING = 2.5;
    /** A title so heavy, but for a slip of the pen, is that of one paper. */
    private static final double UNIQUE = 4;
    /** A part of a title needs so much weight, and this much to do with less support; lighter ones aren't looked up. */
    static final double LEAST_PART = 2;

    private static final double HEAVY_PART = 4;
    private static final double LEAST_SUBTITLE = 3;

    /** Titles that were reworded must share so much weight, and more if the count of authors is not known. */
    private static final double LEAST_COUNTED = 3;

    private static final double LEAST_UNCOUNTED = 4.5;

    /** How much of two titles must be shared, from what is nearly the same title down to where no more is said. */
    private static final double NEARLY_SAME = 0.8;

    private static final double MOSTLY_SAME = 0.75;
    private static final double ALIKE = 0.6;
    private static final double SOME_WORDS = 0.25;
    /** Papers of one group on one day share half a title, and then differ in more than this. */
    private static final double MOST_CHANGED = 3.5;

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final TitleMatch title;
    private final @Nullable Degree identifier;
    private final @Nullable Degree authors;
    private final @Nullable Degree count;
    private final @Nullable Degree date;
    private final @Nullable Degree opening;
    private final int days;

    private MatchRules(Comparison comparison) {
        title = comparison.title();
        identifier = comparison.degree(Kind.IDENTIFIER);
        authors = comparison.degree(Kind.AUTHORS);
        count = comparison.degree(Kind.AUTHOR_COUNT);
        date = comparison.degree(Kind.DATE);
        opening = comparison.degree(Kind.ABSTRACT);
        days = comparison.days();
    }

    static boolean isSure(Comparison comparison) {
        return new MatchRules(comparison).isSure();
    }

    private boolean isSure() {
        if (identifier != null) {
            return identifier == SAME && (title.likeness() >= SOME_WORDS || !isContradicted());
        }
        return switch (title.kind()) {
            case SAME -> !isContradicted() && !isLater() && (title.weight() >= SPEAKING || isNamed());
            case TYPO -> !isContradicted() && !isLater() && (title.weight() >= UNIQUE || isNamed());
            case PART -> isReworded() || isPart();
            case SUBTITLE -> isReworded() || (date == SAME && isSurelySupported() && title.weight() >= LEAST_SUBTITLE);
            case MAIN, WORDS -> isReworded();
            case NONE -> opening == SAME && isSupported() && !isContradicted() && isLike(SOME_WORDS);
        };
    }

    /** Whether it is a title that was changed; the more it was, the more else must agree. */
    private boolean isReworded() {
        if (!isSurelySupported() || (count == CLOSE && authors != SAME && opening != SAME)) {
            return false;
        }
        if (opening == SAME || authors == SAME) {
            return opening == SAME || isLike(NEARLY_SAME);
        }
        if (count == SAME) {
            boolean nearly = isLike(NEARLY_SAME) && (date == SAME || days <= MONTH);
            boolean alike = isLike(ALIKE) && date == SAME && title.changed() <= MOST_CHANGED;
            return title.weight() >= LEAST_COUNTED && (nearly || alike);
        }
        return date == SAME && isLike(MOSTLY_SAME) && title.weight() >= LEAST_UNCOUNTED;
    }

    /** Whether a title without its subtitle is this one's: the less it says, the nearer they must be in time. */
    private boolean isPart() {
        if (!isUnopposed() || title.weight() < LEAST_PART) {
            return false;
        }
        boolean near = days <= (title.weight() >= HEAVY_PART ? MONTH : WEEK) && isSameCount();
        boolean heavy = title.weight() >= HEAVY_PART && days <= WEEK;
        return date == SAME || authors == SAME || opening == SAME || near || heavy;
    }

    /** Whether it may be the second paper of that title: another count of authors, months apart. */
    private boolean isLater() {
        return count != null && count != SAME && authors != SAME && days > MONTH && days != Comparison.UNKNOWN_DAYS;
    }

    private boolean isLike(double least) {
        return title.likeness() >= least;
    }

    private boolean isSameCount() {
        return count == SAME || authors == SAME || opening == SAME;
    }

    /** Whether more than the season in which it came says that a title that many papers may have is this one's. */
    private boolean isNamed() {
        return date == SAME
                || authors == SAME
                || authors == CLOSE
                || opening == SAME
                || (date == CLOSE && count == SAME);
    }

    /** Whether something beside the title says that it is the same paper. */
    private boolean isSupported() {
        return date == SAME || date == CLOSE || isSameCount() || authors == CLOSE || opening == CLOSE;
    }

    /** Whether a date or the names speak for it, and nothing whatever against it. */
    private boolean isSurelySupported() {
        return isUnopposed()
                && (date == SAME || (date == CLOSE && isSameCount()) || authors == SAME || opening == SAME);
    }

    private boolean isUnopposed() {
        return authors != DIFFERENT && count != DIFFERENT && date != DIFFERENT && opening != DIFFERENT;
    }

    /** Whether what differs outweighs what agrees. */
    private boolean isContradicted() {
        if (authors == DIFFERENT || (opening == DIFFERENT && date != SAME && count != SAME)) {
            return true;
        }
        if (date == DIFFERENT) {
            return !(isSameCount() || authors == CLOSE);
        }
        return count == DIFFERENT && date != SAME && date != CLOSE;
    }
}
