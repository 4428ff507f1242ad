package io.github.offprint.internal.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.Span;
import io.github.offprint.internal.json.Json;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;

/**
 * An answer of a service that someone kept, {@code {"url": …, "status_code": …, "body": …}}.
 *
 * @param body what the service said; empty if there is none
 * @param firstLine the line on which the body begins
 * @param lastLine the line on which it ends
 */
public record Answer(String body, int firstLine, int lastLine) {
    private static final IgnorableKeys IGNORABLE = IgnorableKeys.of("answer");

    /**
     * Reads an answer.
     *
     * @param text the JSON text, which stays open
     * @param unread takes what stands around the answer and isn't known
     * @return the answer
     * @throws MalformedTextException if the text is no JSON
     * @throws IOException if reading fails
     */
    public static Answer read(Reader text, UnreadValues unread) throws MalformedTextException, IOException {
        JsonParser json = Json.FACTORY.createParser(text);
        try {
            return read(json, unread);
        } catch (JsonProcessingException e) {
            throw new MalformedTextException(
                    e.getOriginalMessage(), 1, json.currentLocation().getLineNr(), e);
        }
    }

    private static Answer read(JsonParser json, UnreadValues unread) throws IOException {
        Answer answer = new Answer("", 1, 1);
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING && "body".equals(json.currentName()) && answer.body.isEmpty()) {
                String body = json.getText();
                int first = json.currentTokenLocation().getLineNr();
                answer = new Answer(
                        body, first, Math.max(first, json.currentLocation().getLineNr()));
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && !IGNORABLE.has(name(json))) {
                int line = json.currentTokenLocation().getLineNr();
                unread.note(name(json), json.getText(), Span.ofLine(Math.max(1, line)));
            }
        }
        return answer;
    }

    /** The member around a value, with those around it; a name of our own for a value that stands in no object. */
    private static String name(JsonParser json) {
        String path = json.getParsingContext().pathAsPointer().toString();
        return path.isEmpty()
                ? "what stands beside the answer"
                : path.substring(1).replace('/', '.');
    }
}
