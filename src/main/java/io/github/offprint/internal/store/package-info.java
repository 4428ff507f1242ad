/**
 * Not part of the API: one read-only file that keeps records and finds them by 64-bit keys. It knows nothing of papers.
 *
 * <p>The file, all numbers little-endian: a header of 256 bytes ({@code Header}), then these sections without gaps.
 *
 * <ol>
 *   <li>Records: their bytes, one after the other.
 *   <li>Offsets: where each record begins among them, and where the last one ends; all of one width.
 *   <li>Postings: for each key of more than one record the number of records, then the distances of their ordinals less one,
 *       as numbers of seven bits a byte, lowest first, with the high bit on all but the last.
 *   <li>Entries: the keys, mixed by {@code Index} and ascending as unsigned numbers, each without the bits that its bucket tells, of which the leading 40
 *       to 64 are kept; and a value: twice the ordinal of its one record, or one more than twice the place of its postings.
 *   <li>Directory: for each value of a key's top bits, its bucket, the number of entries before it; and the number of all.
 *   <li>Metadata: bytes of the caller's own.
 *   <li>Checksums: CRC32C of each 64 KiB from the end of the header to here.
 * </ol>
 *
 * <p>The header holds its own checksum and that of the checksums, so that no bit of the file is without one.
 */
@NullMarked
package io.github.offprint.internal.store;

import org.jspecify.annotations.NullMarked;
