package io.github.offprint.judge;

import io.github.offprint.ArxivId;
import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Authors;
import io.github.offprint.Doi;
import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.PaperDate;
import io.github.offprint.Source;
import io.github.offprint.Span;
import io.github.offprint.digest.Digest;
import io.github.offprint.internal.name.PrintedName;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers by the thousands: all of the corpus, and as many made of what papers have, in all combinations. */
final class ManyPapers {
    static final int GENERATED = 10_000;

    private static final List<String> WORDS = List.of(
            "Learning",
            "to",
            "Reason",
            "with",
            "VSC-RL",
            "SE(3)",
            "fBM",
            "SDEs",
            "the",
            "of",
            "a",
            "on",
            "GPT-4o",
            "RA3",
            "100%",
            "R&D",
            "x_i",
            "#1",
            "C#",
            "C++",
            "$5",
            "AT&T",
            "{braces}",
            "[brackets]",
            "$x^2$",
            "$\\alpha$-stable",
            "O(n\\log n)",
            "a~b",
            "k^2",
            "2^{10}",
            "“quoted”",
            "\"straight\"",
            "'single'",
            "it's",
            "l’été",
            "en–dash",
            "em—dash",
            "self-supervised",
            "café",
            "naïve",
            "Gödel's",
            "Erdős–Rényi",
            "Poincaré",
            "Łojasiewicz",
            "ångström",
            "Straße",
            "ﬁne",
            "α-β",
            "Ω(n)",
            "≤",
            "→",
            "×",
            "∞",
            "学习",
            "言語モデル",
            "언어",
            "модели",
            "😀",
            "v1.0:",
            "Why?",
            "Yes!",
            "a<b",
            "\\textbf",
            "C:\\path",
            "https://example.org/~a_b?c=%20#d",
            "et",
            "al.",
            "…",
            "...",
            "½",
            "H₂O",
            "m²",
            "ℓ1",
            "²",
            "®",
            "©",
            "±",
            "÷",
            "§",
            "¿Qué?",
            "¡Sí!",
            "–",
            "-",
            "--",
            "''",
            "``",
            "/",
            "|",
            ";",
            ",");
    private static final List<String> GIVEN = List.of(
            "Ada",
            "J.",
            "J. P.",
            "Jean-Paul",
            "Émile",
            "Łukasz",
            "Øystein",
            "İlkay",
            "Đorđe",
            "Thị Minh",
            "Nguyễn",
            "Ștefan",
            "Xiǎomíng",
            "Ōta",
            "Æthel",
            "Þór",
            "Ñandú",
            "Žofia",
            "Ångel",
            "O'Neil",
            "D’Arcy",
            "Mary Jane",
            "A.-M.",
            "Kyung-Hoon");
    private static final List<String> FAMILY = List.of(
            "Lovelace",
            "Müller",
            "García-Márquez",
            "Żółć",
            "Ng",
            "Õunapuu",
            "MacDonald",
            "Anderson",
            "O’Connor",
            "O'Brien",
            "Sørensen",
            "Čech",
            "Şahin",
            "Ğ",
            "Ærø",
            "Þórsson",
            "Nuñez",
            "Šťastný",
            "Öz",
            "Ibáñez",
            "Li",
            "Hassan",
            "Strauß");
    private static final List<String> PARTICLES = List.of("van", "van der", "de la", "von", "de", "dos", "al", "ter");
    private static final List<String> GROUPS = List.of(
            "Gemma Team",
            "NVIDIA",
            "The LIGO Collaboration",
            "Barnes and Noble, Inc.",
            "OpenAI & friends",
            "DeepSeek-AI",
            "Équipe “Étoile”",
            "Team 学习",
            "IEEE/ACM",
            "The 100% Group",
            "LAION e.V.");
    private static final List<String> CATEGORIES =
            List.of("cs.LG", "stat.ML", "hep-th", "cond-mat.mtrl-sci", "q-bio.QM");
    private static final Source SOURCE = new Source("Hugging Face Daily Papers", "made", Span.ofLine(1));

    private final Random random = new Random(20_251_112);

    private ManyPapers() {}

    static List<Paper> all() {
        ManyPapers many = new ManyPapers();
        List<Paper> papers = new ArrayList<>(ofCorpus());
        for (int i = 0; i < GENERATED; i++) {
            papers.add(many.paper(i));
        }
        return papers;
    }

    /** The papers of every file of the corpus, where it is at hand. */
    static List<Paper> ofCorpus() {
        try (Stream<Path> files = Files.walk(Shared.path("corpus"))) {
            List<Paper> papers = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                papers.addAll(Digest.read(file).papers());
            }
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper paper(int i) {
        PaperBuilder paper = Paper.builder(words(2, 12)).source(SOURCE).authors(authors());
        int year = 1991 + random.nextInt(36);
        int month = 1 + random.nextInt(12);
        paper.date(
                switch (random.nextInt(4)) {
                    case 0 -> PaperDate.of(year);
                    case 1 -> PaperDate.of(year, month);
                    case 2 -> PaperDate.of(year, month, 1 + random.nextInt(28));
                    default ->
                        PaperDate.of(year, month, 1 + random.nextInt(28))
                                .withYear(year, PaperDate.YearBasis.PAGE_BOUND);
                });
        if (random.nextInt(3) > 0) {
            String id = String.format(Locale.ROOT, "%02d%02d.%05d", 15 + random.nextInt(11), month, 1 + i);
            paper.arxivId(new ArxivId(id, random.nextInt(3)));
            paper.categories(List.of(any(CATEGORIES), any(CATEGORIES)));
        }
        if (random.nextInt(4) == 0) {
            paper.doi(new Doi("10.1000/" + any(List.of("s-", "182_a(b)", "a.b;", "j.x/", "S0140-6736(05)")) + i));
        }
        if (random.nextInt(3) == 0) {
            paper.url("https://example.org/" + any(List.of("paper?id=", "~a_b/", "p%20q#", "x&y=")) + i);
        }
        if (random.nextBoolean()) {
            paper.abstractText(words(5, 40));
        }
        if (random.nextInt(3) == 0) {
            paper.keywords(List.of(words(1, 1) + " key", "tea & kettles", "goats"));
        }
        return paper.build();
    }

    private Authors authors() {
        if (random.nextInt(8) == 0) {
            return Authors.count(1 + random.nextInt(30));
        }
        List<Author> names = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            names.add(random.nextInt(8) == 0 ? new Collective(any(GROUPS)) : person());
        }
        return random.nextInt(10) == 0 ? Authors.of(names, names.size() + 3) : Authors.of(names);
    }

    private Author person() {
        String particle = random.nextInt(5) == 0 ? any(PARTICLES) : "";
        String suffix = random.nextInt(12) == 0 ? any(List.of("Jr.", "III")) : "";
        return PrintedName.person(any(GIVEN), particle, any(FAMILY), suffix);
    }

    private String words(int least, int most) {
        int count = least + random.nextInt(most - least + 1);
        return Stream.generate(() -> any(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
