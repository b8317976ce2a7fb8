/** One thing that waits for somebody, with the page where it is dealt with, if there is one. */
export type Task = {
  text: string
  href: string | null
  /** What the button that leads there says, where “See to it” is too little. */
  opens?: string
  isTrouble?: boolean
  /** What settles it at once, without another page. */
  press?: TaskPress
}

export interface TaskPress {
  /** Where it is posted, with one value. */
  url: string
  subject: string
  button: string
  name: string
  value: string
}
