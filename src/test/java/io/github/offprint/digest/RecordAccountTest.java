package io.github.offprint.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Diagnostic;
import io.github.offprint.Paper;
import io.github.offprint.Publication.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of a record is in a part of the paper, says nothing of one, or is told. */
class RecordAccountTest {
    private static final String LISTED = """
            [{"paper": {"id": "2501.00001", "_id": "x", "title": "Kettles that\\n  wait", "summary": "We wait.",
               "authors": [{"_id": "a", "name": "Ada Kettle", "hidden": false, "status": "claimed_verified",
                   "statusLastChangedAt": "2025-01-03T00:00:00.000Z",
                   "user": {"_id": "u", "avatarUrl": "/a.svg", "isPro": false, "fullname": "Ada K", "user": "adak", "type": "user",
                       "name": "adak", "id": "9"}}, {"name": "Ben Spout"}],
               "publishedAt": "2025-01-01T23:30:00.000Z", "submittedOnDailyAt": "2025-01-03T08:00:00.000Z",
               "submittedOnDailyBy": {"_id": "s", "avatarUrl": "/s.svg", "isPro": true, "fullname": "Cleo Lid", "user": "cleo",
                   "type": "user", "name": "cleo"},
               "upvotes": 12, "discussionId": "d", "githubRepo": "https://github.com/a/b", "githubRepoAddedBy": "auto",
               "githubStars": 5, "ai_summary": "A summary.", "ai_summary_model": "m/x", "ai_keywords": ["tea", "cups"],
               "projectPage": "https://example.org/p", "mediaUrls": ["https://cdn.example.org/1.png"],
               "organization": {"_id": "o", "name": "tea-u", "fullname": "Tea University", "avatar": "https://o"},
               "newKey": {"within": ["one", 2, true], "score": 1.5}},
              "publishedAt": "2025-01-01T18:30:00.000Z", "title": "Kettles that wait", "summary": "We wait.",
              "thumbnail": "https://cdn.example.org/t.png", "numComments": 3, "mediaUrls": ["https://cdn.example.org/1.mp4"],
              "submittedBy": {"_id": "s", "avatarUrl": "/s.svg", "fullname": "Cleo Lid", "isPro": true, "name": "cleo",
                  "type": "user", "isHf": false, "isHfAdmin": false, "isMod": false, "followerCount": 7, "isUserFollowing": false},
              "organization": {"_id": "o", "name": "tea-u", "fullname": "Tea University", "avatar": "https://o"},
              "isAuthorParticipating": false}]
            """;

    @Test
    void aRecordOfTheDailyPapersIsTakenWithEachOfItsKeys() {
        Digest digest = Digest.parse(LISTED);

        Paper paper = digest.papers().get(0);
        assertThat(paper.title()).isEqualTo("Kettles that wait");
        assertThat(paper.abstractText()).isEqualTo("We wait.");
        assertThat(paper.authors().toString()).isEqualTo("Ada Kettle, Ben Spout");
        assertThat(paper.date().orElseThrow()).hasToString("2025-01-01");
        assertThat(paper.submitted().orElseThrow()).hasToString("2025-01-03");
        assertThat(paper.submitter()).contains("Cleo Lid");
        assertThat(paper.organization().orElseThrow().handle()).isEqualTo("tea-u");
        assertThat(paper.keywords()).containsExactly("tea", "cups");
        assertThat(paper.summary()).contains("A summary.");
        assertThat(paper.repository()).contains("https://github.com/a/b");
        assertThat(paper.projectPage()).contains("https://example.org/p");
        assertThat(paper.upvotes()).hasValue(12);
        assertThat(paper.comments()).hasValue(3);
        assertThat(paper.stars()).hasValue(5);
        assertThat(unread(digest))
                .containsExactly(
                        "line 13: paper.newKey.within is not read in 3 places; the first: one",
                        "line 13: paper.newKey.score is not read: 1.5");
    }

