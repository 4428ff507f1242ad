package io.github.offprint;

import java.io.Serializable;

/**
 * One who wrote a paper: a {@link Person} whose name has parts, or a {@link Collective} whose name stays whole.
 */
public sealed interface Author extends Serializable permits Author.Person, Author.Collective {

    /** {@return the name as it was printed, in the order of reading} */
    String name();

    /**
     * A person. The parts are those of CSL 1.0.2 and BibTeX: {@code Ludwig van Beethoven} is given {@code Ludwig},
     * particle {@code van}, family {@code Beethoven}. A person with one name has only a family part.
     *
     * @param name the name as printed
     * @param given given names and initials; may be empty
     * @param particle what stands before the family name and is not sorted by, as {@code van} or {@code de la}; may be
     *     empty
     * @param family the family name
     * @param suffix {@code Jr.} or {@code III}; may be empty
     */
    record Person(String name, String given, String particle, String family, String suffix) implements Author {

        /**
         * Folds white space in each part.
         *
         * @param name the name as printed
         * @param given given names and initials; may be empty
         * @param particle what stands before the family name; may be empty
         * @param family the family name
         * @param suffix what stands behind the name; may be empty
         * @throws IllegalArgumentException if the name as printed or the family name is blank
         */
        public Person {
            name = Texts.oneLine(name);
            given = Texts.oneLine(given);
            particle = Texts.oneLine(particle);
            family = Texts.oneLine(family);
            suffix = Texts.oneLine(suffix);
            if (name.isEmpty() || family.isEmpty()) {
                throw new IllegalArgumentException("a person needs a family name, or their one name as family name");
            }
        }

        /**
         * A person with a given and a family name, printed in that order.
         *
         * @param given the given names; may be empty
         * @param family the family name
         * @return the person
         */
        public static Person of(String given, String family) {
            return new Person(given + " " + family, given, "", family, "");
        }

        /** {@return the name as printed} */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A group or an organisation that signs as author, {@code Gemma Team}. Its name is never split.
     *
     * @param name the name as printed
     */
    record Collective(String name) implements Author {

        /**
         * Folds white space.
         *
         * @param name the name as printed
         * @throws IllegalArgumentException if the name is blank
         */
        public Collective {
            name = Texts.oneLine(name);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a collective needs a name");
            }
        }

        /** {@return the name as printed} */
        @Override
        public String toString() {
            return name;
        }
    }
}
