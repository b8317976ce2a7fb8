/** One thing that waits for somebody, with the page where it is dealt with, if there is one. */
export type Task = { text: string; href: string | null; isTrouble?: boolean }
