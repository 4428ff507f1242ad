package io.github.offprint.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLName;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as pybtex's tests split them, which took them from the bibtex program. */
class BibTeXNameConformanceTest {

    @Test
    void namesAreSplitAsBibtexDoes() throws IOException {
        JsonNode names = new ObjectMapper()
                .readTree(Shared.path("conformance/pybtex/bibtex-names.json").toFile());
        List<String> wrong = new ArrayList<>();
        int peer = 0;
        for (JsonNode name : names) {
            peer += citeprocIsRight(name) ? 1 : 0;
            BibTeXName split = BibTeXName.of(name.get("name").asText());
            BibTeXName expected =
                    new BibTeXName(words(name, "first"), words(name, "von"), words(name, "last"), words(name, "jr"));
            if (!split.equals(expected)) {
                wrong.add(name.get("name").asText() + ": " + split + " and not " + expected);
            }
        }
        System.out.println("Names (pybtex): " + (names.size() - wrong.size()) + " of " + names.size()
                + "; citeproc-java: " + peer);

        assertThat(wrong).isEmpty();
    }

    private static boolean citeprocIsRight(JsonNode name) {
        try {
            CSLName[] read = NameParser.parse(name.get("name").asText());
            return read.length == 1
                    && String.join(" ", words(name, "first")).equals(text(read[0].getGiven()))
                    && String.join(" ", words(name, "von")).equals(text(read[0].getNonDroppingParticle()))
                    && String.join(" ", words(name, "last")).equals(text(read[0].getFamily()))
                    && String.join(" ", words(name, "jr")).equals(text(read[0].getSuffix()));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private static List<String> words(JsonNode name, String part) {
        List<String> words = new ArrayList<>();
        name.get(part).forEach(word -> words.add(word.asText()));
        return words;
    }
}
