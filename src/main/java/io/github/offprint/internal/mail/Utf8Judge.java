package io.github.offprint.internal.mail;

/** Weighs whether octets are UTF-8: those that can't be against the characters beyond ASCII that are well-formed. */
final class Utf8Judge implements Sink {
    private long good;
    private long bad;
    private int missing;

    /** Whether nothing speaks against UTF-8, or more for it. */
    boolean agrees() {
        breakOff();
        return bad == 0 || good > bad;
    }

    @Override
    public void octet(int octet) {
        if (missing > 0 && (octet & 0xC0) == 0x80) {
            missing--;
            good += missing == 0 ? 1 : 0;
        } else {
            breakOff();
            start(octet);
        }
    }

    private void start(int octet) {
        if (octet >= 0xC2 && octet <= 0xF4) {
            missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        } else if (octet >= 0x80) {
            bad++;
        }
    }

    private void breakOff() {
        bad += missing > 0 ? 1 : 0;
        missing = 0;
    }

    @Override
    public void character(char c) {
        breakOff();
    }

    @Override
    public void endLine() {
        // octets go on across lines
    }
}
