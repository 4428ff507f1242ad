package io.github.offprint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.Author;
import io.github.offprint.Author.Collective;
import io.github.offprint.Authors;
import io.github.offprint.internal.name.Names;
import io.github.offprint.internal.name.PrintedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names in CSL-JSON: objects with the parts of a name, or with a literal one. */
final class CslNames {
    private CslNames() {}

    /** The authors of a list; one that shows no name is one of them, but isn't known. */
    static Authors read(List<JsonObject> names) {
        List<Author> known = new ArrayList<>();
        boolean more = false;
        int nameless = 0;
        for (JsonObject name : names) {
            Optional<Author> author = author(name);
            boolean others = author.isPresent() && Names.isOmission(author.get().name());
            if (others) {
                more = true;
            } else {
                author.ifPresent(known::add);
                nameless += author.isEmpty() ? 1 : 0;
            }
        }
        if (more) {
            return Authors.andOthers(known);
        }
        return nameless == 0 ? Authors.of(known) : Authors.of(known, known.size() + nameless);
    }

    /** A particle is written before the family name, whether it is dropped in other places or not. */
    private static Optional<Author> author(JsonObject name) {
        String family = name.text("family");
        String given = name.text("given");
        String particle = (name.text("dropping-particle") + " " + name.text("non-dropping-particle")).strip();
        String literal = name.text("literal");
        literal = literal.isBlank() ? name.text("name") : literal; // as Crossref has it
        try {
            if (family.isBlank() && given.isBlank()) {
                return literal.isBlank() ? Optional.empty() : Optional.of(new Collective(literal));
            }
            return Optional.of(
                    family.isBlank()
                            ? PrintedName.person("", particle, given, name.text("suffix"))
                            : PrintedName.person(given, particle, family, name.text("suffix")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing but control characters
        }
    }

    /** The names as they are printed, which their parts don't tell. */
    static Authors printed(Authors names, List<String> printed) {
        List<Author> known = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            boolean blank = printed.get(i).isBlank();
            known.add(
                    !blank && names.known().get(i) instanceof Author.Person p
                            ? new Author.Person(printed.get(i), p.given(), p.particle(), p.family(), p.suffix())
                            : names.known().get(i));
        }
        return names.declaredCount().isPresent() ? Authors.of(known) : Authors.andOthers(known);
    }

    /** Writes a list of names. */
    static void write(List<Author> names, JsonGenerator json) throws IOException {
        JsonFields fields = new JsonFields(json);
        json.writeStartArray();
        for (Author author : names) {
            json.writeStartObject();
            if (author instanceof Author.Person person) {
                fields.text("family", person.family());
                fields.text("given", person.given());
                fields.text("non-dropping-particle", person.particle());
                fields.text("suffix", person.suffix());
            } else {
                fields.text("literal", author.name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String toJson(Authors names) {
        return JsonObject.toJson(json -> write(names.known(), json));
    }
}
