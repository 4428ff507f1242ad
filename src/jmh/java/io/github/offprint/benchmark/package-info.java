/** What Offprint costs, each time beside a peer or a limit: run by the Maven profile {@code benchmarks}. */
package io.github.offprint.benchmark;
