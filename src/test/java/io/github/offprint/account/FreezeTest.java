package io.github.offprint.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the readers' outputs, and how it is compared. */
class FreezeTest {
    private static final String KETTLE = "@misc{k, title={On Kettles}, author={Ann Spout}, year={2021}}\n";
    private static final String LID = "@misc{l, title={On Lids}, note={a note}, year={2022}}\n";

    @TempDir
    private Path directory;

    @Test
    void whatIsWrittenTwiceIsTheSame() throws IOException {
        bib("shared", KETTLE + LID);

        assertThat(changes("shared", "shared").found()).isEmpty();
    }

    @Test
    void papersThatCameAndWentAreTold() throws IOException {
        bib("old", KETTLE);
        bib("new", LID);

        assertThat(changes("old", "new").found().get("BIBTEX"))
                .containsEntry("paper gone", List.of("cases/formats/a.bib:1: On Kettles"))
                .containsEntry("paper added", List.of("cases/formats/a.bib:1: On Lids"));
    }

    @Test
    void aFieldIsToldWithWhatBecameOfIt() throws IOException {
        bib("old", KETTLE + LID);
        bib("new", KETTLE.replace("2021", "2020") + LID.replace("note={a note}, ", "abstract={Short.}, "));

        assertThat(changes("old", "new").found().get("BIBTEX"))
                .containsEntry("field date changed", List.of("cases/formats/a.bib:1: 2021  ->  2020"))
                .containsEntry("field citation.fields.note removed", List.of("cases/formats/a.bib:2: a note"))
                .containsEntry("field abstract added", List.of("cases/formats/a.bib:2: Short."));
    }

    @Test
    void aPaperWithAnotherTitleInTheSamePlaceIsTheSamePaper() throws IOException {
        bib("old", KETTLE);
        bib("new", KETTLE.replace("On Kettles", "On Teapots"));

        assertThat(changes("old", "new").found().get("BIBTEX"))
                .containsKey("field title changed")
                .doesNotContainKeys("paper gone", "paper added");
    }

    @Test
    void equalPapersArePairedOneByOne() throws IOException {
        bib("old", KETTLE + KETTLE);
        bib("new", KETTLE + KETTLE + KETTLE);

        assertThat(changes("old", "new").found().get("BIBTEX").get("paper added"))
                .hasSize(1);
    }

    @Test
    void diagnosticsThatCameAndWentAreTold() throws IOException {
        bib("old", KETTLE + KETTLE);
        bib("new", KETTLE + LID + "@misc{torn, title={On}\n");

        assertThat(changes("old", "new").found().get("BIBTEX"))
                .containsKeys("diagnostic duplicate-key gone", "diagnostic entry-cut-off added");
    }

    @Test
    void everyFileOfTheMaterialThatAReaderIsMadeForIsRead() throws IOException {
        Path root = Shared.path("corpus").resolveSibling(".");

        assertThat(Material.items(root).stream().map(Material.Item::kind).distinct())
                .containsExactlyInAnyOrder(Material.Kind.values());
        assertThat(Material.items(root)).hasSizeGreaterThan(1_300);
    }

    private void bib(String folder, String text) throws IOException {
        Path file = directory.resolve(folder).resolve("cases/formats/a.bib");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Changes changes(String old, String now) throws IOException {
        Freeze.write(directory.resolve(old), directory.resolve("kept-" + old + "-1"));
        Freeze.write(directory.resolve(now), directory.resolve("kept-" + now + "-2"));
        return Freeze.compare(directory.resolve("kept-" + old + "-1"), directory.resolve("kept-" + now + "-2"));
    }
}
