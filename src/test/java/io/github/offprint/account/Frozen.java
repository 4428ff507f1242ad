package io.github.offprint.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.Diagnostic;
import io.github.offprint.format.JsonLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader made of a file, as it is kept: beside the file's name {@code .papers.jsonl} with a paper on each line, and
 * {@code .said.tsv} with the form on the first line and a diagnostic on each further one.
 *
 * @param form the form or format that was read
 * @param papers the fields of each paper, by dotted names
 * @param said the diagnostics in their order
 */
record Frozen(String form, List<Map<String, String>> papers, List<Said> said) {
    static final String PAPERS = ".papers.jsonl";
    static final String SAID = ".said.tsv";

    private static final JsonFactory JSON = new JsonFactory();

    /** A diagnostic: severity, code, lines, column and message. */
    record Said(String severity, String code, String lines, String column, String message) {
        private static Said of(Diagnostic said) {
            return new Said(
                    said.severity().name().toLowerCase(Locale.ROOT),
                    said.code(),
                    said.span().toString(),
                    Integer.toString(said.column()),
                    said.message().replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " "));
        }

        private static Said parse(String line) {
            String[] parts = line.split("\t", 5);
            return new Said(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        private String print() {
            return String.join("\t", severity, code, lines, column, message);
        }

        /** The first of its lines. */
        String line() {
            return lines.replaceFirst("-.*", "");
        }
    }

    /** Keeps what was read. */
    static void write(Path folder, String name, Material.Outcome outcome) throws IOException {
        Path papers = folder.resolve(name + PAPERS);
        Files.createDirectories(papers.getParent());
        Files.writeString(papers, JsonLines.format(outcome.papers()));
        List<String> said = new ArrayList<>(List.of(outcome.form()));
        outcome.diagnostics().forEach(diagnostic -> said.add(Said.of(diagnostic).print()));
        Files.writeString(folder.resolve(name + SAID), String.join("\n", said) + "\n");
    }

    /** What was kept of a file. */
    static Frozen read(Path folder, String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name + SAID));
        List<Map<String, String>> papers = Files.readString(folder.resolve(name + PAPERS))
                .lines()
                .map(Frozen::fields)
                .toList();
        return new Frozen(
                lines.get(0), papers, lines.stream().skip(1).map(Said::parse).toList());
    }

    /** The fields of an object by their dotted names, the values of an array behind one another. */
    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            object(json, "", fields);
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static void object(JsonParser json, String prefix, Map<String, String> fields) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(json, name + ".", fields);
            } else if (token == JsonToken.START_ARRAY) {
                fields.put(name, array(json));
            } else {
                fields.put(name, json.getText());
            }
        }
    }

    private static String array(JsonParser json) throws IOException {
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                Map<String, String> value = new TreeMap<>();
                object(json, "", value);
                values.add(value.toString());
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                values.add(array(json));
            } else {
                values.add(json.getText());
            }
        }
        return String.join(" | ", values);
    }
}
