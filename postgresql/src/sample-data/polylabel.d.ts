declare module 'polylabel' {
  /** The point inside a polygon that is farthest from its outline, and how far that is. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
