package io.github.offprint.internal.name;

import io.github.offprint.Author.Person;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name is printed of which only the parts are known. */
public final class PrintedName {
    private PrintedName() {}

    /**
     * The name in reading order: given name, particle, family name and suffix, or, if all of it is in Chinese, Japanese or
     * Korean script, the family name first.
     *
     * @param person a person, of whom the printed name is not looked at
     * @return the parts, joined by spaces
     */
    public static String of(Person person) {
        List<String> parts = List.of(person.given(), person.particle(), person.family(), person.suffix());
        boolean east =
                !person.given().isEmpty() && parts.stream().allMatch(part -> part.isEmpty() || isEastAsian(part));
        Stream<String> order =
                east ? Stream.of(person.particle(), person.family(), person.given(), person.suffix()) : parts.stream();
        return order.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /**
     * A person of whom only the parts are known.
     *
     * @param given given names; may be empty
     * @param particle the particle; may be empty
     * @param family the family name
     * @param suffix the suffix; may be empty
     * @return the person, printed as {@link #of(Person)} says
     * @throws IllegalArgumentException if the family name is blank
     */
    public static Person person(String given, String particle, String family, String suffix) {
        Person parts = new Person(family, given, particle, family, suffix);
        return new Person(of(parts), parts.given(), parts.particle(), parts.family(), parts.suffix());
    }

    private static boolean isEastAsian(String words) {
        return Words.of(words).stream().allMatch(Words::isEastAsian);
    }
}
