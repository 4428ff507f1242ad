/**
 * Catalogs that ask a service on the network: {@link ArxivCatalog}, {@link HuggingFaceCatalog}, {@link CrossrefCatalog} and
 * {@link OpenAlexCatalog}. None is asked unless the caller makes one and uses it; nothing else in Offprint uses the network.
 *
 * <p>Each keeps to the manners that its service publishes, has bounds on time, size and attempts, and tells a failure in one line,
 * as a {@link ServiceException}. {@link HttpOptions} says how.
 */
@NullMarked
package io.github.offprint.catalog.online;

import org.jspecify.annotations.NullMarked;
