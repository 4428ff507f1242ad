package io.github.offprint.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.Paper;
import io.github.offprint.format.JsonLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a paper holds, as JSON Lines writes it: values by dotted names, those of an array each by itself. */
final class Values {

    /** A value and its dotted name. */
    record Value(String name, String text) {}

    private static final JsonFactory JSON = new JsonFactory();

    /** What says nothing that a source could say, or repeats what another value says. */
    private static final Set<String> OWN = Set.of(
            "offprint",
            "key",
            "dateBasis",
            "submittedBasis",
            "archive.revisedBasis",
            "source.document",
            "source.lines",
            "citation.notation",
            "authors.given",
            "authors.particle",
            "authors.family",
            "authors.suffix");

    private final List<Value> values = new ArrayList<>();

    private Values() {}

    /** The values of each paper. */
    static List<List<Value>> of(List<Paper> papers) {
        return JsonLines.format(papers).lines().map(Values::parse).toList();
    }

    private static List<Value> parse(String line) {
        Values found = new Values();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            found.value(json, "");
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
        return found.values;
    }

    private void value(JsonParser json, String name) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = name.isEmpty() ? json.currentName() : name + "." + json.currentName();
                json.nextToken();
                value(json, field);
            }
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(json, name);
            }
        } else if (!OWN.contains(name) && !name.startsWith("citation.spelling.")) { // which says the fields once more
            values.add(new Value(name, json.getText()));
        }
    }
}
