package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases of edtf.js: which strings are EDTF of levels 0 and 1, and what they say. */
class EdtfConformanceTest {
    /** The parser of edtf.js gives milliseconds as the last value. */
    private static final int UP_TO_SECONDS = 6;

    private static final Pattern DATE_FIELD =
            Pattern.compile("(?im)^\\s*(?:orig|event|url)?date\\s*=\\s*[{\"]([^}\"]*)");

    /** Days before months, months and days of one digit or of none that exist, a Y before four digits, Indian digits. */
    private static final Pattern NO_EDTF = Pattern.compile(
            "\\d\\.\\d\\.\\d{4}|\\d{4}-\\d{4}|\\d{4}-\\d-\\d\\d|\\d{4}-\\d\\d-\\d|1996-10-35|1996-13-03|Y1700|.*[^ -~].*");

    /** Ranges that end before they begin. */
    private static final List<String> BACKWARDS = List.of(
            "2004-04-25T14:34:00+05:00/2004-04-05T15:34:00+05:00",
            "2004-04-25T14:34:00/2004-04-05T14:37:06",
            "2004-04-25T14:34:00/2004-04-05T15:00:00",
            "2004-04-25T14:34:00Z/2004-04-05T14:34:05Z");

    @Test
    void levels0And1AreReadAndWhatIsInvalidIsNot() throws IOException {
        Map<String, int[]> scores = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String row : Files.readAllLines(Shared.path("conformance/edtf.js/edtf.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells[1].equals("status")) {
                continue;
            }
            Optional<Edtf> read = Edtf.parse(cells[0]);
            boolean valid = cells[1].equals("valid");
            boolean right = valid
                    ? read.isPresent()
                            && read.get().values().equals(expected(cells[3], read.get(), cells[0].contains("X")))
                            && cells[2].equals(Integer.toString(read.get().level()))
                    : read.isEmpty() && PaperDate.parse(cells[0]).isEmpty();
            int[] score = scores.computeIfAbsent(valid ? "level " + cells[2] : "invalid", none -> new int[2]);
            score[0] += right ? 1 : 0;
            score[1]++;
            if (!right && !cells[2].equals("2")) {
                wrong.add(cells[0] + " " + read);
            }
        }
        StringBuilder line = new StringBuilder("Dates (edtf.js):");
        scores.forEach((name, score) -> line.append(" " + name + " " + score[0] + " of " + score[1] + ";"));
        System.out.println(line);

        assertThat(wrong).isEmpty();
        assertThat(scores.keySet()).contains("level 0", "level 1", "invalid");
    }

    /** Dates in the fields of biber's files, some of them wrong on purpose. */
    @Test
    void theDatesOfBiberAreReadIfTheyAreEdtf() throws IOException {
        Set<String> dates = new TreeSet<>();
        for (Path file : Shared.files("conformance/biber")) {
            if (file.toString().endsWith(".bib")) {
                DATE_FIELD
                        .matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .results()
                        .forEach(date -> dates.add(date.group(1)));
            }
        }
        List<String> unread =
                dates.stream().filter(date -> PaperDate.parse(date).isEmpty()).toList();
        System.out.println(
                "Dates (biber): " + (dates.size() - unread.size()) + " of " + dates.size() + ", not: " + unread);

        assertThat(dates).hasSizeGreaterThan(100);
        assertThat(unread)
                .filteredOn(date -> !NO_EDTF.matcher(date).matches())
                .containsExactlyInAnyOrderElementsOf(BACKWARDS);
    }

    /** Months count from 0 there, seasons don't; what is unspecified is the first that it may be. */
    private static List<Long> expected(String values, Edtf read, boolean unspecifiedIn) {
        List<Long> numbers =
                new ArrayList<>(Stream.of(values.replaceAll("[\\[\\] ]", "").split(","))
                        .map(Long::valueOf)
                        .limit(UP_TO_SECONDS)
                        .toList());
        if (numbers.size() > 1 && numbers.get(1) < 12) {
            numbers.set(1, numbers.get(1) + 1);
        }
        // of what is unspecified, edtf.js gives the first that it may be
        boolean unspecified = read.values().size() < numbers.size() && unspecifiedIn;
        return unspecified ? numbers.subList(0, read.values().size()) : numbers;
    }
}
