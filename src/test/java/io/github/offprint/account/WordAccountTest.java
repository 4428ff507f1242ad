package io.github.offprint.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account from outside counts, and that the figures of the material only fall. */
class WordAccountTest {
    private static final String PAGE = """
            Daily Papers

            Dec 8

            Kettles That Wait

            Waiting longer makes better tea.

              • 2 authors
            ·
            Sep 30 3
            """;

    @TempDir
    private Path directory;

    @Test
    void everyTokenOfAPageIsInAFieldOrAPhrase() throws IOException {
        Tally tally = digest("page.txt", PAGE);

        assertThat(tally.count(Fate.NONE)).isZero();
        assertThat(tally.count(Fate.LABEL)).as("Daily Papers, Dec 8, authors").isEqualTo(5);
        assertThat(tally.count(Fate.FIELD)).isEqualTo(tally.tokens() - 5);
        assertThat(tally.invented()).isZero();
    }

    @Test
    void aTokenIsMatchedWithATokenOfTheFieldsOnce() throws IOException {
        Tally tally = bib("@misc{k, title={Kettles That Wait}, author={Ann Spout}, author={Wait Spout}}");

        assertThat(tally.count(Fate.NONE) + tally.count(Fate.DIAGNOSTIC)).isEqualTo(2);
    }

    @Test
    void aWordThatAnotherEntryHoldsIsLostAllTheSame() throws IOException {
        Tally tally = digest("list.md", """
                # Tea

                - [Kettles](https://arxiv.org/abs/2401.01234) marmalade
                - [Marmalade](https://arxiv.org/abs/2401.01235)
                """);

        assertThat(tally.papers()).isEqualTo(2);
        assertThat(tally.count(Fate.NONE)).isZero();
        assertThat(tally.count(Fate.DIAGNOSTIC)).isEqualTo(1);
    }

    @Test
    void furnitureIsAKnownPhraseOrStandsInAColumnOfItsOwn() throws IOException {
        Tally known = digest("page.txt", PAGE);
        Tally unknown = digest("page.txt", PAGE.replace("Daily Papers\n", "Daily Papers\n\nGrapefruit\n"));

        assertThat(unknown.count(Fate.FURNITURE) + unknown.count(Fate.DIAGNOSTIC))
                .isEqualTo(known.count(Fate.FURNITURE) + known.count(Fate.DIAGNOSTIC) + 1);
    }

    @Test
    void valuesOfARecordAreAccountedForByTheirKeys() throws IOException {
        Tally tally = digest("answer.json", """
                [{"paper": {"id": "2401.01234", "title": "Kettles That Wait", "summary": "Tea.", "upvotes": 3,
                  "marmalade": "grapefruit", "authors": [{"name": "Ann Spout", "_id": "5f"}]}}]
                """);

        assertThat(tally.places(Fate.NONE, 9)).isEmpty();
        assertThat(tally.count(Fate.DIAGNOSTIC))
                .as("what nobody knows is reported")
                .isEqualTo(1);
        assertThat(tally.count(Fate.LABEL)).as("the account's number").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G\\\"odel {VSC}-RL | godel vsc rl",
                "Mu\u0308ller &amp; Gr\u00fcn | muller grun",
                "\\textbf{GPT}-4o | gpt 4o",
                "H<sub>2</sub>O | h2o",
                "$\\alpha$-decay \u03b1 | decay alpha",
                "\u6807\u9898 tea | \u6807 \u9898 tea",
                "\ufb01sh \u2466 | fish",
            })
    void tokensAreComparedWithoutNotation(String text, String tokens) {
        assertThat(Words.texts(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | 5 March 2024",
                "2024-03-05 | 2024/03/05",
                "2024-03-05 | 5. M\u00e4rz 2024",
                "2024-03-05 | 5 mars 2024",
                "2024-03-05 | Mar 5th 2024",
                "2024-03 | 20240300",
                "2024-03-05 | 20240305",
                "2020 | 2020a",
            })
    void aDateIsTakenInEverySpelling(String edtf, String printed) {
        Dates dates = new Dates();
        dates.add(edtf);

        assertThat(Words.texts(printed).stream().allMatch(dates::take)).isEqualTo(!printed.equals("20240300"));
    }

    @Test
    void eachPartOfADateIsTakenOnce() {
        Dates dates = new Dates();
        dates.add("2024-03-05");

        assertThat(dates.take("march")).isTrue();
        assertThat(dates.take("03")).isFalse();
        assertThat(dates.take("2024")).isTrue();
        assertThat(dates.take("2024")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/pdf/2401.01234v2, true",
        "https://example.org/pdf/2401.01299, false",
        "https://doi.org/10.1000/ABC, true",
        "https://example.org/redirect?url=https%3A%2F%2Farxiv.org%2Fabs%2F2401.01234&hl=en, true",
        "https://github.com/spout/kettles/, true",
        "https://github.com/spout/cups, false",
    })
    void anAddressIsOneOfThePapersOrNone(String address, boolean known) {
        Addresses addresses = new Addresses();
        addresses.add(new Values.Value("arxivId", "2401.01234"));
        addresses.add(new Values.Value("doi", "10.1000/abc"));
        addresses.add(new Values.Value("repository", "http://www.github.com/spout/kettles"));

        assertThat(addresses.has(address)).isEqualTo(known);
    }

    /**
     * The figures of {@code allowed.tsv} may only fall: whoever makes one fall lowers it there. Rows are folders, so that a
     * digest that is read as another form than before is still held to the same figure.
     */
    @Test
    void noMoreTokensAreLostOrInventedThanAllowed() throws IOException {
        Path root = Shared.path("corpus").getParent();
        Map<String, Tally> rows = WordAccount.of(root, "", true);
        List<String> risen = new ArrayList<>();
        List<String> fallen = new ArrayList<>();
        Map<String, String[]> allowed = new TreeMap<>();
        Table.rows("allowed.tsv").forEach(row -> allowed.put(row[0], row));
        rows.forEach((folder, tally) -> {
            String[] most = allowed.getOrDefault(folder, new String[] {folder, "0", "0", "0"});
            compare(folder + " in none", tally.count(Fate.NONE), most[1], risen, fallen);
            compare(folder + " around", tally.count(Fate.FURNITURE), most[2], risen, fallen);
            compare(folder + " invented", tally.invented(), most[3], risen, fallen);
        });

        if (!fallen.isEmpty()) {
            System.out.println("allowed.tsv can be lowered: " + String.join("; ", fallen));
        }
        assertThat(risen)
                .as("figures that may only fall\n%s", WordAccount.table(rows))
                .isEmpty();
    }

    private static void compare(String figure, int count, String most, List<String> risen, List<String> fallen) {
        int allowed = Integer.parseInt(most);
        if (count != allowed) {
            (count > allowed ? risen : fallen).add(figure + " " + count + " of " + allowed);
        }
    }

    private Tally digest(String name, String text) throws IOException {
        return account("cases/digests/" + name, text);
    }

    private Tally bib(String text) throws IOException {
        return account("cases/formats/a.bib", text);
    }

    private Tally account(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return WordAccount.of(directory, name, true).values().iterator().next();
    }
}
