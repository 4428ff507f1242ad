package io.github.offprint.internal.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.offprint.PaperBuilder;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of the <i>Daily Papers</i> API in a JSON text, one after another, whatever stands around them: an array, an
 * object that wraps one, one record alone, one record to a line. Records may also be strings that hold a Python literal, or be
 * those of the arXiv metadata snapshot.
 */
public final class DailyPapers {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** What those who keep answers call them. */
    private static final Set<String> WRAPPERS =
            Set.of("data", "papers", "dailyPapers", "daily_papers", "results", "items", "entries");

    private final JsonParser json;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable DailyPapers inString;
    private long records;

    /**
     * Something that was found where a record may stand.
     *
     * @param paper what the record says, the title maybe empty; {@code null} for something else than a record
     * @param error what the service says of an error, if it is that; else empty
     * @param ofArchive whether the record is arXiv's own and not that of a digest
     * @param firstLine the line on which it begins
     * @param lastLine the line on which it ends
     */
    public record Found(@Nullable PaperBuilder paper, String error, boolean ofArchive, int firstLine, int lastLine) {}

    /**
     * An object or an array that is open.
     *
     * @param member the member that it is the value of, or its array is
     * @param line where it began
     * @param before how many records had been found before it
     */
    private record Level(boolean array, String member, DailyPaper content, int line, long before) {}

    /**
     * Begins to read.
     *
     * @param text the JSON text, which stays open
     * @throws IOException if reading fails
     */
    public DailyPapers(Reader text) throws IOException {
        json = FACTORY.createParser(text);
    }

    /**
     * The next record.
     *
     * @return the record, or {@code null} at the end of the text
     * @throws MalformedTextException if the text is no JSON from here on; nothing more can be read
     * @throws IOException if reading fails
     */
    public @Nullable Found next() throws MalformedTextException, IOException {
        try {
            return find();
        } catch (JsonProcessingException e) {
            int begun = levels.stream()
                    .filter(level -> level.before == records)
                    .mapToInt(Level::line)
                    .min()
                    .orElse(line());
            throw new MalformedTextException(e.getOriginalMessage(), begun, line(), e);
        }
    }

    private @Nullable Found find() throws IOException {
        while (true) {
            Found found = inString == null ? null : fromString();
            if (found != null) {
                return found;
            }
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            found = take(token);
            if (found != null) {
                return found;
            }
        }
    }

    private int line() {
        return Math.max(1, json.currentLocation().getLineNr());
    }

    private @Nullable Found take(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_ARRAY);
            case END_OBJECT, END_ARRAY -> {
                return close(levels.pop());
            }
            case VALUE_STRING, VALUE_NUMBER_INT -> value(json.getText());
            default -> {} // names are asked for with their values; the rest says nothing of a paper
        }
        return null;
    }

    private void open(boolean array) throws IOException {
        Level outer = levels.peek();
        String member = outer == null ? "" : outer.array ? outer.member : String.valueOf(json.currentName());
        levels.push(new Level(
                array, member, new DailyPaper(), json.currentTokenLocation().getLineNr(), records));
    }

    private void value(String text) throws IOException {
        Level level = levels.peek();
        if (level == null) {
            return;
        }
        if (!level.array) {
            level.content.text(String.valueOf(json.currentName()), text);
        } else if (PythonLiteral.isRecord(text)) {
            inString = new DailyPapers(PythonLiteral.toJson(text));
        } else {
            owner().item(level.member, text);
        }
    }

    /** The object around the array that is open. */
    private DailyPaper owner() {
        for (Level level : levels) {
            if (!level.array) {
                return level.content;
            }
        }
        return new DailyPaper();
    }

    private @Nullable Found close(Level closed) {
        if (closed.array) {
            return null;
        }
        Level outer = levels.peek();
        if (outer != null && outer.array && closed.member.equals("authors")) {
            owner().author(closed.content);
        } else if (outer != null && outer.array && closed.member.equals("versions")) {
            owner().version(closed.content);
        } else if (outer != null && !outer.array && isPart(closed.member)) {
            outer.content.object(closed.member, closed.content);
        } else if (closed.content.isRecord()) {
            records++;
            return new Found(closed.content.paper(), "", closed.content.isOfArchive(), closed.line, line());
        } else if (records == closed.before && isPlaceOfRecord(outer)) {
            return new Found(null, closed.content.error(), false, closed.line, line());
        }
        return null;
    }

    /** The whole text, or an element of an array that is the text or that a wrapper calls its data. */
    private boolean isPlaceOfRecord(@Nullable Level outer) {
        return outer == null || (outer.array && (levels.size() == 1 || WRAPPERS.contains(outer.member)));
    }

    private static boolean isPart(String member) {
        return switch (member) {
            case "paper", "organization", "submittedBy", "submittedOnDailyBy" -> true;
            default -> false;
        };
    }

    /** The next record within a string; a string that turns out to be no literal says nothing more. */
    private @Nullable Found fromString() throws IOException {
        try {
            Found found = inString == null ? null : inString.next();
            if (found == null) {
                inString = null;
                return null;
            }
            int line = json.currentTokenLocation().getLineNr();
            records++;
            return new Found(found.paper, found.error, found.ofArchive, line, Math.max(line, line()));
        } catch (MalformedTextException noLiteral) {
            inString = null;
            return null;
        }
    }
}
