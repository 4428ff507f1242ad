package io.github.offprint.catalog.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Paper;
import io.github.offprint.PaperBuilder;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.internal.record.Answer;
import io.github.offprint.internal.record.DailyPapers;
import io.github.offprint.internal.source.UnreadValues;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that the services really gave. */
class RealAnswersTest {

    private static List<Candidate> ask(Path file, String body, Paper paper) throws IOException {
        boolean atom = body.stripLeading().startsWith("<");
        LocalService.Behaviour answer = atom ? LocalService.atom(body) : LocalService.json(body);
        try (LocalService service = new LocalService(answer)) {
            HttpOptions options = HttpOptions.builder()
                    .baseUri(service.uri())
                    .interval(Duration.ZERO)
                    .build();
            return (atom ? new ArxivCatalog(options) : new HuggingFaceCatalog(options)).candidates(paper);
        } catch (ServiceException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void aPaperOfADayIsFoundAmongAllOfThatDay() throws Exception {
        int days = 0;
        for (Path file : Shared.files("corpus/hf-api")) {
            String body = Files.readString(file, UTF_8);
            List<Paper> papers = papers(body);
            if (papers.isEmpty()) {
                continue; // an answer that is an error
            }
            Paper last = papers.get(papers.size() - 1);
            Candidate found =
                    ask(file, body, Paper.builder(last.title()).build()).get(0);
            assertThat(found.paper().arxivId()).as(file.toString()).isEqualTo(last.arxivId());
            assertThat(found.paper()).isEqualTo(last);
            days++;
        }
        assertThat(days).isGreaterThan(20);
    }

    private static List<Paper> papers(String body) throws Exception {
        List<Paper> papers = new ArrayList<>();
        DailyPapers records = new DailyPapers(new StringReader(body), new UnreadValues());
        for (DailyPapers.Found found = records.next(); found != null; found = records.next()) {
            PaperBuilder paper = found.paper();
            if (paper != null) {
                papers.add(paper.build());
            }
        }
        return papers;
    }

    @Test
    void whatArxivAnsweredIsReadOrIsNone() throws Exception {
        int found = 0;
        for (Path file : Shared.files("corpus/arxiv-api")) {
            String text = Files.readString(file, UTF_8);
            String body = text.startsWith("{")
                    ? Answer.read(new StringReader(text), new UnreadValues()).body()
                    : text;
            if (body.contains("/api/errors")) {
                continue; // came with status 400
            }
            int entries = body.split("<entry>", -1).length - 1;
            List<Candidate> candidates = ask(
                    file,
                    body,
                    Paper.builder("Some Title of Three Longer Words").build());

            assertThat(candidates).as(file.toString()).hasSize(entries);
            assertThat(candidates)
                    .allMatch(candidate -> candidate.paper().arxivId().isPresent())
                    .allMatch(candidate -> candidate.paper().authors().isComplete());
            found += entries;
        }
        assertThat(found).isGreaterThan(20);
    }
}
