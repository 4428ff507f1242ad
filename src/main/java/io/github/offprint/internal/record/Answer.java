package io.github.offprint.internal.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
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
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /**
     * Reads an answer.
     *
     * @param text the JSON text, which stays open
     * @return the answer
     * @throws MalformedTextException if the text is no JSON
     * @throws IOException if reading fails
     */
    public static Answer read(Reader text) throws MalformedTextException, IOException {
        JsonParser json = FACTORY.createParser(text);
        try {
            return read(json);
        } catch (JsonProcessingException e) {
            throw new MalformedTextException(
                    e.getOriginalMessage(), 1, json.currentLocation().getLineNr(), e);
        }
    }

    private static Answer read(JsonParser json) throws IOException {
        Answer answer = new Answer("", 1, 1);
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING && "body".equals(json.currentName()) && answer.body.isEmpty()) {
                String body = json.getText();
                int first = json.currentTokenLocation().getLineNr();
                answer = new Answer(
                        body, first, Math.max(first, json.currentLocation().getLineNr()));
            }
        }
        return answer;
    }
}
