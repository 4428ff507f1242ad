package io.github.offprint.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Citation.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of work it is, in the words of each notation. */
class WorkTypesTest {

    @ParameterizedTest
    @CsvSource({
        "CSL, article-journal, BIBTEX, article",
        "CSL, paper-conference, RIS, CONF",
        "RIS, CONF, CSL, paper-conference",
        "RIS, EBOOK, BIBTEX, book",
        "BIBTEX, mastersthesis, CSL, thesis",
        "BIBTEX, dissertation, CSL, thesis",
        "BIBTEX, mine, CSL, document",
        "CSL, journal-article, RIS, JOUR",
        "CSL, article, RIS, ''",
        "CSL, article, BIBTEX, ''",
        "RIS, PREPRINT, CSL, article",
        "RIS, NOSUCH, CSL, ''",
        "RIS, '', CSL, ''",
        "TABLE, journalArticle, BIBTEX, article",
    })
    void aTypeHasANameInEachNotation(Notation from, String name, Notation to, String there) {
        assertThat(WorkTypes.translated(from, name, to)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RIS    | Jour                             | JOUR
                    RIS    | NOSUCH                           | NOSUCH
                    RIS    | journal-article                  | JOUR
                    CSL    | journal-article                  | article-journal
                    CSL    | proceedings-article              | paper-conference
                    CSL    | book                             | book
                    BIBTEX | InProceedings                    | inproceedings
                    BIBTEX | ['JournalArticle']               | article
                    BIBTEX | ['Nothing', 'Book Chapter']      | incollection
                    BIBTEX | mine                             | mine
                    """)
    void theSpellingOfOthersIsUnderstood(Notation notation, String name, String own) {
        assertThat(WorkTypes.spelled(notation, name)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "journal-article, article-journal",
        "journalArticle, article-journal",
        "Journal Article, article-journal",
        "posted-content, article",
        "preprint, article",
        "dissertation, thesis",
        "book-chapter, chapter",
        "article, ''",
        "review, ''",
        "'', ''",
    })
    void aServiceHasItsOwnWords(String word, String csl) {
        assertThat(WorkTypes.csl(word)).isEqualTo(csl);
    }
}