    @Test
    void aDayOutsideOfThePaperIsThatOfTheListUnlessThatIsToldByItself() {
        String old = "[{\"paper\":{\"id\":\"2401.00001\",\"title\":\"T\",\"publishedAt\":\"2024-01-01T00:00:00Z\"},"
                + "\"publishedAt\":\"2024-01-02T01:00:00Z\"}]";
        Paper paper = Digest.parse(old).papers().get(0);

        assertThat(paper.date().orElseThrow()).hasToString("2024-01-01");
        assertThat(paper.submitted().orElseThrow()).hasToString("2024-01-02");
    }

    @Test
    void whatIsNotWhatItShouldBeIsTold() {
        String odd =
                "{\"id\":\"2401.00001\",\"title\":\"T\",\"summary\":\"S\",\"publishedAt\":\"soon\",\"upvotes\":\"many\","
                        + "\"githubStars\":-1}";
        Digest digest = Digest.parse(odd);

        assertThat(digest.papers()).hasSize(1);
        assertThat(unread(digest))
                .containsExactlyInAnyOrder(
                        "line 1: publishedAt is not read: soon",
                        "line 1: upvotes is not read: many",
                        "line 1: githubStars is not read: -1");
    }

    @Test
    void aKeyThatNobodyKnowsIsToldOnceForADocument() {
        String record = "{\"id\":\"2401.0000%d\",\"title\":\"T\",\"summary\":\"S\",\"odd\":\"v%d\"}";
        String lines =
                IntStream.range(1, 10).mapToObj(i -> record.formatted(i, i)).collect(Collectors.joining("\n"));

        assertThat(unread(Digest.parse(lines)))
                .containsExactly("lines 1-9: odd is not read in 9 places; the first: v1");
    }

    @Test
    void whatStandsAroundRecordsIsToldUnlessItIsOfTheListAlone() {
        String list =
                "{\"status\":\"success\",\"date\":\"2025-01-10\",\"count\":1,\"motto\":\"tea\",\"data\":[%s],\"more\":{\"a\":[1,2]}}"
                        .formatted("{\"id\":\"2401.00001\",\"title\":\"T\",\"summary\":\"S\"}");

        assertThat(unread(Digest.parse(list)))
                .containsExactly(
                        "line 1: motto is not read: tea", "line 1: more.a is not read in 2 places; the first: 1");
    }

    @Test
    void whatStandsBesideAKeptAnswerIsTold() {
        Digest digest = Digest.parse(
                "{\"url\": \"u\", \"cost\": 3, \"body\": \"<feed><entry><id>http://arxiv.org/abs/2401.00001v1</id><title>T</title></entry></feed>\"}\n\"spare\"");

        assertThat(unread(digest))
                .containsExactly(
                        "line 1: cost is not read: 3", "line 2: what stands beside the answer is not read: spare");
    }

    @Test
    void aRecordOfArxivIsTakenWithEachOfItsKeys() {
        String record =
                "{\"id\":\"0704.0001\",\"submitter\":\"Ada Kettle\",\"authors\":\"A. Kettle, B. Spout\",\"title\":\"T\","
                        + "\"comments\":\"9 pages\",\"journal-ref\":\"J. Tea 1\",\"doi\":\"10.1000/x\",\"report-no\":\"R-1\",\"categories\":\"cs.LG stat.ML\","
                        + "\"license\":\"http://l\",\"abstract\":\"A.\",\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"},"
                        + "{\"version\":\"v2\",\"created\":\"Tue, 24 Jul 2007 20:10:27 GMT\"}],\"update_date\":\"2008-11-26\","
                        + "\"authors_parsed\":[[\"Kettle\",\"A.\",\"\"],[\"Spout\",\"B.\",\"\"]],\"odd\":\"x\"}";
        Digest digest = Digest.parse(record);

