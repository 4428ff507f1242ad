package io.github.offprint.format;

import io.github.offprint.Author;
import io.github.offprint.Citation;
import io.github.offprint.Citation.Notation;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** Writes RIS records; {@link RisReading} is its counterpart. */
final class RisEncoder implements Encoder {
    private final Writer out;
    private final String defaultType;
    private boolean first = true;

    RisEncoder(Writer out, String defaultType) {
        this.out = out;
        this.defaultType = defaultType;
    }

    @Override
    public void paper(String key, Paper paper) throws IOException {
        if (!first) {
            out.write("\r\n");
        }
        first = false;
        Citation translated = Publications.spelled(Notation.RIS, paper);
        line("TY", translated.type().isEmpty() ? defaultType : translated.type());
        line("ID", key);
        for (Author author : paper.authors().known()) {
            line("AU", name(author));
        }
        text("TI", Values.title(paper));
        date(paper.date(), translated.type());
        text("DO", Values.doi(paper));
        text("UR", Values.url(paper));
        text("AB", paper.abstractText());
        for (String keyword : paper.keywords()) {
            line("KW", keyword);
        }
        if (paper.arxivId().isPresent()) {
            line("AN", "arXiv:" + paper.arxivId().get());
        }
        if (Publications.isPreprint(paper)) {
            text("PB", translated.fields().containsKey("PB") ? "" : "arXiv");
            text("M3", translated.fields().containsKey("M3") ? "" : "preprint");
        }
        for (Map.Entry<String, String> field : translated.fields().entrySet()) {
            if (RisReading.isTag(field.getKey())) {
                for (String value : field.getValue().split("\n")) {
                    text(field.getKey(), value.strip());
                }
            }
        }
        out.write("ER  - \r\n");
    }

    /** A person has a comma in any case, a collective none unless its name has. */
    static String name(Author author) {
        if (!(author instanceof Author.Person person)) {
            return author.name();
        }
        String last = (person.particle() + " " + person.family()).strip();
        String suffix = person.suffix().isEmpty() ? "" : ", " + person.suffix();
        return (last + ", " + person.given() + suffix).strip();
    }

    /** A year that is only a bound can't be marked, so it isn't written. That of a meeting is apart from that of its paper. */
    private void date(Optional<PaperDate> known, String type) throws IOException {
        String date = known.filter(PaperDate::isYearDefinite).map(RisDate::text).orElse("");
        if (!date.isEmpty()) {
            String year = date.substring(0, 4);
            line("PY", year);
            text("DA", !date.equals(year) ? date : type.equals("CONF") ? year + "///" : "");
        }
    }

    private void text(String tag, String value) throws IOException {
        if (!value.isEmpty()) {
            line(tag, value);
        }
    }

    private void line(String tag, String value) throws IOException {
        out.write(tag);
        out.write("  - ");
        out.write(value);
        out.write("\r\n");
    }
}
