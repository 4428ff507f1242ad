package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.ArxivId;
import io.github.offprint.Author.Person;
import io.github.offprint.Authors;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.Publication;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvProfilesTest {
    private static final Paper PAPER = Paper.builder("Tea, hot")
            .authors(Authors.of(List.of(Person.of("Ada", "Lovelace"), Person.of("Alan", "Turing"))))
            .date(PaperDate.of(2024, 5, 17))
            .arxivId(new ArxivId("2405.01234", 0))
            .categories(List.of("cs.LG"))
            .keywords(List.of("tea", "kettles"))
            .build();

    @Test
    void zoterosColumnsAreItsOwnInItsOrder() {
        List<String> lines = Csv.writer()
                .profile(Csv.Profile.ZOTERO)
                .byteOrderMark(true)
                .format(List.of(PAPER))
                .lines()
                .toList();

        assertThat(lines.get(0))
                .startsWith("\uFEFFKey,Item Type,Publication Year,Author,Title,")
                .endsWith(",History,Legislative Body");
        assertThat(lines.get(0).split(",")).hasSize(87);
        assertThat(lines.get(1))
                .startsWith("lovelace2024tea,preprint,2024,\"Lovelace, Ada; Turing, Alan\",\"Tea, hot\",")
                .contains(",10.48550/arXiv.2405.01234,https://arxiv.org/abs/2405.01234,,2024-05-17,")
                .contains(",arXiv:2405.01234 [cs.LG],")
                .contains(",tea; kettles,");
    }

    @Test
    void whatAppearedAndIsAtArxivTooIsNoPreprintOfZotero() {
        Paper appeared = PAPER.toBuilder()
                .publication(Publication.builder("")
                        .set(Publication.Field.CONTAINER, "Journal of Tea")
                        .set(Publication.Field.NUMBER, "TR-7")
                        .build())
                .build();
        String table = Csv.writer().profile(Csv.Profile.ZOTERO).format(List.of(appeared));
        Paper again = Csv.parse(table).papers().get(0);

        assertThat(table)
                .contains(",journalArticle,", ",Journal of Tea,", ",TR-7,", ",arXiv:2405.01234 [cs.LG],")
                .doesNotContain(",arXiv,", "preprint", ",arXiv:2405.01234,");
        assertThat(again.arxivId()).isEqualTo(PAPER.arxivId());
    }

    @Test
    void bothProfilesAreReadAgain() {
        Csv.Builder zotero = Csv.writer().profile(Csv.Profile.ZOTERO);
        Csv.Builder arxiv = Csv.writer().profile(Csv.Profile.ARXIV);
        Paper fromZotero = Csv.parse(zotero.format(List.of(PAPER))).papers().get(0);
        Paper fromArxiv = Csv.parse(arxiv.format(List.of(PAPER))).papers().get(0);

        assertThat(zotero.losses(PAPER)).isEqualTo(Set.of(Loss.PRIMARY_CLASS));
        assertThat(fromZotero.authors()).isEqualTo(PAPER.authors());
        assertThat(fromZotero.date()).isEqualTo(PAPER.date());
        assertThat(fromZotero.keywords()).isEqualTo(PAPER.keywords());
        assertThat(fromArxiv.arxivId()).isEqualTo(PAPER.arxivId());
        assertThat(fromArxiv.authors()).isEqualTo(PAPER.authors());
        assertThat(fromArxiv.categories()).isEqualTo(PAPER.categories());
    }
}