        Paper paper = digest.papers().get(0);
        assertThat(paper.venue()).contains("J. Tea 1");
        assertThat(paper.categories()).containsExactly("cs.LG", "stat.ML");
        assertThat(paper.date().orElseThrow()).hasToString("2007-04-02");
        assertThat(paper.archive().orElseThrow().revised().orElseThrow()).hasToString("2007-07-24");
        assertThat(paper.archive().orElseThrow().reportNumber()).contains("R-1");
        assertThat(unread(digest)).containsExactly("line 1: odd is not read: x");
    }

    private static final String FEED = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:d="http://prismstandard.org/namespaces/basic/2.0/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:x="http://example.org/x">
            <channel><title>J. Tea</title><link>https://example.org/</link><ttl>60</ttl><x:mood>calm</x:mood>
            <item><title>Kettles &lt;i&gt;that&lt;/i&gt; wait</title><link>https://doi.org/10.5555/tea.1</link>
            <guid isPermaLink="false">10.5555/tea.1</guid>
            <description>&lt;p&gt;We &lt;b&gt;wait&lt;/b&gt; for tea.&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>J. Tea 12, 3. doi:10.5555/tea.1</p><p><b>ABSTRACT</b></p><p>We <b>wait</b> for tea.</p>]]></content:encoded>
            <dc:title>Kettles that wait</dc:title><dc:creator>Ada Kettle</dc:creator><dc:creator>Ben Spout</dc:creator>
            <dc:identifier>doi:10.5555/tea.1</dc:identifier><dc:identifier>pmid:123</dc:identifier>
            <dc:source>Journal of Tea</dc:source><dc:date>2025-03-04</dc:date><dc:publisher>Tea Press</dc:publisher>
            <pubDate>Wed, 05 Mar 2025 00:00:00 GMT</pubDate><dc:language>en</dc:language><dc:rights>all</dc:rights>
            <category>cups</category><dc:subject>pots</dc:subject><d:volume>12</d:volume><d:number>3</d:number>
            <d:startingPage>7</d:startingPage><d:endingPage>9</d:endingPage><d:issn>0028-4793</d:issn>
            <d:publicationName>Journal of Tea</d:publicationName><d:doi>10.5555/tea.1</d:doi><d:section>Reports</d:section>
            <enclosure url="https://example.org/1.mp3" type="audio/mpeg" length="9"/><x:score y="2">1</x:score></item>
            </channel></rss>
            """;

    @Test
    void anItemOfAJournalsFeedIsTakenWithEachOfItsElements() {
        Digest digest = Digest.parse(FEED);

        Paper paper = digest.papers().get(0);
        assertThat(paper.title()).isEqualTo("Kettles that wait");
        assertThat(paper.authors().toString()).isEqualTo("Ada Kettle, Ben Spout");
        assertThat(paper.abstractText()).isEqualTo("We wait for tea.");
        assertThat(paper.doi().orElseThrow()).hasToString("10.5555/tea.1");
        assertThat(paper.url()).contains("https://doi.org/10.5555/tea.1");
        assertThat(paper.venue()).contains("Journal of Tea");
        assertThat(paper.date().orElseThrow()).hasToString("2025-03-04");
        assertThat(paper.keywords()).containsExactly("cups", "pots");
        assertThat(paper.publication())
                .hasToString(
                        "article-journal {CONTAINER=Journal of Tea, VOLUME=12, ISSUE=3, PAGES=7–9, PUBLISHER=Tea Press,"
                                + " ISSN=0028-4793, SECTION=Reports, LANGUAGE=en, PMID=123}");
        assertThat(unread(digest))
                .containsExactlyInAnyOrder(
                        "line 3: feed/x:mood is not read: calm",
                        "line 7: content:encoded is not read: J. Tea 12, 3.",
                        "line 15: x:score is not read: 1",
                        "line 15: x:score@y is not read: 2");
    }

    @Test
    void aCommentOfArxivIsKeptAndMaySayThatThePaperIsWithdrawn() {
        String entry =
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:a='http://arxiv.org/schemas/atom'><title>q</title><entry>"
                        + "<id>http://arxiv.org/abs/2509.12345v2</id><title>T</title><summary>S <x/></summary>"
                        + "<published>2025-09-30T12:00:00Z</published><updated>2025-10-02T12:00:00Z</updated>"
                        + "<author><name>Ada Kettle</name><a:affiliation>Tea U</a:affiliation></author>"
                        + "<a:comment>This paper has been withdrawn</a:comment><a:journal_ref>J. Tea 1</a:journal_ref>"
                        + "<a:doi>10.5555/x</a:doi><link title='doi' href='http://dx.doi.org/10.5555/x' rel='related'/>"
                        + "<link href='http://arxiv.org/pdf/2509.12345v2' rel='related' type='application/pdf'/>"
                        + "<link href='http://example.org/code' rel='related'/>"
                        + "<a:primary_category term='cs.LG' scheme='s'/><category term='cs.LG' scheme='s'/><category term='E.4'/></entry></feed>";
        Digest digest = Digest.parse(entry);

        Paper paper = digest.papers().get(0);
        assertThat(paper.archive().orElseThrow().isWithdrawn()).isTrue();
        assertThat(paper.archive().orElseThrow().comment()).contains("This paper has been withdrawn");
        assertThat(paper.archive().orElseThrow().revised().orElseThrow()).hasToString("2025-10-02");
        assertThat(paper.venue()).contains("J. Tea 1");
        assertThat(paper.doi().orElseThrow()).hasToString("10.5555/x");
        assertThat(paper.categories()).containsExactly("cs.LG", "E.4");
        assertThat(unread(digest))
                .containsExactlyInAnyOrder(
                        "line 1: author/arxiv:affiliation is not read: Tea U",
                        "line 1: link[related]@href is not read: http://example.org/code");
    }

    @Test
    void anAnnouncementOfArxivHasNothingLeftOfItsDescription() {
        String item =
                "<rss version='2.0'><channel><title>cs.LG</title><item><title>T</title><link>https://arxiv.org/abs/2508.01234</link>"
                        + "<description>arXiv:2508.01234v1 Announce Type: new \nAbstract: We wait &amp;lt; 5.</description>"
                        + "<guid isPermaLink='false'>oai:arXiv.org:2508.01234v1</guid><category>cs.LG</category></item></channel></rss>";
        Digest digest = Digest.parse(item);

        assertThat(digest.papers().get(0).abstractText()).isEqualTo("We wait < 5.");
        assertThat(digest.diagnostics()).isEmpty();
    }

    @Test
    void thePageOfAnArticleIsTakenWithEachOfItsTags() {
        String tag = "<meta name=\"%s\" content=\"%s\">\n";
        String[][] tags = {
            {"citation_title", "Kettles &lt;i&gt;that&lt;/i&gt; wait"},
            {"citation_author", "Kettle, Ada"},
            {"citation_author_institution", "Tea U"},
            {"citation_author", "Spout, Ben"},
            {"citation_journal_title", "Journal of Tea"},
            {"citation_date", "2025/03/04"},
            {"citation_online_date", "2025/03/01"},
            {"citation_volume", "12"},
            {"citation_issue", "3"},
            {"citation_firstpage", "7"},
            {"citation_lastpage", "9"},
            {"citation_issn", "0028-4793"},
            {"citation_issn", "1533-4406"},
            {"citation_doi", "10.5555/tea.1"},
            {"citation_pdf_url", "https://example.org/1.pdf"},
            {"citation_abstract_html_url", "https://example.org/1"},
            {"citation_keywords", "cups; pots"},
            {"citation_publisher", "Tea Press"},
            {"citation_language", "en"},
            {"citation_abstract", "We wait for tea, and it is good."},
            {"citation_reference", "citation_title=Other"},
            {"citation_mood", "calm"},
            {"DC.title", "Kettles that wait"},
            {"DC.Creator", "Kettle, Ada"},
            {"dc.identifier", "doi:10.5555/tea.1"},
            {"og:title", "Kettles that wait | J. Tea"},
            {"og:description", "We wait for tea…"},
            {"og:site_name", "J. Tea"},
            {"twitter:description", "Something else"},
            {"viewport", "width"},
        };
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><title>J. Tea</title>\n");
        for (String[] one : tags) {
            page.append(tag.formatted(one[0], one[1]));
        }
        Digest digest = Digest.parse(page + "</head><body></body></html>");

        Paper paper = digest.papers().get(0);
        assertThat(paper.title()).isEqualTo("Kettles that wait");
        assertThat(paper.authors().toString()).isEqualTo("Ada Kettle, Ben Spout");
        assertThat(paper.abstractText()).isEqualTo("We wait for tea, and it is good.");
        assertThat(paper.date().orElseThrow()).hasToString("2025-03-04");
        assertThat(paper.doi().orElseThrow()).hasToString("10.5555/tea.1");
        assertThat(paper.url()).contains("https://example.org/1");
        assertThat(paper.venue()).contains("Journal of Tea");
        assertThat(paper.keywords()).containsExactly("cups", "pots");
        assertThat(paper.publication().type()).isEqualTo("article-journal");
        assertThat(paper.publication().values())
                .containsEntry(Field.PAGES, "7–9")
                .containsEntry(Field.ISSN, "0028-4793, 1533-4406")
                .containsEntry(Field.PUBLISHER, "Tea Press");
        assertThat(unread(digest))
                .containsExactlyInAnyOrder(
                        "line 5: citation_author_institution is not read: Tea U",
                        "line 24: citation_mood is not read: calm",
                        "line 31: twitter:description is not read: Something else");
    }

    private static List<String> unread(Digest digest) {
        return digest.diagnostics().stream()
                .peek(said -> assertThat(said.code()).isEqualTo("unread-value"))
                .map(Diagnostic::toString)
                .map(said -> said.replace(" warning:", "").replace(" [unread-value]", ""))
                .toList();
    }

    @Test
    void affiliationsAmongTheAuthorsOfASnapshotAreReported() {
        Digest digest = Digest.parse("""
                {"id":"0704.0001","title":"T","categories":"cs.CL","abstract":"A",
                 "authors":"A. Kettle (1) and B. Spout (2) ((1) Tea House, (2) Kettle Lab)"}
                """);

        assertThat(digest.papers().get(0).authors()).hasToString("A. Kettle, B. Spout");
        assertThat(digest.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("authors is not read: 1 … 2) ((1) Tea House, (2) Kettle Lab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'2508.01234','title':'T','authors':[{'name':'Ada Kettle (Tea U)'},{'name':'Ben Spout'}]}",
                "{'id':'2508.01234','title':'T','abstract':'A','categories':'cs.CL',"
                        + "'authors':[{'name':'Ada Kettle (Tea U)'},{'name':'Ben Spout'}]}",
                "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>q</title><item>"
                        + "<title>T</title><link>https://arxiv.org/abs/2508.01234</link><dc:creator>Ada Kettle (Tea U), Ben Spout</dc:creator></item></channel></rss>"
            })
    void whatStandsBehindANameOfARecordIsReported(String record) {
        Digest digest = Digest.parse(record.startsWith("{") ? record.replace('\'', '"') : record);

        assertThat(digest.papers().get(0).authors()).hasToString("Ada Kettle, Ben Spout");
        assertThat(unread(digest)).singleElement().asString().endsWith("is not read: Tea U");
    }

    @Test
    void whatNobodySeesInANameIsNoWord() {
        Digest digest = Digest.parse(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>q</title><entry><id>http://arxiv.org/abs/2509.12345v2</id>"
                        + "<title>T</title><author><name>Ada Ket\u00ADtle</name></author></entry></feed>");

        assertThat(digest.papers().get(0).authors()).hasToString("Ada Kettle");
        assertThat(digest.diagnostics()).isEmpty();
    }
}
