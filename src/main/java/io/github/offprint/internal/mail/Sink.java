package io.github.offprint.internal.mail;

/** Takes what a transfer encoding hides, source line by source line. */
interface Sink {

    /** Takes the next octet, from 0 to 255. */
    void octet(int octet);

    /** Takes a character that is text already, and no octet. */
    void character(char c);

    /** Says that nothing more comes from the source line. */
    void endLine();
}
