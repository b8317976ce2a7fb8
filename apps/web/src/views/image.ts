/** A picture as a page shows it: addresses of this site only. */
export interface Image {
  src: string
  /** Empty when there is one size only. */
  srcSet: string
  alt: string
  widthPixels: number
  heightPixels: number
  /** “#dca”: what is painted until the picture is there; absent where one looks through it. */
  mainColour?: string
  /** What must stay in sight when the picture is cut, in percent; absent in the middle. */
  focus?: Focus
  caption?: string
  credit?: string
}

export interface Focus {
  x: number
  y: number
}
