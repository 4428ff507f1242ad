package io.github.offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Paper;
import io.github.offprint.testing.Papers;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A record holds all that a paper has. */
class RecordCodecTest {

    @Property
    void aPaperIsReadAsItWasWritten(@ForAll(supplier = Papers.class) Paper paper) {
        RecordBytes record = new RecordEncoder().encode(paper);

        assertThat(RecordDecoder.decode(record.array(), record.length())).isEqualTo(paper);
    }

    @Property
    void whatIsNoRecordIsRefused(@ForAll byte[] bytes) {
        try {
            assertThat(RecordDecoder.decode(bytes, bytes.length)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Property
    void aRecordThatIsCutOffIsNotThePaper(@ForAll(supplier = Papers.class) Paper paper, @ForAll int at) {
        RecordBytes record = new RecordEncoder().encode(paper);
        byte[] cut = Arrays.copyOf(record.array(), Math.floorMod(at, record.length() + 1));
        try {
            assertThat(RecordDecoder.decode(cut, cut.length).equals(paper)).isEqualTo(cut.length == record.length());
        } catch (IllegalArgumentException refused) {
            assertThat(cut.length).isLessThan(record.length());
        }
    }

    @Test
    void anAddressThatFollowsFromTheIdentifierTakesNoRoom() {
        Paper paper = Paper.builder("Tea")
                .arxivId(new io.github.offprint.ArxivId("2209.04321", 0))
                .url("https://arxiv.org/abs/2209.04321")
                .build();

        assertThat(new RecordEncoder().encode(paper).length())
                .isEqualTo(2 + "Tea".length() + 2 + "2209.04321".length() + 1);
    }

    @Test
    void aNumberThatTakesTooManyBytesIsRefused() {
        byte[] bytes = {RecordTag.UPVOTES, -1, -1, -1, -1, -1, -1};

        assertThatThrownBy(() -> RecordDecoder.decode(bytes, bytes.length))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
