import type { Places } from './insert-text'
import type { PasteReport } from './paste-report'
import type { PastedPicture } from './pasted-text'

/** What is said above the editor. */
export type Notice =
  | { kind: 'report'; report: PasteReport; pictures: PastedPicture[]; places: Places }
  | { kind: 'refused'; words: string }
  | { kind: 'reading'; name: string }
