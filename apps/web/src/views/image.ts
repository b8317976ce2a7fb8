/** A picture as a page shows it: addresses of this site only. */
export interface Image {
  src: string
  /** Empty when there is one size only. */
  srcSet: string
  alt: string
  widthPixels: number
  heightPixels: number
  caption?: string
  credit?: string
}
