package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.internal.name.BibTeXNameList;
import io.github.offprint.internal.name.PrintedName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names such as people have are read from BibTeX as they were written, with all their parts. */
class BibTeXNamesPropertyTest {

    @Property
    void namesReadBackAsTheyWereWritten(@ForAll("lists") List<Author> names, @ForAll boolean complete) {
        Authors authors = complete ? Authors.of(names) : Authors.andOthers(names);

        assertThat(BibTeXNameList.of(BibTeXNames.field(authors))).isEqualTo(authors);
    }

    /** Whatever a name has in it, it stays one, and says nothing of others. */
    @Property
    void aNameOfWordsAndSignsThatPartNamesStaysOne(
            @ForAll("signs") String given,
            @ForAll("signs") String particle,
            @ForAll("signs") String family,
            @ForAll("signs") String suffix) {
        Assume.that(!family.isBlank());
        Authors authors = Authors.of(List.of(new Person("Ada Kettle", given, particle, family, suffix)));
        Authors read = BibTeXNameList.of(BibTeXNames.field(authors));

        assertThat(read.known()).as(BibTeXNames.field(authors)).hasSizeLessThanOrEqualTo(1);
        assertThat(read.isComplete()).as(BibTeXNames.field(authors)).isTrue();
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(",", ";", "and", "others", "et al.", "more", "1", "=", "{", "}", "x", "X", "-", "&", "~")
                .list()
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<Author>> lists() {
        return Arbitraries.oneOf(persons(), groups()).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Author> persons() {
        Arbitrary<String> given = Arbitraries.of(
                "Ada",
                "J.",
                "J. P.",
                "Jean-Paul",
                "Émile",
                "Łukasz",
                "Øystein",
                "İlkay",
                "Đorđe",
                "小明",
                "Thị Minh",
                "O'Neil",
                "Nguyễn",
                "Ștefan",
                "And",
                "ada",
                "");
        Arbitrary<String> particle = Arbitraries.of("", "", "van", "van der", "de la", "von", "d'", "al-", "dos");
        Arbitrary<String> family = Arbitraries.of(
                "Lovelace",
                "Müller",
                "García-Márquez",
                "Żółć",
                "王",
                "Ng",
                "Õ",
                "ß",
                "MacDonald",
                "Anderson",
                "Vallée Poussin",
                "O’Connor",
                "Sørensen",
                "Čech");
        Arbitrary<String> suffix = Arbitraries.of("", "", "", "Jr.", "III");
        return Combinators.combine(given, particle, family, suffix)
                .as((first, von, last, jr) -> first.isEmpty()
                        ? PrintedName.person("", "", last.replace(' ', '-'), "")
                        : PrintedName.person(first, von, last, jr))
                .filter(person -> person.suffix().isEmpty() || !isEastAsian(person))
                .map(person -> (Author) person);
    }

    private static boolean isEastAsian(Person person) {
        return person.family().equals("王");
    }

    private static Arbitrary<Author> groups() {
        return Arbitraries.of(
                        "Gemma Team",
                        "NVIDIA",
                        "The LIGO Collaboration",
                        "Barnes and Noble, Inc.",
                        "others",
                        "et al.",
                        "OpenAI & friends",
                        "学习小组")
                .map(Collective::new);
    }
}
