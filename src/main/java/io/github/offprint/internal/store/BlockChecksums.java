package io.github.offprint.internal.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The checksum of each block of bytes that go by. */
final class BlockChecksums {
    private final CRC32C sum = new CRC32C();
    private int[] sums = new int[16];
    private int count;
    private int inBlock;

    /** Takes all that remains in the buffer. */
    void add(ByteBuffer bytes) {
        int end = bytes.limit();
        while (bytes.position() < end) {
            int part = Math.min(end - bytes.position(), Image.BLOCK - inBlock);
            sum.update(bytes.limit(bytes.position() + part));
            inBlock += part;
            if (inBlock == Image.BLOCK) {
                endBlock();
            }
        }
    }

    private void endBlock() {
        if (count == sums.length) {
            sums = Arrays.copyOf(sums, count * 2);
        }
        sums[count++] = (int) sum.getValue();
        sum.reset();
        inBlock = 0;
    }

    /** Ends the last block and gives all checksums. */
    ByteBuffer toBytes() {
        if (inBlock > 0) {
            endBlock();
        }
        ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(sums, 0, count);
        return bytes;
    }
}
