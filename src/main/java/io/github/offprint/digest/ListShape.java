package io.github.offprint.digest;

import io.github.offprint.digest.Run.Style;
import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Labels;
import io.github.offprint.internal.label.Labels.Lead;
import io.github.offprint.internal.label.Meaning;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a line what it may be in a list of papers, by the line alone. */
final class ListShape {
    /** A title may stand behind so many characters of a mark. */
    private static final int FIRST_PLACES = 2;

    private static final int MOST_CATEGORY_PARTS = 2;

    /** What headings below a heading without a link may say of a paper. */
    static final Set<Meaning> SECTIONS_HOLD =
            EnumSet.of(Meaning.TITLE, Meaning.AUTHORS, Meaning.ABSTRACT, Meaning.SUMMARY, Meaning.DATE, Meaning.VENUE);

    private ListShape() {}

    /** {@code --- 1. Title ---}, which may go on in the next lines. */
    static boolean isRuledTitle(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '-') {
            start++;
        }
        return start >= 3
                && start + 2 < text.length()
                && text.charAt(start) == ' '
                && Character.isDigit(text.charAt(start + 1));
    }

    /** A line of a table of contents. */
    static boolean isContents(Line line) {
        return !line.links().isEmpty()
                && line.links().stream().allMatch(link -> link.value().startsWith("#"))
                && line.links().get(0).start() <= 2;
    }

    static boolean isNumbered(Line line) {
        return Character.isDigit(line.text().charAt(0))
                && !ListTitle.tidy(line.text()).equals(line.text());
    }

    /** Whether an item is about a paper: it links to one, or says that a link does. */
    static boolean isItem(Line line) {
        boolean paper =
                line.links().stream().anyMatch(link -> ListTitle.isPaper(link) || ListTitle.saysPaper(link, line));
        return paper && !ListTitle.ofItem(line).isEmpty();
    }

    /** The label that a line begins with, be it that strong type and no colon sets it apart. */
    static Optional<Lead> lead(Line line) {
        Optional<Lead> lead = Labels.lead(line.text());
        Run strong = lead.isPresent() ? null : leadingStrong(line);
        return strong == null
                ? lead
                : Labels.of(strong.of(line.text())).map(meaning -> new Lead(meaning, strong.end()));
    }

    /** Whether a line begins with a label in strong type and a colon that is none of ours. */
    static boolean hasUnknownLabel(Line line) {
        Run strong = leadingStrong(line);
        String text = line.text();
        boolean colon = strong != null
                && strong.end() > strong.start()
                && (isColon(text.charAt(strong.end() - 1))
                        || (strong.end() < text.length() && isColon(text.charAt(strong.end()))));
        return colon && lead(line).isEmpty();
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static @Nullable Run leadingStrong(Line line) {
        for (Run run : line.runs()) {
            if (run.is(Style.STRONG) && run.start() <= FIRST_PLACES) {
                return run;
            }
        }
        return null;
    }

    /** Whether a line is nothing but links that say what they lead to, one of them to a paper. */
    static boolean isLabelledLinks(Line line) {
        int at = 0;
        boolean paper = false;
        for (Run link : line.links()) {
            Optional<Meaning> meaning = Labels.of(link.of(line.text())).filter(Meaning::isLink);
            if (meaning.isEmpty() || link.start() < at || hasLetter(line.text().substring(at, link.start()))) {
                return false;
            }
            paper |= meaning.get().isPaper();
            at = link.end();
        }
        return paper && !hasLetter(line.text().substring(at));
    }

    /** An item that says of nothing what it is: the next one, or a section. */
    static boolean isNextItem(Line line) {
        boolean italics = line.runs().stream().anyMatch(run -> run.is(Style.EMPHASIS) && run.start() == 0);
        boolean numbered = isNumbered(line) && Addresses.first(line.text()) > 0; // else it may go on with an abstract
        return (line.bullet() || numbered)
                && !italics
                && line.links().stream().noneMatch(link -> Labels.isLabel(link.of(line.text())));
    }

    static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    static @Nullable String strongTitle(Line line) {
        if (line.runs().isEmpty() || lead(line).isPresent()) {
            return null;
        }
        boolean item = isItem(line);
        for (Run run : line.runs()) {
            if (!run.is(Style.STRONG) || run.start() > FIRST_PLACES) {
                continue;
            }
            String text = run.of(line.text());
            boolean alone = !hasLetter(line.text().substring(run.end())) || (item && !goesOn(line.text(), run.end()));
            if (alone && ListTitle.isTitle(text)) {
                return ListTitle.tidy(text);
            }
        }
        return null;
    }

    /** Whether a sentence goes on at a place. */
    private static boolean goesOn(String text, int at) {
        String rest = text.substring(at).strip();
        return !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    }

    static boolean isPaper(String address) {
        return ListTitle.isPaper(new Run(Style.LINK, 0, 0, address));
    }

    static boolean isTitleLine(Line line) {
        return line.startsParagraph()
                && line.links().isEmpty()
                && ListTitle.isTitle(line.text())
                && !line.text().endsWith(".");
    }

    static boolean isWholeLink(Line line) {
        return line.links().stream()
                .anyMatch(link -> ListTitle.isPaper(link)
                        && ListTitle.isTitle(link.of(line.text()))
                        && 2 * (link.end() - link.start()) > line.text().length());
    }

    /** Whether a tag is a category of arXiv by its form, {@code cs.SD}. */
    static boolean isCategory(String tag) {
        String[] parts = tag.split("\\.", MOST_CATEGORY_PARTS + 1);
        boolean lower = !parts[0].isEmpty() && parts[0].chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        return lower
                && parts.length == MOST_CATEGORY_PARTS
                && parts[1].length() >= 2
                && parts[1].chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
