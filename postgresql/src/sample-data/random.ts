// The offset basis and the prime of FNV-1a for 32 bits.
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the text's code units, then the finalizer of MurmurHash3, which spreads the bits. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * A number in [0, 1) that depends on the parts alone, so that every machine makes the same rows.
 */
export function random(...parts: readonly (string | number)[]): number {
  return hash(parts.join('\0')) / 2 ** 32;
}

/**
 * A whole number from `low` to `high`, both included.
 */
export function randomInteger(
  low: number,
  high: number,
  ...parts: readonly (string | number)[]
): number {
  return low + Math.floor(random(...parts) * (high - low + 1));
}

/**
 * One of some values.
 */
export function pick<T>(values: readonly [T, ...T[]], ...parts: readonly (string | number)[]): T {
  return values[Math.floor(random(...parts) * values.length)] ?? values[0];
}

/**
 * A text of decimal digits, leading zeros included.
 */
export function digits(length: number, ...parts: readonly (string | number)[]): string {
  const number = Math.floor(random(...parts) * 10 ** Math.min(length, 9));
  return String(number).padStart(length, '0');
}

/**
 * Rounds to two decimals, as percentages are given.
 */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
