/** What search engines and shared links say about a page. */
export interface Metadata {
  title: string
  description: string
  image: SharedPicture | null
}

/** The picture beside a link that somebody shares: one file, as large as is useful. */
export interface SharedPicture {
  src: string
  alt: string
  widthPixels: number
  heightPixels: number
}
