package io.github.offprint.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.Author;
import io.github.offprint.Authors;
import io.github.offprint.internal.latex.LatexDecoder;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Author lists of real mailings and listings, and the names of real API answers. */
class RealNamesTest {

    @Test
    void everyAuthorsFieldOfArxivIsTakenApart() throws IOException {
        List<Path> files = new ArrayList<>(Shared.files("corpus/arxiv-abs"));
        files.addAll(Shared.files("corpus/arxiv-mailing"));
        int lists = 0;
        int names = 0;
        for (Path file : files) {
            for (String field : fields(Files.readAllLines(file, StandardCharsets.ISO_8859_1))) {
                Authors authors = Names.list(LatexDecoder.text(field));
                assertThat(authors.known()).as(field).isNotEmpty().allSatisfy(RealNamesTest::assertClean);
                lists++;
                names += authors.known().size();
            }
        }
        System.out.println("arXiv: " + names + " names in " + lists + " lists");
        assertThat(lists).isGreaterThan(100);
    }

    /** The fields {@code Authors:}, unfolded or not. */
    private static List<String> fields(List<String> lines) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (String line : lines) {
            boolean starts = line.startsWith("Authors:") || line.startsWith("Author:");
            boolean goesOn = !field.isEmpty() && line.startsWith("  ");
            if (!goesOn && !field.isEmpty()) {
                fields.add(field.toString());
                field.setLength(0);
            }
            if (starts || goesOn) {
                field.append(goesOn ? "\n" : "").append(line.substring(starts ? line.indexOf(':') + 1 : 0));
            }
        }
        return fields;
    }

    private static void assertClean(Author author) {
        assertThat(author.name()).doesNotContain("(", ")", " and ", ",,", "\\").isNotBlank();
    }

    @Test
    void everyNameOfTheApiIsAnAuthor() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : Shared.files("corpus/hf-api")) {
            addNames(Files.readString(file), names);
        }
        Set<String> collectives = new TreeSet<>();
        Set<String> particles = new TreeSet<>();
        for (String name : names) {
            Author author = Names.author(name).orElseThrow();
            assertThat(author.name()).isEqualTo(name.strip());
            if (author instanceof Author.Person person) {
                particles.addAll(person.particle().isEmpty() ? Set.of() : Set.of(person.particle()));
            } else {
                collectives.add(name);
            }
        }
        System.out.println("API: " + names.size() + " names, particles " + particles + ", collectives " + collectives);
        assertThat(names).hasSizeGreaterThan(1000);
    }

    /** The names within {@code authors} fields. */
    private static void addNames(String json, Set<String> names) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int depth = -1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int level = parser.getParsingContext().getNestingDepth();
                if (token == JsonToken.START_ARRAY && "authors".equals(parser.currentName())) {
                    depth = level;
                } else if (token == JsonToken.END_ARRAY && level < depth) {
                    depth = -1;
                }
                boolean name = token == JsonToken.VALUE_STRING && "name".equals(parser.currentName());
                if (depth > 0 && level == depth + 1 && name && Words.hasLetter(parser.getText())) {
                    names.add(parser.getText());
                }
            }
        }
    }
}
