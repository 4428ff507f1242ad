/** Needs Offprint, and names nothing that Offprint needs. */
module consumer {
    requires io.github.offprint;
}
