/** What search engines and shared links say about a page. */
export interface Metadata {
  title: string
  description: string
  /** What staff have chosen for shared links; else one is drawn. */
  image: SharedPicture | null
  /** What search engines and feeds show of it: what is chosen, or its main picture. */
  picture: SharedPicture | null
}

/** The picture beside a link that somebody shares: one file, as large as is useful. */
export interface SharedPicture {
  src: string
  alt: string
  widthPixels: number
  heightPixels: number
}
