package io.github.offprint.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of each source whose values say nothing of a paper. */
class IgnorableKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huggingface",
                "huggingface list",
                "arxiv snapshot",
                "feed",
                "feed itself",
                "answer",
                "article tags"
            })
    void eachHasAReason(String source) {
        IgnorableKeys keys = IgnorableKeys.of(source);

        System.out.println("Keys of " + source + " that say nothing of a paper:");
        keys.reasons().forEach((key, reason) -> System.out.println("  " + key + ": " + reason));
        assertThat(keys.reasons())
                .isNotEmpty()
                .allSatisfy((key, reason) -> assertThat(reason).hasSizeGreaterThan(8));
    }

    @ParameterizedTest
    @CsvSource({
        "_id, true",
        "authors._id, true",
        "authors.user._id, true",
        "authors.user.anything.within, true",
        "authors.user, false",
        "submittedBy.name, true",
        "author.submittedBy.name, false",
        "authors.name, false",
        "my_id, false",
        "'', false",
    })
    void aKeyCountsWhereTheTableHasIt(String key, boolean ignorable) {
        assertThat(IgnorableKeys.of("huggingface").has(key)).isEqualTo(ignorable);
    }

    @Test
    void aLongKeyIsLookedUpInLinearTime() throws Exception {
        IgnorableKeys keys = IgnorableKeys.of("huggingface");

        Growth.isLinear("a."::repeat, key -> assertThat(keys.has(key)).isFalse());
    }
}
