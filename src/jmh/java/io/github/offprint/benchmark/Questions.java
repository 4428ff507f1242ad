package io.github.offprint.benchmark;

import io.github.offprint.ArxivId;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.TitleKey;
import io.github.offprint.digest.DigestParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Papers to ask a catalog for, as a page shows them: a title, a date and a count of authors, of papers drawn from a file. */
public final class Questions {
    private static final long SEED = 42;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LEAST_WORD = 6;

    private Questions() {}

    /** How a title is asked for. */
    public enum Kind {
        /** As the record has it. */
        EXACT,
        /** Two letters of a long word swapped. */
        TYPO,
        /** Without its subtitle. */
        MAIN_TITLE,
        /** One word is another. */
        WORD,
        /** By the identifier alone. */
        IDENTIFIER,
        /** A title that is like others and in no record. */
        ABSENT
    }

    /**
     * A question and its answer.
     *
     * @param id the paper that is asked for; empty if there is none
     */
    record Question(Paper paper, String id) {}

    /** Questions of a kind, each time the same; papers whose titles can't be asked for so are passed over. */
    static List<Question> of(Kind kind, List<Paper> papers) {
        SplittableRandom random = new SplittableRandom(SEED);
        TitleModel others = new TitleModel(papers.stream().map(Paper::title).toList());
        List<Question> questions = new ArrayList<>();
        for (Paper paper : papers) {
            String id = paper.arxivId().map(ArxivId::id).orElseThrow();
            if (kind == Kind.IDENTIFIER) {
                questions.add(new Question(
                        Paper.builder("").arxivId(paper.arxivId().get()).build(), id));
                continue;
            }
            String title = kind == Kind.ABSENT ? others.next(random) : title(kind, paper.title(), papers, random);
            if (!title.isEmpty()) {
                questions.add(new Question(asked(title, paper), kind == Kind.ABSENT ? "" : id));
            }
        }
        return questions;
    }

    private static Paper asked(String title, Paper paper) {
        PaperBuilder asked = Paper.builder(title)
                .authors(Authors.count(paper.authors().known().size()));
        Optional<PaperDate> date = paper.date();
        date.ifPresent(asked::date);
        return asked.build();
    }

    /** A title as it is asked for; empty if it can't be. */
    private static String title(Kind kind, String title, List<Paper> papers, SplittableRandom random) {
        String asked = switch (kind) {
            case TYPO -> withTypo(title);
            case MAIN_TITLE -> title.substring(0, Math.max(0, title.indexOf(": ")));
            case WORD -> withOtherWord(title, TitleModel.pick(papers, random).title(), random);
            default -> title;
        };
        boolean same = TitleKey.of(asked).equals(TitleKey.of(title));
        return same != (kind == Kind.EXACT) ? "" : asked;
    }

    private static String withTypo(String title) {
        String[] words = title.split(" ");
        String longest =
                Arrays.stream(words).max((a, b) -> a.length() - b.length()).orElse("");
        int at = longest.length() / 2;
        boolean letters = longest.chars().allMatch(Character::isLetter);
        if (longest.length() < LEAST_WORD || !letters || longest.charAt(at) == longest.charAt(at + 1)) {
            return "";
        }
        String swapped =
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        return title.replace(longest, swapped);
    }

    private static String withOtherWord(String title, String other, SplittableRandom random) {
        String[] words = title.split(" ");
        if (words.length < LEAST_WORD) {
            return "";
        }
        String[] others = other.split(" ");
        words[1 + random.nextInt(words.length - 1)] = others[others.length - 1];
        return String.join(" ", words);
    }

    /** Papers drawn from a file of a record a line. */
    static List<Paper> draw(Path snapshot, int count) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (RandomAccessFile file = new RandomAccessFile(snapshot.toFile(), "r")) {
            byte[] buffer = new byte[LONGEST_LINE];
            for (int i = 0; i < count; i++) {
                file.seek(random.nextLong(Math.max(1, file.length() - LONGEST_LINE)));
                int length = file.read(buffer);
                int from = end(buffer, 0, length);
                lines.write(buffer, from, end(buffer, from, length) - from);
            }
        }
        List<Paper> papers = new ArrayList<>();
        DigestParser.builder().build().parse(new ByteArrayInputStream(lines.toByteArray()), "drawn", papers::add);
        return papers.stream().distinct().toList();
    }

    private static int end(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }
}
