package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.offprint.ArchiveRecord.Announcement;
import io.github.offprint.Paper;
import io.github.offprint.format.CslJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds of papers: which element of an item becomes which field, and which of several counts. */
class FeedDigestTest {
    private static final String LINK = "<link>https://arxiv.org/abs/2401.01234</link>";

    private static Digest read(String item) {
        return Digest.parse("""
                <rss xmlns:dc="d" xmlns:prism="p" xmlns:arxiv="a" xmlns:content="c"><channel><title>Tea</title>
                <item>%s</item></channel></rss>
                """.formatted(item));
    }

    private static Paper one(String item) {
        Digest digest = read("<title>Kettles That Wait</title>" + item);
        assertThat(digest.papers()).as(item).hasSize(1);
        return digest.papers().get(0);
    }

    static Stream<Arguments> identifiers() {
        return Stream.of(
                arguments("<guid>https://arxiv.org/abs/2401.01234</guid>", "2401.01234", ""),
                arguments("<guid>oai:arXiv.org:2401.01234v2</guid>", "2401.01234v2", ""),
                arguments("<link>https://huggingface.co/papers/2401.01234</link>", "2401.01234", ""),
                arguments("<link>https://example.org/pdf/2401.01234</link>", "", ""),
                arguments("<link>https://doi.org/10.1000/kettle</link>", "", "10.1000/kettle"),
                arguments("<dc:identifier>doi:10.1000/kettle</dc:identifier>", "", "10.1000/kettle"),
                arguments("<prism:doi>10.1000/kettle</prism:doi>", "", "10.1000/kettle"),
                arguments("<prism:url>https://doi.org/10.1000/kettle</prism:url>", "", "10.1000/kettle"));
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void anItemIsAPaperByItsIdentifierOrThePageItLinks(String item, String arxiv, String doi) {
        Digest digest = read("<title>Kettles That Wait</title>" + item);

        assertThat(digest.papers()).hasSize(arxiv.isEmpty() && doi.isEmpty() ? 0 : 1);
        for (Paper paper : digest.papers()) {
            assertThat(paper.arxivId().map(Object::toString).orElse("")).isEqualTo(arxiv);
            assertThat(paper.doi().map(found -> found.name()).orElse("")).isEqualTo(doi);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kettles That Wait. (arXiv:2401.01234v1 [cs.LG]) | Kettles That Wait
            Kettles That Wait (arXiv:2401.01234v1 [cs.LG]) | Kettles That Wait
            Kettles That &lt;i&gt;Wait&lt;/i&gt; | Kettles That Wait
            Kettles \\&amp; Tea | Kettles & Tea
            What (if) kettles wait? | What (if) kettles wait?
            """)
    void theTitleStandsWithoutTheIdentifierBehindIt(String printed, String title) {
        Paper paper = read("<title>" + printed + "</title>" + LINK).papers().get(0);

        assertThat(paper.title()).isEqualTo(title);
        assertThat(paper.arxivId().orElseThrow().id()).isEqualTo("2401.01234");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dc:creator>Ada Kettle, Ben Spout</dc:creator> | Ada Kettle, Ben Spout
            <dc:creator>Ada Kettle</dc:creator><dc:creator>Ben Spout</dc:creator> | Ada Kettle, Ben Spout
            <author>Ada Kettle and Ben Spout</author> | Ada Kettle, Ben Spout
            <dc:creator>&lt;a href="x"&gt;Ada Kettle&lt;/a&gt;, &lt;a href="y"&gt;Ben Spout&lt;/a&gt;</dc:creator> | Ada Kettle, Ben Spout
            """)
    void authorsStandInOneElementOrInOneEach(String item, String authors) {
        assertThat(one(LINK + item).authors()).hasToString(authors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubDate>Fri, 05 Jan 2024 10:00:00 GMT</pubDate> | 2024-01-05
            <dc:date>2024-01-05</dc:date> | 2024-01-05
            <pubDate>Sat, 06 Jan 2024 10:00:00 GMT</pubDate><dc:date>2024-01-05T00:00:00Z</dc:date> | 2024-01-05
            <dc:date>2024-01-05</dc:date><prism:publicationDate>2024-01-02</prism:publicationDate> | 2024-01-02
            <prism:coverDate>2024-02</prism:coverDate><dc:date>2024-01-05</dc:date> | 2024-02
            <pubDate>soon</pubDate><dc:date>2024</dc:date> | 2024
            """)
    void theDateOfPublicationComesBeforeThatOfTheFeed(String item, String date) {
        assertThat(one(LINK + item).date()).map(Object::toString).contains(date);
    }

    @Test
    void anotherDateIsToldUnlessItIsThatOfTheFeed() {
        Digest digest = read("<title>Kettles That Wait</title>" + LINK
                + "<dc:date>2024-01-05</dc:date><prism:publicationDate>2024-01-02</prism:publicationDate>"
                + "<pubDate>Sat, 06 Jan 2024 10:00:00 GMT</pubDate>");

        assertThat(digest.diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo("unread-value");
            assertThat(said.message()).contains("dc:date").contains("2024-01-05");
        });
    }

    @Test
    void arxivAnnouncesAPaperOnAnotherDayThanItIsOf() {
        Paper paper = one(LINK + "<pubDate>Sat, 06 Jan 2024 10:00:00 GMT</pubDate><category>cs.LG</category>"
                + "<arxiv:announce_type>replace-cross</arxiv:announce_type>");

        assertThat(paper.date()).isEmpty();
        assertThat(paper.categories()).containsExactly("cs.LG");
        assertThat(paper.archive().orElseThrow().announcement()).contains(Announcement.REPLACEMENT);
    }

    @ParameterizedTest
    @CsvSource({"new,NEW", "cross,CROSS_LIST", "replace,REPLACEMENT", "New,NEW"})
    void anAnnouncementSaysWhatIsNew(String type, Announcement announcement) {
        Paper paper = one(LINK + "<arxiv:announce_type>" + type + "</arxiv:announce_type>");

        assertThat(paper.archive().orElseThrow().announcement()).contains(announcement);
    }

    @Test
    void subjectsOfOthersAreKeywordsAndThoseOfArxivCategories() {
        Paper paper = one(LINK + "<category>cs.LG</category><category>tea</category><dc:subject>tea</dc:subject>"
                + "<dc:subject>hep-th</dc:subject><category>Water</category>");

        assertThat(paper.categories()).containsExactly("cs.LG", "hep-th");
        assertThat(paper.keywords()).containsExactly("tea", "Water");
    }

    @Test
    void theNameOfAJournalIsTheVenueAndAnAddressIsNot() {
        assertThat(one(LINK + "<dc:source>Journal of Tea</dc:source>").venue()).contains("Journal of Tea");
        assertThat(one(LINK + "<dc:source>http://tea.example.org</dc:source>").venue())
                .isEmpty();
        assertThat(one(LINK + "<dc:source>Tea</dc:source><prism:publicationName>Journal of Tea</prism:publicationName>")
                        .venue())
                .contains("Journal of Tea");
    }

    @Test
    void aVolumeMakesAnArticleOfAJournal() {
        Paper paper =
                one("<prism:doi>10.1000/kettle</prism:doi><prism:publicationName>Journal of Tea</prism:publicationName>"
                        + "<prism:volume>3</prism:volume><prism:number>2</prism:number><prism:startingPage>1</prism:startingPage>"
                        + "<prism:endingPage>9</prism:endingPage><prism:issn>0378-5955</prism:issn>");
        String csl = CslJson.writer().format(List.of(paper));

        assertThat(csl)
                .contains("\"type\": \"article-journal\"")
                .contains("\"volume\": \"3\"")
                .contains("\"issue\": \"2\"")
                .contains("\"page\": \"1-9\"")
                .contains("\"ISSN\": \"0378-5955\"");
    }

    @Test
    void anAbstractStandsBehindItsLabelAndTheLabelIsNoPart() {
        Paper paper = one(
                LINK + "<description>arXiv:2401.01234v1 Announce Type: new \nAbstract: We wait for tea.</description>");

        assertThat(paper.abstractText()).contains("We wait for tea.");
        assertThat(paper.archive().orElseThrow().announcement()).contains(Announcement.NEW);
    }

    @Test
    void whatADescriptionSaysBesideTheAbstractIsTold() {
        Digest digest = read("<title>Kettles That Wait</title>" + LINK
                + "<content:encoded>We wait for tea. Supported by the guild.</content:encoded>"
                + "<description>We wait for tea.</description>");

        assertThat(digest.papers().get(0).abstractText()).contains("We wait for tea.");
        assertThat(digest.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.message()).contains("Supported by the guild"));
    }

    @Test
    void aWithdrawnPaperIsMarked() {
        assertThat(one(LINK + "<arxiv:comment>This paper has been withdrawn by the authors</arxiv:comment>")
                        .archive()
                        .orElseThrow()
                        .isWithdrawn())
                .isTrue();
        assertThat(one(LINK + "<arxiv:comment>12 pages</arxiv:comment>")
                        .archive()
                        .orElseThrow()
                        .isWithdrawn())
                .isFalse();
    }

    @Test
    void anEntryOfAtomHasItsRevision() {
        Paper paper = Digest.parse("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2401.01234v2</id>
                <title>Kettles
                  That Wait</title><published>2024-01-02T10:00:00Z</published><updated>2024-02-03T10:00:00Z</updated>
                <category term="cs.LG"/><author><name>Ada Kettle</name></author><author><name>Ben Spout</name></author>
                <primary_category xmlns="http://arxiv.org/schemas/atom" term="cs.LG"/></entry></feed>
                """).papers().get(0);

        assertThat(paper.title()).isEqualTo("Kettles That Wait");
        assertThat(paper.date()).map(Object::toString).contains("2024-01-02");
        assertThat(paper.authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(paper.categories()).containsExactly("cs.LG");
    }
}
