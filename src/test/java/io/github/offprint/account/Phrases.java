package io.github.offprint.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The closed list of labels and phrases of furniture. A phrase counts at its place alone: {@code line} is a whole line,
 * {@code label} a whole stretch between marks, or one before a colon, {@code words} stands anywhere. In a phrase {@code #}
 * is a number that belongs to it, {@code v#} that of a version, {@code §} a size, {@code %} a number that must stand there and
 * belongs to a field.
 */
final class Phrases {
    private record Phrase(String place, List<String> words) {}

    private static final Map<String, Pattern> WILD = Map.of(
            "#", Pattern.compile("\\d[\\dk]*"),
            "%", Pattern.compile("\\d[\\dk]*"),
            "§", Pattern.compile("\\d+kb"),
            "v#", Pattern.compile("v\\d+"));

    private static final Phrases ALL = new Phrases("phrases.tsv");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Pattern> addresses = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    /** What stands between two lines of a form's pages. */
    private record Region(String form, Pattern from, Pattern to) {}

    private Phrases(String resource) {
        for (String[] row : Table.rows(resource)) {
            if (row[0].equals("address")) {
                addresses.add(Pattern.compile(row[1]));
            } else if (row[0].equals("between")) {
                regions.add(new Region(row[1], line(row[2]), line(row[3])));
            } else {
                List<String> words = words(row[1]);
                byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase(row[0], words));
            }
        }
    }

    private static Pattern line(String phrase) {
        return Pattern.compile("[\\W]*" + Pattern.quote(phrase).replace("*", "\\E.*\\Q") + "[\\W]*");
    }

    /** Whether a text is nothing but a phrase. */
    boolean isPhrase(String text) {
        Stretch stretch = new Stretch(Piece.text(text, 1));
        mark(stretch, true);
        return !stretch.words().isEmpty() && stretch.texts().isEmpty();
    }

    /** The lines of a document that stand between two known lines of its form, these included. */
    Set<Integer> between(String form, List<Piece> pieces) {
        Set<Integer> lines = new HashSet<>();
        for (Region region : regions) {
            boolean inside = false;
            for (Piece piece : pieces) {
                String line = piece.text().strip();
                inside |= region.form().equals(form)
                        && region.from().matcher(line).matches();
                inside &= !region.to().matcher(line).matches();
                if (inside) {
                    lines.add(piece.line());
                }
            }
        }
        return lines;
    }

    static Phrases all() {
        return ALL;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.split(" ")) {
            if (WILD.containsKey(part)) {
                words.add(part);
            } else {
                words.addAll(Words.texts(part));
            }
        }
        return words;
    }

    /**
     * Marks the words of a stretch that belong to a phrase.
     *
     * @param everywhere whether labels and furniture may stand in it, and not just phrases within values
     */
    void mark(Stretch stretch, boolean everywhere) {
        List<Words.Word> words = stretch.words();
        for (int i = 0; i < words.size(); i++) {
            String address = stretch.address(i);
            if (!address.isEmpty()
                    && addresses.stream()
                            .anyMatch(known -> known.matcher(address).matches())) {
                stretch.set(i, Fate.LABEL);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Phrase longest = null;
            for (String key : List.of(words.get(i).text(), "#", "%", "§", "v#")) {
                for (Phrase phrase : byFirst.getOrDefault(key, List.of())) {
                    boolean longer = longest == null
                            || phrase.words().size() > longest.words().size();
                    boolean may = everywhere || phrase.place().equals("words");
                    longest = may && longer && matches(phrase, stretch, i) ? phrase : longest;
                }
            }
            if (longest != null) {
                mark(longest, stretch, i);
                i += longest.words().size() - 1;
            }
        }
    }

    private static void mark(Phrase phrase, Stretch stretch, int from) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals("%")) {
                stretch.set(from + i, Fate.LABEL);
            }
        }
    }

    private static boolean matches(Phrase phrase, Stretch stretch, int from) {
        int to = from + phrase.words().size();
        if (to > stretch.words().size()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String wanted = phrase.words().get(i - from);
            String word = stretch.words().get(i).text();
            Pattern wild = WILD.get(wanted);
            if (stretch.fate(i) != null
                    || !(wild == null ? wanted.equals(word) : wild.matcher(word).matches())) {
                return false;
            }
        }
        return switch (phrase.place()) {
            case "line" -> stretch.isWhole(from, to);
            case "label" -> stretch.breaksBefore(from) && stretch.breaksBefore(to);
            case "start" -> stretch.isWhole(from, stretch.words().size());
            default -> true;
        };
    }
}
