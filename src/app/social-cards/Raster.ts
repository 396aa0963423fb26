/** A picture as rows of pixels, each of four bytes: red, green, blue and opacity. */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array;
}
